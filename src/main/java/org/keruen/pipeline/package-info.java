/**
 * The engine on Spring Batch: discover, ingest (one partition a file), commit, load, check,
 * publish.
 *
 * <p>In: a {@link org.keruen.night.NightRequest}. Out: a {@link org.keruen.night.NightOutcome}.
 * Start with {@link org.keruen.pipeline.BatchEngine}, then {@link org.keruen.pipeline.NightlyJob}.
 */
package org.keruen.pipeline;
