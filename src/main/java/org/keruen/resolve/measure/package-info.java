/**
 * Words of amounts, units and flows become measures.
 *
 * <p>In: heads of tables and sentences. Out: measure, value with its scale applied, unit,
 * qualifier. Start with {@link org.keruen.resolve.measure.MeasureResolver}.
 */
package org.keruen.resolve.measure;
