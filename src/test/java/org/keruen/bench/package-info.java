/**
 * Measures what must stay fast, each as a ratio to a floor timed in the same run: absolute times
 * say more of the machine than of the program. A benchmark is one class that implements {@link
 * org.keruen.bench.Benchmark}; begin at {@link org.keruen.bench.Bench}.
 */
package org.keruen.bench;
