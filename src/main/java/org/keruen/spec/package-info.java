/**
 * The users' room, {@code jobs/**}, as validated definitions.
 *
 * <p>In: YAML, JSON Lines and SQL files of {@code jobs/}. Out: records that hold only what makes
 * sense, or a {@link org.keruen.spec.SpecException} that names file and line and says what would be
 * right. Start with {@link org.keruen.spec.YamlNode}.
 */
package org.keruen.spec;
