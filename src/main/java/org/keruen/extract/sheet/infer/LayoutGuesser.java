package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;

/** Guesses the layouts of the tables of a sheet from what their words could be. */
public final class LayoutGuesser {

  private final Sense sense;

  public LayoutGuesser(PartnerResolver partners, PeriodResolver periods, MeasureResolver measures) {
    this.sense = new Sense(partners, periods, measures);
  }

  /**
   * The layouts of a sheet's tables; empty if it holds no trade.
   *
   * @param file name of the file, which may say what its tables don't
   */
  public List<Guess> guess(Grid grid, String file) {
    Map<String, Guess> byHead = new LinkedHashMap<>();
    for (Block block : new BlockFinder(grid).find()) {
      new TableGuess(grid, block, sense, file)
          .guess()
          .ifPresent(g -> byHead.putIfAbsent(g.spec().header().pattern(), g));
    }
    return new ArrayList<>(byHead.values());
  }
}
