package org.keruen.extract.sheet.infer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;

/** Reads in the lines around a table whose trade it shows, and with whom. */
final class Titles {

  /** How many columns of a title row are looked at. */
  private static final int WIDE = 12;

  private static final int LONG = 150;

  private final TableView table;
  private final Sense sense;
  private final boolean partners;

  /**
   * @param partners whether partners stand in the table, so that "Country: Kazakhstan" above it is
   *     the country whose trade it is
   */
  Titles(TableView table, Sense sense, boolean partners) {
    this.table = table;
    this.sense = sense;
    this.partners = partners;
  }

  /** Whose trade it is, {@code ?} if nothing says so. */
  String reporter() {
    String told = told(sense.heads().reporterCaption());
    if (told.isEmpty() && partners) {
      told = told(sense.heads().countryCaption());
    }
    if (!told.isEmpty()) {
      return told;
    }
    List<Integer> rows = table.above().titleRows();
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean isHead = rows.get(i) >= table.block.headFirst();
      int columns = isHead ? table.block.firstValue() : Math.min(table.grid.columns(), WIDE);
      for (int c = 0; c < columns; c++) {
        String code = owner(table.above().pair(rows.get(i), c), table.at(rows.get(i), c));
        if (!code.isEmpty()) {
          return code;
        }
      }
    }
    for (String line : table.grid.captions()) {
      String code = owner(line, line);
      if (!code.isEmpty()) {
        return code;
      }
    }
    for (String line : table.cover) {
      String code = owner(line, line);
      if (!code.isEmpty()) {
        return code;
      }
    }
    String own = ownTotal().map(this::ownerOf).orElse("");
    String file = own.isEmpty() ? firstCountry(table.fileWords()) : own;
    file = file.isEmpty() ? codeOfFile() : file;
    return file.isEmpty() ? "?" : file;
  }

  /** "kz_exports.csv" */
  private String codeOfFile() {
    Matcher m = sense.heads().fileCode().matcher(table.file.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return "";
    }
    Resolution named = sense.partner(m.group(1).toUpperCase(Locale.ROOT));
    return named.kind().equals("country") ? named.code() : "";
  }

  /** The first country of a line that does not name the partner. */
  private String owner(String line, String words) {
    boolean partner =
        sense.heads().partnerCaption().matcher(line).find()
            || sense.heads().countryCaption().matcher(line).find();
    return partner ? "" : firstCountry(words);
  }

  /** The partner that a line before the table names as such; empty if none does. */
  String partner() {
    String told = told(sense.heads().partnerCaption());
    told = told.isEmpty() && !partners ? told(sense.heads().countryCaption()) : told;
    return told.isEmpty() && !partners ? otherSide() : told;
  }

  private String told(Pattern caption) {
    for (String line : table.captions()) {
      Matcher m = caption.matcher(line);
      if (m.find() && sense.partner(m.group(1)).found()) {
        return sense.partner(m.group(1)).code();
      }
    }
    return "";
  }

  /** The words of the nearest title that say with which group of countries; empty if none. */
  String partnersWords() {
    for (String title : table.titles()) {
      Matcher m = sense.heads().partnerInTitle().matcher(title);
      // A remark in brackets, or a long one, says what was counted, not with whom.
      if (title.length() < LONG && !title.startsWith("(") && m.find()) {
        String words = (m.group(1) == null ? m.group(2) : m.group(1)).strip();
        return sense.isPartner(words) ? words : "";
      }
    }
    return "";
  }

  /** The second of two countries that one title names: "Trade of Armenia with Iran". */
  String partnerOf(String reporter) {
    for (String title : table.titles()) {
      List<String> named =
          sense.countries(title).stream().map(PartnerMention::code).distinct().toList();
      if (named.size() == 2 && named.contains(reporter)) {
        return named.get(0).equals(reporter) ? named.get(1) : named.get(0);
      }
    }
    return "";
  }

  /** "India's Total" is a row of India's table. */
  Optional<String> ownTotal() {
    return ownTotals().stream().findFirst();
  }

  List<String> ownTotals() {
    return table.labelColumns().stream()
        .flatMap(c -> table.labels(c).stream())
        .filter(l -> !ownerOf(l).isEmpty())
        .distinct()
        .toList();
  }

  private String ownerOf(String label) {
    Matcher m = sense.heads().ownTotal().matcher(label);
    for (int g = 1; m.reset().find() && g <= m.groupCount(); g++) {
      if (m.group(g) != null && sense.partner(m.group(g)).kind().matches("country|region")) {
        return sense.partner(m.group(g)).code();
      }
    }
    return "";
  }

  /** The first country that is not the other side, or the bloc that is before it. */
  private String firstCountry(String words) {
    List<PartnerMention> named = words.isEmpty() ? List.of() : sense.countries(words);
    for (PartnerMention mention : named) {
      if (!isOtherSide(words, mention)) {
        return mention.code();
      }
    }
    return named.isEmpty() ? "" : sense.blocBefore(words, named.get(0).start());
  }

  /** The country that a title says the trade is with. */
  private String otherSide() {
    for (String title : table.titles()) {
      for (PartnerMention mention : sense.countries(title)) {
        if (isOtherSide(title, mention)) {
          return mention.code();
        }
      }
    }
    return "";
  }

  private boolean isOtherSide(String words, PartnerMention mention) {
    return sense.heads().partnerBefore().matcher(words.substring(0, mention.start())).find()
        || sense.heads().partnerBehind().matcher(words.substring(mention.end())).find();
  }
}
