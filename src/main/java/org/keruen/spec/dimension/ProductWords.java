package org.keruen.spec.dimension;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;
import org.keruen.spec.dimension.ProductName.Level;

/**
 * {@code jobs/dimensions/products.yml} and {@code products/*.yml}: goods, their codes and names,
 * and the words around them.
 *
 * @param products all goods with a code
 * @param sections Roman number and code of each section of the Harmonised System
 * @param totals words for all goods
 * @param allGoods pattern of a whole label that means all goods
 * @param rests words for what is left over
 * @param headings words that only lead on to other rows
 * @param states words for the state of goods that leave them in their chapter
 * @param hs pattern of what announces a code of the Harmonised System
 * @param chapter pattern of what announces a code of an unnamed list
 * @param sitc pattern of what announces a code of the SITC
 * @param section pattern of what announces a section
 * @param qualifiers pattern of what may follow a name without changing it
 */
public record ProductWords(
    List<ProductName> products,
    Map<String, String> sections,
    List<String> totals,
    Pattern allGoods,
    List<String> rests,
    List<String> headings,
    List<String> states,
    String hs,
    String chapter,
    String sitc,
    String section,
    String qualifiers) {

  /** Reads all of it. */
  public static ProductWords read(JobsFolder jobs) {
    YamlNode words =
        YamlNode.read(jobs.path("dimensions/products.yml"))
            .allowKeys(
                "totals",
                "all_goods",
                "rests",
                "headings",
                "states",
                "hs",
                "chapter",
                "sitc",
                "section",
                "qualifiers");
    Reader reader = new Reader();
    for (Path file : jobs.files("dimensions/products", ".yml")) {
      reader.read(YamlNode.read(file));
    }
    return new ProductWords(
        List.copyOf(reader.products),
        Map.copyOf(reader.sections),
        words.get("totals").texts(),
        anyOf(words.get("all_goods")),
        words.get("rests").texts(),
        words.get("headings").texts(),
        words.get("states").texts(),
        pattern(words.get("hs")),
        pattern(words.get("chapter")),
        pattern(words.get("sitc")),
        pattern(words.get("section")),
        pattern(words.get("qualifiers")));
  }

  private static Pattern anyOf(YamlNode node) {
    List<String> patterns = new ArrayList<>();
    if (node.isList()) {
      node.items().forEach(p -> patterns.add("(?:" + pattern(p) + ")"));
    } else {
      patterns.add(pattern(node));
    }
    return Pattern.compile(
        String.join("|", patterns),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String pattern(YamlNode node) {
    try {
      return Pattern.compile(node.text()).pattern();
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }

  /** Collects the goods of all files; one code under two levels or twice in a list is an error. */
  private static final class Reader {

    private final List<ProductName> products = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    void read(YamlNode file) {
      file.allowKeys("sections", "chapters", "special", "groups", "sitc", "goods");
      file.find("sections").ifPresent(s -> s.entries().forEach(this::section));
      file.find("chapters").ifPresent(c -> c.entries().forEach((k, n) -> chapter(k, n, 97)));
      file.find("special").ifPresent(c -> c.entries().forEach((k, n) -> chapter(k, n, 99)));
      file.find("groups").ifPresent(g -> g.items().forEach(this::group));
      file.find("sitc").ifPresent(s -> s.entries().forEach(this::sitc));
      file.find("goods").ifPresent(g -> g.entries().forEach(this::goods));
    }

    private void section(String number, YamlNode node) {
      node.allowKeys("chapters", "en", "ru", "kk", "also");
      if (!number.matches("[IVX]{1,5}")) {
        throw node.error("'" + number + "' is no Roman number of a section, I to XXI");
      }
      String code = code("HS:" + node.get("chapters").text(), node.get("chapters"));
      if (sections.put(number, code) != null) {
        throw node.error("section " + number + " stands here a second time");
      }
      add(code, Level.SECTION, node);
    }

    private void chapter(String number, YamlNode node, int last) {
      node.allowKeys("en", "ru", "kk", "also");
      if (!number.matches("[0-9]{2}") || Integer.parseInt(number) > last) {
        throw node.error("'" + number + "' is no chapter: two digits in quotes, \"01\" to \"97\"");
      }
      add(code("HS:" + number, node), Level.CHAPTER, node);
    }

    private void group(YamlNode node) {
      node.allowKeys("code", "en", "ru", "kk", "also");
      add(code(node.get("code").text(), node.get("code")), Level.GROUP, node);
    }

    private void sitc(String number, YamlNode node) {
      node.allowKeys("en", "ru");
      if (!number.matches("[0-9]{1,2}")) {
        throw node.error("'" + number + "' is no section or division of the SITC: \"3\" or \"33\"");
      }
      add("SITC:" + number, Level.SITC, node);
    }

    private void goods(String code, YamlNode node) {
      code(code, node);
      String place = node.file() + ":" + node.line();
      List<String> names = node.texts();
      String en = names.stream().filter(n -> n.matches("\\p{IsLatin}.*")).findFirst().orElse("");
      String ru = names.stream().filter(n -> n.matches("\\p{IsCyrillic}.*")).findFirst().orElse("");
      products.add(new ProductName(code, Level.HEADING, en, ru, "", names, place));
    }

    private void add(String code, Level level, YamlNode node) {
      String place = node.file() + ":" + node.line();
      String before = places.putIfAbsent(level + code, place);
      if (before != null) {
        throw node.error(code + " stands here a second time, first at " + before);
      }
      String en = node.get("en").text();
      String ru = node.get("ru").text();
      String kk = node.text("kk", "");
      List<String> names = new ArrayList<>(List.of(en, ru));
      if (!kk.isEmpty()) {
        names.add(kk);
      }
      names.addAll(node.texts("also"));
      products.add(new ProductName(code, level, en, ru, kk, names, place));
    }

    private static String code(String code, YamlNode node) {
      try {
        if (HsCode.chapters(code).isEmpty()) {
          throw node.error(
              "expected a code such as HS:27, HS:2709 or HS:25-27, found '" + code + "'");
        }
        return code;
      } catch (IllegalArgumentException e) {
        throw new SpecException(node.file(), node.line(), e.getMessage(), e);
      }
    }
  }
}
