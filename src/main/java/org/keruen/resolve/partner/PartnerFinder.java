package org.keruen.resolve.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PartnerMention.Form;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/**
 * Finds the partners that a sentence names: the longest names first, so that a region wins over the
 * country in its name.
 */
final class PartnerFinder {

  /** Which use of a name goes first: "российско-…" is a part of a compound, no adjective. */
  private static final List<Use> AS_GIVEN =
      List.of(Use.NAME, Use.COMPOUND, Use.ADJECTIVE, Use.CITY, Use.METONYM);

  /** The same for a name in another form than it is given in. */
  private static final List<Use> INFLECTED =
      List.of(Use.NAME, Use.ADJECTIVE, Use.COMPOUND, Use.CITY, Use.METONYM);

  private static final int LONGEST = 7;
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2018\u2019\u02bb\u02bc`.]*[\\p{L}\\p{M}]|[\\p{L}]");

  /** A case's ending behind an apostrophe: "Kazakistan'\u0131n", "Kazakhstan's". */
  private static final Pattern CASE_ENDING =
      Pattern.compile(
          "(?<=\\p{L}{2})['\u2019]s$|(?<=\\p{L}{3})['\u2019](?:n?[\u0131iu\u00fc]n|[dt][ea]n?|y?[ea]|yl[ea]|n[\u0131iu\u00fc])$");

  /** A single word with the ending of a Russian surname, in whatever case. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?U)\\p{L}+[\u043e\u0435]\u0432(?:\u0430|\u0443|\u044b\u043c|\u0435|\u043e\u0439)?");

  /** The ending of a name of several: "Нидерланды", of which "Нидерландов" is a form. */
  private static final Pattern OF_SEVERAL = Pattern.compile("[\u044b\u0438]$");

  private final Names names;
  private final Wording wording;

  PartnerFinder(Names names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  private record Token(int start, int end, String text, String normal) {}

  List<PartnerMention> find(String sentence) {
    List<Token> tokens = tokens(sentence);
    List<PartnerMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int used = 0;
      for (int length = Math.min(LONGEST, tokens.size() - i); length > 0 && used == 0; length--) {
        PartnerMention mention = at(sentence, tokens, i, length);
        if (mention != null) {
          mentions.add(mention);
          used = length;
        }
      }
      i += Math.max(1, used);
    }
    return mentions;
  }

  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(sentence);
    while (m.find()) {
      String text = CASE_ENDING.matcher(m.group()).replaceAll("");
      tokens.add(new Token(m.start(), m.start() + text.length(), text, NormalForm.of(text)));
    }
    return tokens;
  }

  private PartnerMention at(String sentence, List<Token> tokens, int from, int length) {
    Token first = tokens.get(from);
    Token last = tokens.get(from + length - 1);
    if (!Character.isUpperCase(first.text().codePointAt(0)) && !mayBeLowerCase(first)) {
      return null;
    }
    if (first.normal().isEmpty() || last.normal().isEmpty()) {
      // "Kazakhstan and": a word that names are compared without.
      return null;
    }
    for (int i = from; i < from + length - 1; i++) {
      String between = sentence.substring(tokens.get(i).end(), tokens.get(i + 1).start());
      if (!between.matches("[\\s\u00a0\u2010-\u2014.()-]{1,3}")) {
        return null;
      }
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      phrase.append(i == from ? "" : " ").append(tokens.get(i).normal());
    }
    String normal = phrase.toString();
    if (normal.length() < 3
        && !first.text().equals(first.text().toUpperCase(java.util.Locale.ROOT))) {
      return null;
    }
    if (wording.isNoPartner(normal)) {
      return null;
    }
    PartnerMention mention = pick(names.exact.get(normal), first, last, BigDecimal.ONE);
    if (mention == null && normal.length() >= 5) {
      List<PartnerName> stems = notSurnames(normal, names.stems.get(Stem.phrase(normal)));
      mention = pick(stems, first, last, new BigDecimal("0.95"));
    }
    if (mention == null && normal.length() >= 5) {
      List<PartnerName> nouns =
          notSurnames(normal, names.nounStems.get(Stem.nounPhrase(normal, false)));
      mention = pick(nouns, first, last, new BigDecimal("0.95"));
    }
    if (mention == null && normal.length() >= 6) {
      String once = Stem.turkic(last.normal());
      mention = pick(names.exact.get(head(normal) + once), first, last, new BigDecimal("0.9"));
      String twice = head(normal) + Stem.turkic(once);
      if (mention == null && twice.length() >= InflectedNames.TWICE) {
        mention = pick(names.exact.get(twice), first, last, new BigDecimal("0.9"));
      }
    }
    boolean joined =
        tokens.subList(from, from + length).stream().anyMatch(t -> t.normal().isEmpty());
    // "КР и РТ" is no territory ("кр.") of that name.
    if (mention == null && wording.hasRegionWords(normal) && length > 1 && !joined) {
      List<PartnerName> bare = names.bare.get(Stem.phrase(wording.withoutRegionWords(normal)));
      mention =
          pick(
              bare == null ? null : bare.stream().filter(n -> n.code().indexOf('-') > 0).toList(),
              first,
              last,
              new BigDecimal("0.9"));
    }
    return mention == null || isSomethingElse(tokens, from, length) ? null : mention;
  }

  /** Without those of which a word would be the genitive of several: "Ушаков" is no "Ушак". */
  private static List<PartnerName> notSurnames(String normal, List<PartnerName> candidates) {
    if (candidates == null || !SURNAME.matcher(normal).matches()) {
      return candidates;
    }
    return candidates.stream()
        .filter(n -> OF_SEVERAL.matcher(n.text()).find() || SURNAME.matcher(n.text()).matches())
        .toList();
  }

  private static String head(String normal) {
    int blank = normal.lastIndexOf(' ');
    return blank < 0 ? "" : normal.substring(0, blank + 1);
  }

  private boolean mayBeLowerCase(Token token) {
    return Character.UnicodeScript.of(token.text().codePointAt(0))
        == Character.UnicodeScript.CYRILLIC;
  }

  /** A name beside a word such as "bank" or "Kremlin" is part of another name. */
  private boolean isSomethingElse(List<Token> tokens, int from, int length) {
    if (from + length < tokens.size()) {
      Token next = tokens.get(from + length);
      boolean proper = Character.isUpperCase(next.text().codePointAt(0));
      String kind = wording.otherKind(next.normal());
      return kind != null && (proper || kind.equals("goods"));
    }
    return false;
  }

  private static PartnerMention pick(
      List<PartnerName> candidates, Token first, Token last, BigDecimal confidence) {
    if (candidates == null) {
      return null;
    }
    boolean exact = confidence.compareTo(BigDecimal.ONE) == 0;
    for (Use use : exact ? AS_GIVEN : INFLECTED) {
      Set<String> codes = new LinkedHashSet<>();
      candidates.stream().filter(n -> n.use() == use).forEach(n -> codes.add(n.code()));
      boolean proper = Character.isUpperCase(first.text().codePointAt(0));
      if (codes.size() == 1 && (proper || use == Use.ADJECTIVE || use == Use.COMPOUND)) {
        return new PartnerMention(
            first.start(), last.end(), codes.iterator().next(), form(use), confidence);
      }
    }
    return null;
  }

  private static Form form(Use use) {
    return switch (use) {
      case ADJECTIVE -> Form.ADJECTIVE;
      case COMPOUND -> Form.COMPOUND;
      case CITY -> Form.CITY;
      case METONYM -> Form.METONYM;
      default -> Form.NAME;
    };
  }
}
