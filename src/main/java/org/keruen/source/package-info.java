/**
 * The inbox: which files are there, and which definition claims each.
 *
 * <p>In: a folder and the source definitions. Out: {@link org.keruen.model.SourceFile}s. Start with
 * {@link org.keruen.source.Inbox}.
 */
package org.keruen.source;
