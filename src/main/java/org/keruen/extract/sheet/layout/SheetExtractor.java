package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.keruen.extract.Extractor;
import org.keruen.extract.sheet.infer.Guess;
import org.keruen.extract.sheet.infer.LayoutGuesser;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.extract.sheet.read.Workbook;
import org.keruen.extract.sheet.read.WorkbookOpener;
import org.keruen.model.Layout;
import org.keruen.model.Provenance;
import org.keruen.model.RawCell;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.spec.dimension.MarkWords;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.spec.source.TableSpec;

/** Reads workbooks: by their declared layout, or by one that is guessed. */
public final class SheetExtractor implements Extractor {

  private final Map<String, SourceDefinition> definitions = new HashMap<>();
  private final Marks marks;
  private final LayoutGuesser guesser;
  private final ReadLimits limits;
  private final LayoutListener listener;

  /**
   * @param listener is told how each workbook was understood
   */
  public SheetExtractor(
      List<SourceDefinition> definitions,
      MarkWords marks,
      LayoutGuesser guesser,
      ReadLimits limits,
      LayoutListener listener) {
    this.listener = listener;
    this.guesser = guesser;
    definitions.forEach(d -> this.definitions.put(d.id(), d));
    this.marks = new Marks(marks);
    this.limits = limits;
  }

  @Override
  public void extract(SourceFile file, Consumer<RawRecord> out) {
    SourceDefinition definition = definitions.get(file.sourceId());
    try (Workbook workbook = WorkbookOpener.open(file.path(), file.name(), limits)) {
      if (definition == null) {
        infer(file, workbook, out);
      } else {
        declared(definition, file, workbook, out);
      }
    } catch (UnreadableWorkbook e) {
      out.accept(Reject.quarantine(file, e.reason(), e.getMessage()));
    } catch (Grid.TooSlow e) {
      out.accept(Reject.quarantine(file, "too_slow", e.getMessage()));
    }
    listener.end(file);
  }

  private void declared(
      SourceDefinition definition, SourceFile file, Workbook workbook, Consumer<RawRecord> out)
      throws UnreadableWorkbook {
    Set<String> used = new HashSet<>();
    int tables = 0;
    try {
      for (Workbook.SheetInfo sheet : workbook.sheets()) {
        tables += read(definition, file, workbook, sheet, used, out);
      }
    } catch (UnreadableWorkbook e) {
      if (e.reason().equals(Drift.REASON)) {
        propose(file, workbook);
      }
      throw e;
    }
    if (tables == 0) {
      boolean guessed = propose(file, workbook);
      throw new UnreadableWorkbook(
          "layout_not_found",
          "no sheet has the head of a table that "
              + definition.id()
              + " declares; has the layout changed? "
              + (guessed
                  ? "A draft of what it looks like now is proposed."
                  : "Nothing in it looks like a table of trade now."));
    }
  }

  /** Tells the listener what a file looks like whose definition no longer fits. */
  private boolean propose(SourceFile file, Workbook workbook) throws UnreadableWorkbook {
    boolean any = false;
    List<String> cover = List.of();
    for (Workbook.SheetInfo sheet : workbook.sheets()) {
      Grid grid = workbook.grid(sheet);
      for (Guess guess : guesser.guess(grid, file.name(), cover)) {
        listener.table(file, guessed(grid, guess, List.of()));
        any = true;
      }
      cover = cover.isEmpty() ? LayoutGuesser.cover(grid) : cover;
    }
    return any;
  }

  private static ReadTable guessed(Grid grid, Guess guess, List<HeaderBlock> heads) {
    return new ReadTable(
        grid, guess.spec(), Layout.INFERRED, guess.confidence(), guess.reasons(), heads(heads));
  }

  private static List<ReadTable.Head> heads(List<HeaderBlock> heads) {
    return heads.stream().map(h -> new ReadTable.Head(h.first(), h.last())).toList();
  }

  /** Reads what a layout could be guessed for; such figures stay out of the marts. */
  private void infer(SourceFile file, Workbook workbook, Consumer<RawRecord> out)
      throws UnreadableWorkbook {
    Set<String> used = new HashSet<>();
    int tables = 0;
    List<String> cover = List.of();
    for (Workbook.SheetInfo sheet : workbook.sheets()) {
      Grid grid = workbook.grid(sheet);
      for (Guess guess : guesser.guess(grid, file.name(), cover)) {
        List<HeaderBlock> heads =
            new TableWalk(
                    grid,
                    guess.spec(),
                    file,
                    marks,
                    Layout.INFERRED,
                    guess.confidence(),
                    raw -> once(raw, used, out))
                .walk();
        tables += heads.size();
        listener.table(file, guessed(grid, guess, heads));
      }
      cover = cover.isEmpty() ? LayoutGuesser.cover(grid) : cover;
    }
    if (tables == 0) {
      String sheets =
          workbook.sheets().stream()
              .map(Workbook.SheetInfo::name)
              .filter(n -> !n.isBlank())
              .collect(Collectors.joining(", "));
      out.accept(
          Reject.quarantine(
              file,
              "no_definition",
              "no file under jobs/sources claims it, and nothing in it looks like a table of trade"
                  + (sheets.isEmpty() ? "" : "; its sheets are " + sheets)));
    }
  }

  private int read(
      SourceDefinition definition,
      SourceFile file,
      Workbook workbook,
      Workbook.SheetInfo sheet,
      Set<String> used,
      Consumer<RawRecord> out)
      throws UnreadableWorkbook {
    List<TableSpec> specs =
        definition.tables().stream()
            .filter(
                t ->
                    t.sheets().isEmpty()
                        || t.sheets().stream().anyMatch(p -> p.matcher(sheet.name()).find()))
            .toList();
    if (specs.isEmpty()) {
      Provenance at = Provenance.of(file).cell(sheet.name(), "", "");
      out.accept(
          Reject.leftOut(
              at,
              "sheet_left_out",
              "the definition declares no table in this sheet",
              sheet.name()));
      return 0;
    }
    // several tables in one sheet each walk it from its top
    boolean streams = specs.size() == 1 && RowByRow.fits(specs.get(0));
    Grid grid = streams ? workbook.stream(sheet) : workbook.grid(sheet);
    int tables = 0;
    for (TableSpec spec : specs) {
      List<HeaderBlock> heads =
          new TableWalk(
                  grid,
                  spec,
                  file,
                  marks,
                  Layout.DECLARED,
                  BigDecimal.ONE,
                  streams ? out : raw -> once(raw, used, out))
              .walk();
      tables += heads.size();
      if (!heads.isEmpty()) {
        listener.table(
            file,
            new ReadTable(grid, spec, Layout.DECLARED, BigDecimal.ONE, List.of(), heads(heads)));
      }
    }
    return tables;
  }

  /** A cell is a figure once; a second table that wants it is told of. */
  private static void once(RawRecord raw, Set<String> used, Consumer<RawRecord> out) {
    if (raw instanceof RawCell cell && !used.add(cell.at().sheet() + "!" + cell.at().cell())) {
      out.accept(
          Reject.of(
              cell.at(),
              "cell_used_twice",
              "two tables of the definition take this cell",
              cell.rawText()));
    } else {
      out.accept(raw);
    }
  }
}
