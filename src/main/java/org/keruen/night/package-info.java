/**
 * What a night is asked for, what it plans and what came of it: the seam between the commands and
 * the engines.
 *
 * <p>In: a {@link org.keruen.night.NightRequest}. Out: a {@link org.keruen.night.NightOutcome}. An
 * {@link org.keruen.night.Engine} does the work in between; {@link org.keruen.night.Planner} says
 * which work there is. Start with these three.
 */
package org.keruen.night;
