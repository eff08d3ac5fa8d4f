/**
 * The report: one page about a night, with its data, texts and charts inside.
 *
 * <p>In: a published warehouse and the counts of its night. Out: {@code data/report/index.html}.
 * Start with {@link org.keruen.publish.report.Report}; the page itself and the questions it asks
 * are resources beside this package.
 */
package org.keruen.publish.report;
