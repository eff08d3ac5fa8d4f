/**
 * The lake: records as Parquet files, and the manifest that says which of them count.
 *
 * <p>In: {@link org.keruen.model.RawRecord}s and {@link org.keruen.model.LakeRecord}s of one file.
 * Out: immutable parts under {@code data/lake}, one folder a table, committed by a manifest. Start
 * with {@link org.keruen.store.Lake}.
 */
package org.keruen.store;
