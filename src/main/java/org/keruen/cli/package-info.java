/**
 * The commands.
 *
 * <p>In: a command line. Out: text on the terminal and an exit code that schedulers rely on. Start
 * with {@link org.keruen.cli.Main}.
 */
package org.keruen.cli;
