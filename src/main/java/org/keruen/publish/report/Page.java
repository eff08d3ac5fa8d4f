package org.keruen.publish.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page as text: the frame with its places filled.
 *
 * <p>Its content security policy names the two scripts by their hashes and forbids everything else,
 * so that nothing of the data runs even if it got out of its block.
 */
final class Page {

  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

  private Page() {}

  static String of(String run, String data) throws IOException {
    String charts = inElement(Resources.charts());
    String script = inElement(Resources.script());
    return fill(
        Resources.text("page.html"),
        Map.of(
            "RUN",
            attribute(run),
            "SCRIPTS",
            hash(charts) + " " + hash(script),
            "STYLE",
            Resources.text("style.css").strip(),
            "DATA",
            data,
            "TEXTS",
            InertJson.of(Resources.text("texts.json")),
            "CHARTS",
            charts,
            "PAGE",
            script));
  }

  private static String fill(String frame, Map<String, String> values) {
    return PLACE.matcher(frame).replaceAll(m -> Matcher.quoteReplacement(values.get(m.group(1))));
  }

  /** Our own scripts have no such text; this holds should a library's next version have it. */
  private static String inElement(String script) {
    if (script.contains("</script") || script.contains("<!--")) {
      throw new IllegalStateException("a script of the report would end its own element");
    }
    return script.replace("\r\n", "\n");
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
