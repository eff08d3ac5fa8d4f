/**
 * Source definitions, {@code jobs/sources/<id>.yml}: which files a source has and how its tables
 * are laid out.
 *
 * <p>In: YAML. Out: {@link org.keruen.spec.source.SourceDefinition}s that have been checked line by
 * line. Start there, then {@link org.keruen.spec.source.TableSpec}.
 */
package org.keruen.spec.source;
