package org.keruen.spec.source;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/** Regular expressions of definitions: case and Unicode classes don't matter to a steward. */
final class Patterns {

  private Patterns() {}

  static Pattern read(YamlNode node) {
    try {
      return Pattern.compile(
          node.text(),
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS
              | Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(),
          node.line(),
          "no valid pattern: " + e.getMessage().lines().findFirst().orElse(""),
          e);
    }
  }
}
