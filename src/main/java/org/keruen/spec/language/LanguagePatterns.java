package org.keruen.spec.language;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;
import org.keruen.spec.Yo;

/** Regular expressions of a language's file; one that is none is told of with its line. */
final class LanguagePatterns {

  private LanguagePatterns() {}

  /** Without regard to case. */
  static Pattern of(YamlNode node) {
    return of(node, node.text());
  }

  /** A pattern of words from their beginning: "налог" is not in "аналогичный". */
  static Pattern ofWords(YamlNode node) {
    return of(node, "(?<![\\p{L}])(?:" + node.text() + ")");
  }

  static Pattern of(YamlNode node, String text) {
    return compile(
        node,
        text,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** A pattern in which case matters, for names. */
  static Pattern exact(YamlNode node) {
    return compile(node, node.text(), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Pattern compile(YamlNode node, String text, int flags) {
    try {
      return Pattern.compile(Yo.orYe(text), flags);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }
}
