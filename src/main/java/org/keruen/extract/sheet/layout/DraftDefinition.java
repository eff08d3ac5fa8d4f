package org.keruen.extract.sheet.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.model.Layout;
import org.keruen.spec.source.DefinitionText;
import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/** What was understood of a workbook as a definition that a steward can check and take over. */
public final class DraftDefinition {

  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern GLOB = Pattern.compile("([\\[\\]{}*?\\\\])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Numbers in a literal, not those of a repetition or of a class. */
  private static final Pattern NUMBER = Pattern.compile("(?<![-{,\\[0-9])[0-9]+(?![-},\\]0-9])");

  private static final int TITLE_ROWS = 8;

  private DraftDefinition() {}

  /** The id that a draft for a file of this name gets: its words, joined. */
  public static String id(String fileName) {
    String name = Path.of(fileName).getFileName().toString();
    String id = NO_ID.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
    return id.replaceAll("^_+|_+$", "");
  }

  /**
   * The YAML of a definition.
   *
   * @param fileName the file's name, without folders
   * @param tables what was understood of it, at least one
   */
  public static String of(String id, String fileName, List<ReadTable> tables) {
    DefinitionText text = new DefinitionText();
    text.comment(
        "A draft, made from "
            + fileName
            + ". Check each line against the file, then move it to jobs/sources/.");
    for (ReadTable table : tables) {
      if (table.layout() == Layout.INFERRED) {
        text.comment(
            sheet(table)
                + "guessed with a confidence of "
                + table.confidence()
                + (table.reasons().isEmpty() ? "" : ": " + String.join("; ", table.reasons())));
      }
    }
    List<String> missing =
        tables.stream()
            .flatMap(t -> t.spec().given().entrySet().stream())
            .filter(given -> given.getValue().equals("?"))
            .map(Map.Entry::getKey)
            .distinct()
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      text.comment("The file does not say, so that you must: " + String.join(", ", missing) + ".");
    }
    boolean severalSheets = tables.stream().map(t -> t.grid().name()).distinct().count() > 1;
    Map<String, List<String>> sheetsOf = new LinkedHashMap<>();
    Map<String, TableSpec> layouts = new LinkedHashMap<>();
    for (ReadTable table : tables) {
      TableSpec layout = forOtherYears(table.spec());
      String same = new DefinitionText().tables(List.of(layout)).toString();
      layouts.put(same, layout);
      sheetsOf.computeIfAbsent(same, s -> new ArrayList<>()).add(table.grid().name());
    }
    List<TableSpec> specs = new ArrayList<>();
    layouts.forEach(
        (same, layout) -> specs.add(severalSheets ? layout.inSheets(sheetsOf.get(same)) : layout));
    return text.key("id", id)
        .key("title", title(tables.get(0), fileName))
        .key("publisher", "?")
        .key("files", List.of(glob(fileName)))
        .key("vintage", "first_seen")
        .tables(specs)
        .toString();
  }

  private static String sheet(ReadTable table) {
    return table.grid().name().isEmpty() ? "" : "Sheet '" + table.grid().name() + "': ";
  }

  /** Lines above a table are found by their words; the numbers in them are another file's own. */
  private static TableSpec forOtherYears(TableSpec spec) {
    Map<Axis, Where> where = new EnumMap<>(Axis.class);
    spec.where().forEach((axis, w) -> where.put(axis, forOtherYears(w)));
    return spec.withDirections(where);
  }

  private static Where forOtherYears(Where where) {
    if (where.place() != Where.Place.TITLE || where.match().isEmpty()) {
      return where;
    }
    String literal = DefinitionText.readable(where.match().get());
    return where.matching(
        Pattern.compile(NUMBER.matcher(literal).replaceAll(Matcher.quoteReplacement("[0-9]+"))));
  }

  /** The first words above the first table that could be a title. */
  private static String title(ReadTable table, String fileName) {
    Grid grid = table.grid();
    int rows = table.heads().isEmpty() ? TITLE_ROWS : table.heads().get(0).first();
    for (int row = 0; row < Math.min(rows, grid.rows()); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.at(row, column);
        String words = Words.clean(cell.text());
        if (cell.kind() == Cell.Kind.TEXT && words.indexOf(' ') > 0 && words.length() > 15) {
          return words;
        }
      }
    }
    return fileName;
  }

  /** The next file of the same office is likely to have other numbers in its name. */
  private static String glob(String fileName) {
    String name = GLOB.matcher(Path.of(fileName).getFileName().toString()).replaceAll("\\\\$1");
    int ending = name.lastIndexOf('.');
    String stem = ending < 0 ? name : name.substring(0, ending);
    return DIGITS.matcher(stem).replaceAll("*") + (ending < 0 ? "" : name.substring(ending));
  }
}
