package org.keruen.extract.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words of a file: text in any encoding, HTML, Markdown or Word. */
final class PlainText {

  /** An article is a page or two; what is longer is no article. */
  static final long MAX_BYTES = 4L << 20;

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|related|recommend\\w*|read-?(?:also|more)|see-?also|sidebar"
              + "|menu|navigation|breadcrumbs?|share|social|subscribe|newsletter|advert\\w*|banner"
              + "|promo|popular|tags|cookies?|copyright)(?:$|[\\s_-])");

  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|br|div)[\\s/>]");

  private PlainText() {}

  /** The file holds no text; the reason is one of the reject table's codes. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Unreadable(String reason, String message) {
      super(message);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  static String of(Path path, String name) throws Unreadable {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new Unreadable("too_large", "an article of more than 4 MB is none");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length == 0) {
        throw new Unreadable("empty_file", "the file has no bytes");
      }
      if (ending.equals("docx")) {
        return word(path);
      }
      String text = decode(bytes);
      if (isBinary(text)) {
        throw new Unreadable("not_text", "the file holds binary data, no text");
      }
      if (ending.startsWith("htm") || looksLikeHtml(text)) {
        return html(text);
      }
      return ending.equals("md") ? markdown(text) : text;
    } catch (IOException e) {
      throw new Unreadable("unreadable_file", String.valueOf(e.getMessage()));
    }
  }

  /** The words of a text that may be a page or a part of one. */
  static String ofString(String text) {
    return looksLikeHtml(text) || PARAGRAPH.matcher(text).find() ? body(Jsoup.parse(text)) : text;
  }

  /** Text has hardly any control characters and is mostly letters, digits and blanks. */
  private static boolean isBinary(String text) {
    long control = 0;
    long words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      control += Character.isISOControl(c) && !Character.isWhitespace(c) || c == '\ufffd' ? 1 : 0;
      words += Character.isLetterOrDigit(c) || Character.isWhitespace(c) ? 1 : 0;
    }
    return control * 200L > text.length() || words * 2 < text.length();
  }

  private static boolean looksLikeHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), 400)).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }

  private static String decode(byte[] bytes) throws Unreadable {
    int zeros = 0;
    for (int i = 0; i < Math.min(bytes.length, 4000); i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    CharsetMatch match = detector.detect();
    if (zeros > 0 && (match == null || !match.getName().startsWith("UTF-"))) {
      throw new Unreadable("not_text", "the file holds binary data, no text");
    }
    try {
      return strip(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      if (match == null || match.getConfidence() < 20) {
        throw new Unreadable("unknown_encoding", "its bytes are text in no known encoding");
      }
      // What the detector takes for Western Europe's code page is in this part of the world
      // Windows-1251.
      String charset =
          match.getName().startsWith("ISO-8859-1") || match.getName().equals("windows-1252")
              ? cyrillicShare(bytes) > 0.3 ? "windows-1251" : match.getName()
              : match.getName();
      return strip(new String(bytes, Charset.forName(charset)));
    }
  }

  private static double cyrillicShare(byte[] bytes) {
    String text = new String(bytes, Charset.forName("windows-1251"));
    long letters = text.chars().filter(Character::isLetter).count();
    long cyrillic =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    return letters == 0 ? 0 : (double) cyrillic / letters;
  }

  private static String strip(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** A page's head as a text file would hold it, then its main text. */
  private static String html(String text) {
    Document page = Jsoup.parse(text);
    String main = body(page);
    StringBuilder out = new StringBuilder();
    Element heading = page.selectFirst("h1");
    out.append("Title: ").append(heading == null ? page.title() : heading.text()).append('\n');
    Element date =
        page.selectFirst(
            "meta[property=article:published_time], meta[name=date], time[datetime], meta[itemprop=datePublished]");
    if (date != null) {
      String value = date.hasAttr("content") ? date.attr("content") : date.attr("datetime");
      out.append("Date: ").append(value, 0, Math.min(10, value.length())).append('\n');
    }
    Element site = page.selectFirst("meta[property=og:site_name]");
    if (site != null) {
      out.append("Source: ").append(site.attr("content")).append('\n');
    }
    return out.append('\n').append(main).toString();
  }

  /** The main text of a page: an article or main element where there is one, else the body. */
  private static String body(Document page) {
    page.select("script,style,nav,body > header,footer,aside,form,noscript,iframe,figure").remove();
    page.select("*").stream().filter(PlainText::isBesideText).toList().forEach(Element::remove);
    Element main = page.selectFirst("article, main, [itemprop=articleBody], .article, #content");
    Element body = main == null ? page.body() : main;
    StringBuilder out = new StringBuilder();
    for (Element block : body.select("p, li, h2, h3, h4, blockquote, td, div")) {
      if (block.is("div") && !block.select("p, div, li").isEmpty()) {
        continue;
      }
      if (!block.text().isBlank()) {
        out.append(block.text()).append("\n\n");
      }
    }
    if (body.select("p, li, div, td").isEmpty()) {
      out.append(body.text());
    }
    return out.toString();
  }

  /** Comments, related stories, adverts and buttons, as pages name them. */
  private static boolean isBesideText(Element e) {
    boolean isPage = e.is("html, body, main, article");
    return !isPage && BESIDE.matcher(e.className() + " " + e.id()).find();
  }

  private static String markdown(String text) {
    return text.replaceAll("(?m)^#\\s+(.*)$", "Title: $1")
        .replaceAll("(?m)^[#>]+\\s*", "")
        .replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1")
        .replaceAll("[*_]{1,3}([^*_\\n]+)[*_]{1,3}", "$1");
  }

  /** The paragraphs of a Word document: its package is a zip, its text one XML part. */
  private static String word(Path path) throws Unreadable {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry part = zip.getEntry("word/document.xml");
      if (part == null) {
        throw new Unreadable("damaged_file", "it is no Word document");
      }
      byte[] xml;
      try (InputStream in = zip.getInputStream(part)) {
        xml = in.readNBytes((int) (4 * MAX_BYTES));
      }
      Document document =
          Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
      StringBuilder out = new StringBuilder();
      for (Element paragraph : document.getElementsByTag("w:p")) {
        for (Element run : paragraph.getElementsByTag("w:t")) {
          out.append(run.wholeText());
        }
        out.append("\n\n");
      }
      return out.toString();
    } catch (IOException e) {
      throw new Unreadable("damaged_file", "it can't be opened as a Word document");
    }
  }
}
