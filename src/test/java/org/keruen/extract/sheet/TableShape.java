package org.keruen.extract.sheet;

import java.util.List;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Place;

/** What stands around and between the figures of a random table, beside its dimensions. */
final class TableShape {

  private final List<TableAxis> axes;
  private final TableWords words;
  final int left;
  final boolean merged;
  final boolean numbered;
  final boolean rowHead;
  final boolean stacked;
  final boolean growth;
  final boolean total;
  final boolean gaps;
  final boolean repeated;
  final boolean units;
  final boolean counted;
  final boolean flat;
  final boolean bloc;
  final boolean share;

  TableShape(Random random, List<TableAxis> axes, TableWords words) {
    this.axes = axes;
    this.words = words;
    left = random.nextInt(4) == 0 ? 1 : 0;
    merged = random.nextBoolean();
    numbered =
        random.nextInt(6) == 0
            && axis(Place.ROW).kind() == Kind.PARTNER
            && axis(Place.OUTER) == null;
    rowHead = random.nextInt(4) > 0;
    stacked = random.nextInt(3) == 0;
    growth =
        random.nextInt(3) == 0
            && words.hasGrowth()
            && !hasBalance()
            && inner().isYears()
            && inner().place() != Place.TITLE;
    total = random.nextInt(3) == 0 && axis(Place.ROW).kind() == Kind.PARTNER && !numbered;
    gaps = random.nextInt(6) == 0;
    repeated = random.nextBoolean();
    units = random.nextInt(6) == 0 && !numbered;
    counted = random.nextInt(8) == 0;
    flat = random.nextInt(4) == 0 && axis(Place.UNDERHEAD) != null && isFlattable();
    bloc = random.nextInt(3) == 0 && total && isOfPartners() && !gaps && axis(Place.OUTER) == null;
    share =
        random.nextInt(3) == 0
            && total
            && isOfPartners()
            && !hasBalance()
            && inner().kind() == Kind.FLOW
            && !flat;
  }

  private boolean isOfPartners() {
    return words.subject() == TableWords.Subject.PARTNERS;
  }

  /** A balance has no growth and no share. */
  private boolean hasBalance() {
    return axes.stream()
        .flatMap(a -> a.members().stream())
        .anyMatch(m -> m.code().equals("balance"));
  }

  /** Whether codes stand left of the names. */
  boolean hasCodes() {
    return words.subject() == TableWords.Subject.GOODS && axis(Place.ROW).kind() == Kind.PARTNER;
  }

  /** "Exports 2021": a flow and a period, in one cell. */
  private boolean isFlattable() {
    return axis(Place.HEAD).kind() == Kind.FLOW && inner().isYears();
  }

  /** The dimension in a place; null if none stands there. */
  TableAxis axis(Place place) {
    return axes.stream().filter(a -> a.place() == place).findFirst().orElse(null);
  }

  /** The dimension of the head's last row. */
  TableAxis inner() {
    TableAxis under = axis(Place.UNDERHEAD);
    return under == null ? axis(Place.HEAD) : under;
  }

  @Override
  public String toString() {
    return (stacked ? " stacked" : "")
        + (growth ? " growth" : "")
        + (total ? " total" : "")
        + (gaps ? " gaps" : "")
        + (numbered ? " numbered" : "")
        + (repeated && axis(Place.OUTER) != null ? " repeated" : "")
        + (units ? " units" : "")
        + (counted ? " counted" : "")
        + (flat ? " flat" : "")
        + (bloc ? " bloc" : "")
        + (share ? " share" : "");
  }
}
