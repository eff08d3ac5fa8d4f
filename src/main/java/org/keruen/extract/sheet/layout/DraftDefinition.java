package org.keruen.extract.sheet.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Layout;
import org.keruen.spec.source.DefinitionText;
import org.keruen.spec.source.TableSpec;

/** What was understood of a workbook as a definition that a steward can check and take over. */
public final class DraftDefinition {

  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern GLOB = Pattern.compile("([\\[\\]{}*?\\\\])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
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
    boolean severalSheets = tables.stream().map(t -> t.grid().name()).distinct().count() > 1;
    List<TableSpec> specs =
        tables.stream()
            .map(t -> severalSheets ? t.spec().inSheet(t.grid().name()) : t.spec())
            .toList();
    return text.key("id", id)
        .key("title", title(tables.get(0).grid(), fileName))
        .key("publisher", "?")
        .key("files", List.of(glob(fileName)))
        .key("vintage", "first_seen")
        .tables(specs)
        .toString();
  }

  private static String sheet(ReadTable table) {
    return table.grid().name().isEmpty() ? "" : "Sheet '" + table.grid().name() + "': ";
  }

  /** The first words of the first sheet that could be a title. */
  private static String title(Grid grid, String fileName) {
    for (int row = 0; row < Math.min(TITLE_ROWS, grid.rows()); row++) {
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
