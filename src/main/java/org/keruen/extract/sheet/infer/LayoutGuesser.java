package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.Where;

/** Guesses the layouts of the tables of a sheet from what their words could be. */
public final class LayoutGuesser {

  private static final int COVER = 4;

  private final Sense sense;

  public LayoutGuesser(
      PartnerResolver partners, PeriodResolver periods, MeasureResolver measures, HeadWords heads) {
    this.sense = new Sense(partners, periods, measures, heads);
  }

  /**
   * The layouts of a sheet's tables; empty if it holds no trade.
   *
   * @param file name of the file, which may say what its tables don't
   * @param cover lines of the workbook's first sheet, which may say whose trade it is
   */
  public List<Guess> guess(Grid grid, String file, List<String> cover) {
    Map<String, Guess> byHead = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    Figures figures = new Figures(grid);
    List<Block> blocks = new BlockFinder(grid, figures, sense).find();
    Stacks stacks = new Stacks(grid, blocks.size());
    List<String> heads = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Guess> guess =
          new TableGuess(grid, figures, block, sense, file, cover, stacks.lines(block)).guess();
      String head = guess.map(g -> g.spec().header().pattern()).orElse("");
      heads.add(head);
      times.merge(head, 1, Integer::sum);
      guess.ifPresent(g -> byHead.merge(head, g, LayoutGuesser::joined));
    }
    for (int i = 0; i < blocks.size(); i++) {
      String head = heads.get(i);
      Guess guess = byHead.get(head);
      boolean last = heads.lastIndexOf(head) == i;
      if (guess != null && last) {
        Optional<Pattern> end =
            i + 1 < blocks.size() ? beginning(grid, blocks.get(i + 1)) : Optional.empty();
        byHead.put(
            head,
            new Guess(
                guess
                    .spec()
                    .within(times.get(head) > 1, end.filter(e -> !e.pattern().equals(head))),
                guess.confidence(),
                guess.reasons(),
                guess.rows(),
                guess.unit()));
      }
    }
    return new ArrayList<>(byHead.values());
  }

  /** The lines at the top of a workbook's first sheet, each alone in its row. */
  public static List<String> cover(Grid grid) {
    List<String> lines = new ArrayList<>(grid.captions());
    for (int r = 0; r < Math.min(COVER, grid.rows()); r++) {
      List<String> words = new ArrayList<>();
      for (int c = 0; c < grid.columns(); c++) {
        String text = TableView.clean(grid.at(r, c).text());
        if (!text.isEmpty()) {
          words.add(text);
        }
      }
      if (words.size() == 1) {
        lines.addAll(words);
      }
    }
    return lines;
  }

  /** The second of two tables with one head adds what is particular to its columns. */
  private static Guess joined(Guess first, Guess second) {
    return new Guess(
        first
            .spec()
            .withColumns(second.spec().columns())
            .withRows(second.spec().rows(), sections(first, second))
            .withDirections(lines(first, second))
            .expecting(
                first.spec().expect().equals(second.spec().expect())
                    ? first.spec().expect()
                    : Map.of()),
        first.confidence(),
        first.reasons(),
        first.rows() + second.rows(),
        first.unit());
  }

  /** Where two tables with one head count in other units, the lines that say so begin them. */
  private static List<Rule> sections(Guess first, Guess second) {
    List<Rule> sections = new ArrayList<>(second.spec().sections());
    boolean differ =
        first.unit().isPresent()
            && second.unit().isPresent()
            && (!first.unit().get().set().equals(second.unit().get().set())
                || first.spec().sections().contains(first.unit().get()));
    if (differ) {
      sections.add(first.unit().get());
      sections.add(second.unit().get());
    }
    return sections;
  }

  /** Directions of both that lead to a line above their table, each its own. */
  private static Map<Axis, Where> lines(Guess first, Guess second) {
    Map<Axis, Where> all = new EnumMap<>(first.spec().where());
    second
        .spec()
        .where()
        .forEach(
            (axis, direction) ->
                all.computeIfPresent(
                    axis,
                    (a, mine) ->
                        mine.place() == Where.Place.TITLE
                                && direction.place() == Where.Place.TITLE
                                && mine.match().isPresent()
                                && direction.match().isPresent()
                            ? Toward.eitherLine(mine, direction)
                            : mine));
    return all;
  }

  /** The words that begin a table: the first of its head. */
  private static Optional<Pattern> beginning(Grid grid, Block block) {
    for (int c = 0; c < grid.columns(); c++) {
      String text = TableView.clean(grid.at(block.headFirst(), c).text());
      if (!text.isEmpty()) {
        return Optional.of(Pattern.compile("^" + Pattern.quote(text) + "$"));
      }
    }
    return Optional.empty();
  }
}
