package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.MentionKind;
import org.keruen.model.Provenance;
import org.keruen.model.RawMention;
import org.keruen.model.SourceFile;
import org.keruen.resolve.Distance;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.dimension.EntityWords.Entity;

/**
 * Organisations, people and sectors that a text names. A known name is found in another case and
 * with a letter or two wrong ("Tatnef", "Khaboriv") where nothing else known is as near.
 */
final class Entities {

  /** A word; one glued to the word before it ("companiesTatnef") begins at its capital. */
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+(?:-\\p{Lu}[\\p{Ll}]+)?|\\p{Lu}{2,}");

  private final EntityWords words;
  private final Map<String, Entity> organisations;
  private final Map<String, Entity> people;

  Entities(EntityWords words) {
    this.words = words;
    this.organisations = byWord(words.organisations());
    this.people = byWord(words.people());
  }

  /** Names of one word by that word, people by their surname, which stands last. */
  private static Map<String, Entity> byWord(List<Entity> entities) {
    Map<String, Entity> map = new HashMap<>();
    for (Entity entity : entities) {
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.name());
      for (String name : names) {
        map.put(normal(name.substring(name.lastIndexOf(' ') + 1)), entity);
      }
    }
    return map;
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** A known person by the surname among the words of a printed name. */
  Optional<Entity> person(String printed) {
    Matcher m = WORD.matcher(printed);
    Optional<Entity> found = Optional.empty();
    while (m.find()) {
      Optional<Entity> entity = find(people, m.group());
      found = entity.isPresent() ? entity : found;
    }
    return found;
  }

  private static Optional<Entity> find(Map<String, Entity> known, String printed) {
    String word = normal(printed);
    if (word.length() < 4) {
      return Optional.ofNullable(known.get(word));
    }
    Set<Entity> near = new HashSet<>();
    for (Map.Entry<String, Entity> entry : known.entrySet()) {
      String name = entry.getKey();
      int allowed = Math.min(name.length(), word.length()) >= 8 ? 2 : name.length() >= 7 ? 1 : 0;
      boolean isForm =
          name.length() >= 5 && word.startsWith(name) && word.length() - name.length() <= 3;
      if (word.equals(name)
          || isForm
          || Distance.of(word, name, allowed) <= allowed && sameStart(word, name)) {
        if (word.equals(name)) {
          return Optional.of(entry.getValue());
        }
        near.add(entry.getValue());
      }
    }
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  private static boolean sameStart(String a, String b) {
    return a.substring(0, 3).equals(b.substring(0, 3));
  }

  /** The organisations, people and sectors of an article, each once. */
  List<RawMention> mentions(Story story, SourceFile file) {
    List<RawMention> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher m = WORD.matcher(story.text());
    while (m.find()) {
      organisation(story, file, m, seen, found);
      person(story, file, m, seen, found);
    }
    for (Pattern pattern : words.organisationPatterns()) {
      Matcher p = pattern.matcher(story.text());
      while (p.find()) {
        if (seen.add("o" + normal(p.group()))) {
          found.add(mention(story, file, p, MentionKind.ORGANISATION, "", "?", "pattern"));
        }
      }
    }
    words
        .sectors()
        .forEach(
            (code, pattern) -> {
              Matcher s = pattern.matcher(story.text());
              if (s.find()) {
                found.add(mention(story, file, s, MentionKind.SECTOR, code, "?", "words"));
              }
            });
    return found;
  }

  private void organisation(
      Story story, SourceFile file, Matcher m, Set<String> seen, List<RawMention> found) {
    find(organisations, m.group())
        .filter(e -> seen.add("o" + e.name()))
        .ifPresent(
            e ->
                found.add(
                    mention(
                        story, file, m, MentionKind.ORGANISATION, e.name(), e.partner(), "known")));
  }

  private void person(
      Story story, SourceFile file, Matcher m, Set<String> seen, List<RawMention> found) {
    find(people, m.group())
        .filter(e -> seen.add("p" + e.name()))
        .ifPresent(
            e ->
                found.add(
                    mention(story, file, m, MentionKind.PERSON, e.name(), e.partner(), "known")));
  }

  private static RawMention mention(
      Story story,
      SourceFile file,
      Matcher m,
      MentionKind kind,
      String canonical,
      String partner,
      String rule) {
    Provenance at =
        Provenance.of(file).quote(story.codePoints(m.start()), story.codePoints(m.end()));
    return new RawMention(at, kind, m.group(), canonical, partner, rule);
  }
}
