package org.keruen.spec.dimension;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Partner;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;
import org.keruen.spec.dimension.PartnerName.Use;

/**
 * {@code jobs/dimensions/partners/*.yml} and {@code jobs/dimensions/aliases.yml}.
 *
 * @param entries countries that have lines of their own, regions and blocs
 * @param names all names; those of {@code aliases.yml} last
 * @param aggregates words that make a label an aggregate without a code
 * @param owners countries whose territories others are, by the territory's code
 * @param customsAreas what the customs statistics of a country count in, by its code
 * @param members who is in a bloc, and since when
 * @param aliases names of {@code aliases.yml}, which win over all others
 */
public record PartnerWords(
    List<PartnerName.Entry> entries,
    List<PartnerName> names,
    List<String> aggregates,
    Map<String, String> owners,
    Map<String, Set<String>> customsAreas,
    List<Member> members,
    List<PartnerName> aliases) {

  /**
   * A country in a bloc.
   *
   * @param bloc the bloc's code
   * @param code the country's code
   * @param from its first day as a member
   * @param to its last day, null if it still is one
   */
  public record Member(String bloc, String code, LocalDate from, LocalDate to) {

    /** Whether it is a member on a day. */
    public boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "native");

  /** Reads all of it. */
  public static PartnerWords read(JobsFolder jobs) {
    Reader reader = new Reader();
    for (Path path : jobs.files("dimensions/partners", ".yml")) {
      reader.file(YamlNode.read(path));
    }
    reader.further.forEach(reader::furtherNames);
    YamlNode aliases = YamlNode.read(jobs.path("dimensions/aliases.yml")).allowKeys("aliases");
    List<PartnerName> own = new ArrayList<>();
    for (YamlNode alias : aliases.get("aliases").items()) {
      alias.allowKeys("name", "code", "note");
      String code = alias.get("code").as(Partner::new, "a partner's code such as RU-TA").code();
      own.add(new PartnerName(code, "?", alias.get("name").text(), Use.NAME, place(alias)));
    }
    return new PartnerWords(
        List.copyOf(reader.entries),
        List.copyOf(reader.names),
        List.copyOf(reader.aggregates),
        Map.copyOf(reader.owners),
        Map.copyOf(reader.customsAreas),
        List.copyOf(reader.members),
        List.copyOf(own));
  }

  private static String place(YamlNode node) {
    return node.file() + ":" + node.line();
  }

  private static final class Reader {

    private final List<PartnerName.Entry> entries = new ArrayList<>();
    private final List<PartnerName> names = new ArrayList<>();

    // Read last: a partner is shown by the first of its own names, not by a short form.
    private final List<YamlNode> further = new ArrayList<>();

    private final List<String> aggregates = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Set<String>> customsAreas = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();

    void file(YamlNode file) {
      file.allowKeys(
          "country",
          "regions",
          "countries",
          "names",
          "former_countries",
          "blocs",
          "aggregates",
          "not_blocs",
          "territories",
          "customs_areas");
      file.find("regions")
          .ifPresent(
              list -> list.items().forEach(n -> entry(n, "region", file.get("country").text())));
      file.find("countries")
          .ifPresent(list -> list.items().forEach(n -> entry(n, "country", null)));
      file.find("names").ifPresent(list -> further.addAll(list.items()));
      file.find("former_countries")
          .ifPresent(list -> list.items().forEach(n -> entry(n, "country", null)));
      file.find("territories")
          .ifPresent(
              t ->
                  t.entries()
                      .forEach((owner, codes) -> codes.texts().forEach(c -> owners.put(c, owner))));
      file.find("customs_areas")
          .ifPresent(
              t ->
                  t.entries()
                      .forEach(
                          (owner, codes) -> customsAreas.put(owner, Set.copyOf(codes.texts()))));
      file.find("blocs").ifPresent(list -> list.items().forEach(n -> entry(n, "bloc", null)));
      file.find("aggregates")
          .ifPresent(a -> a.entries().values().forEach(words -> aggregates.addAll(words.texts())));
      file.find("not_blocs")
          .ifPresent(a -> a.entries().values().forEach(words -> aggregates.addAll(words.texts())));
    }

    private void entry(YamlNode node, String kind, String parent) {
      node.allowKeys(
          "code",
          "kind",
          "en",
          "ru",
          "kk",
          "native",
          "adjectives",
          "compound",
          "demonym",
          "capital",
          "cities",
          "metonyms",
          "column_only",
          "former",
          "members",
          "from",
          "to",
          "successors",
          "predecessors",
          "m49",
          "m49_former",
          "iso3",
          "note");
      String code = node.get("code").as(Partner::new, "an ISO code or a bloc's short name").code();
      String before = codes.put(code, place(node));
      if (before != null) {
        throw node.error("code " + code + " stands in " + before + " already");
      }
      entries.add(
          new PartnerName.Entry(
              code,
              kind,
              node.text("kind", ""),
              parent,
              node.find("from").map(YamlNode::date).orElse(null),
              node.find("to").map(YamlNode::date).orElse(null),
              node.find("predecessors").map(YamlNode::texts).orElse(List.of()),
              node.find("successors").map(YamlNode::texts).orElse(List.of())));
      node.find("members").ifPresent(list -> list.items().forEach(m -> member(code, m)));
      for (String language : LANGUAGES) {
        node.find(language).ifPresent(n -> add(code, language, n, Use.NAME));
      }
      byLanguage(code, node, "adjectives", Use.ADJECTIVE);
      byLanguage(code, node, "compound", Use.COMPOUND);
      byLanguage(code, node, "demonym", Use.ADJECTIVE);
      byLanguage(code, node, "capital", Use.CITY);
      byLanguage(code, node, "cities", Use.CITY);
      byLanguage(code, node, "metonyms", Use.METONYM);
      node.find("column_only").ifPresent(n -> add(code, "?", n, Use.COLUMN_ONLY));
      node.find("former")
          .ifPresent(
              list ->
                  list.items()
                      .forEach(
                          f -> {
                            f.allowKeys("name", "lang", "from", "to");
                            names.add(
                                new PartnerName(
                                    code,
                                    f.text("lang", "?"),
                                    f.get("name").text(),
                                    Use.NAME,
                                    place(f),
                                    f.find("from").map(YamlNode::date).orElse(null),
                                    f.find("to").map(YamlNode::date).orElse(null)));
                          }));
    }

    private void member(String bloc, YamlNode node) {
      node.allowKeys("code", "from", "to");
      String code = node.get("code").as(Partner::new, "an ISO code").code();
      LocalDate to = node.find("to").map(YamlNode::date).orElse(null);
      members.add(new Member(bloc, code, node.get("from").date(), to));
    }

    /** Names of a partner that is known otherwise: they make no entry of their own. */
    private void furtherNames(YamlNode node) {
      node.allowKeys(
          "code",
          "en",
          "ru",
          "kk",
          "native",
          "adjectives",
          "capital",
          "cities",
          "column_only",
          "note");
      String code = node.get("code").as(Partner::new, "an ISO code or a bloc's short name").code();
      for (String language : LANGUAGES) {
        node.find(language).ifPresent(n -> add(code, language, n, Use.NAME));
      }
      byLanguage(code, node, "adjectives", Use.ADJECTIVE);
      byLanguage(code, node, "capital", Use.CITY);
      byLanguage(code, node, "cities", Use.CITY);
      node.find("column_only").ifPresent(n -> add(code, "?", n, Use.COLUMN_ONLY));
    }

    private void byLanguage(String code, YamlNode node, String key, Use use) {
      node.find(key)
          .ifPresent(
              n -> n.entries().forEach((language, words) -> add(code, language, words, use)));
    }

    private void add(String code, String language, YamlNode words, Use use) {
      words
          .texts()
          .forEach(text -> names.add(new PartnerName(code, language, text, use, place(words))));
    }
  }
}
