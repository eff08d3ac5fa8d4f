/**
 * Wordings of periods become SDMX periods.
 *
 * <p>In: a label or a sentence, and the day it was printed. Out: the reading a careful analyst
 * would choose, the others, and why. The wordings are data; here is what they do. Start with {@link
 * org.keruen.resolve.period.PeriodResolver}.
 */
package org.keruen.resolve.period;
