package org.keruen.spec.dimension;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;
import org.keruen.spec.Yo;

/**
 * {@code jobs/dimensions/measures.yml}: the words of amounts, in all languages. Values of the maps
 * are regular expressions, the first that matches counts.
 *
 * @param scales powers of ten and their words
 * @param currencies ISO 4217 codes and their words or symbols
 * @param sharedCurrencies currencies whose words are those of other countries' ones too: country
 *     and its currency
 * @param quantities canonical unit words
 * @param flows codes of flows and their words in heads of tables
 * @param notFlows words that show that a head is another thing
 * @param measures {@code growth_yoy}, {@code index}, {@code share} and {@code other} and their
 *     words in heads of tables
 * @param hedges qualifiers and the words before or after an amount
 * @param cues what verbs and nouns beside a percentage make of it: {@code up}, {@code down}, {@code
 *     share}, {@code index}, {@code points}
 * @param numbers number words
 * @param multiples words that are a multiple by themselves: "doubled"
 * @param fractions percent, and the words for that part of a whole: "a third"
 * @param flat qualifiers of no change at all, and their words
 * @param separators the words by which the use of comma and point is told, and the words for
 *     percent and times
 */
public record MeasureWords(
    Map<String, String> scales,
    Map<String, String> currencies,
    Map<String, Map<String, String>> sharedCurrencies,
    Map<String, String> quantities,
    Map<String, String> flows,
    String notFlows,
    Map<String, String> measures,
    Map<String, String> hedges,
    Map<String, String> cues,
    Map<String, String> numbers,
    Map<String, String> multiples,
    Map<String, String> fractions,
    Map<String, String> flat,
    Map<String, String> separators) {

  public static MeasureWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/measures.yml"))
            .allowKeys(
                "scales",
                "currencies",
                "shared_currencies",
                "quantities",
                "flows",
                "not_flows",
                "measures",
                "hedges",
                "cues",
                "numbers",
                "multiples",
                "fractions",
                "flat",
                "separators");
    return new MeasureWords(
        map(node.get("scales")),
        map(node.get("currencies")),
        shared(node.get("shared_currencies")),
        map(node.get("quantities")),
        map(node.get("flows")),
        checked(node.get("not_flows")),
        map(node.get("measures")),
        map(node.get("hedges")),
        map(node.get("cues")),
        map(node.get("numbers")),
        map(node.get("multiples")),
        map(node.get("fractions")),
        map(node.get("flat")),
        map(node.get("separators")));
  }

  private static Map<String, Map<String, String>> shared(YamlNode node) {
    Map<String, Map<String, String>> shared = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (currency, countries) -> {
              Map<String, String> own = new LinkedHashMap<>();
              countries.entries().forEach((country, code) -> own.put(country, code.text()));
              shared.put(currency, own);
            });
    return shared;
  }

  private static Map<String, String> map(YamlNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.entries().forEach((key, words) -> map.put(key, checked(words)));
    return map;
  }

  private static String checked(YamlNode words) {
    try {
      return Pattern.compile(Yo.orYe(words.text())).pattern();
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          words.file(), words.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }
}
