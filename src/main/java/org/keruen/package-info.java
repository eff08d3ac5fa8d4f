/**
 * Keruen: spreadsheets and articles in, one DuckDB warehouse of regional trade out.
 *
 * <p>In the order of the data: {@code spec} reads {@code jobs/}, {@code source} finds the files,
 * {@code extract} sees cells and sentences, {@code normalise} turns them into observations and
 * claims with the help of {@code resolve}, {@code store} writes them as Parquet, {@code warehouse}
 * loads and checks them, {@code publish} hands them out; {@code pipeline} knows the order and
 * {@code cli} starts it. {@code model} holds the values they all speak of: start there.
 */
package org.keruen;
