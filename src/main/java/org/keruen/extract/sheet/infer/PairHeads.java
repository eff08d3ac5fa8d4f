package org.keruen.extract.sheet.infer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Axis;

/**
 * Finds a row of the head that says for each column who trades with whom: "Kazakhstan's exports to
 * Türkiye", "Türkiye's imports from the world". Whatever a title says, the head is nearer.
 */
final class PairHeads {

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  PairHeads(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  boolean search() {
    for (int row = table.block.headFirst(); row <= table.block.headLast(); row++) {
      Set<String> heads = new LinkedHashSet<>();
      for (int column : table.valueColumns()) {
        heads.add(TableView.clean(table.grid.anchor(row, column).text()));
      }
      heads.remove("");
      if (!heads.isEmpty() && heads.stream().allMatch(this::saysBoth)) {
        int number = row - table.block.headFirst() + 1;
        draft.toward(
            Axis.REPORTER,
            Toward.matching(
                Toward.headOrLeft(List.of(number), null), sense.heads().reporterInHead()));
        draft.toward(
            Axis.PARTNER,
            Toward.matching(
                Toward.headOrLeft(List.of(number), null), sense.heads().partnerInHead()));
        draft.because("the head says who trades with whom");
        return true;
      }
    }
    return false;
  }

  private boolean saysBoth(String head) {
    return isParty(sense.heads().reporterInHead(), head)
        && isParty(sense.heads().partnerInHead(), head);
  }

  private boolean isParty(Pattern pattern, String head) {
    Matcher m = pattern.matcher(head);
    return m.find() && !sense.partner(m.group(1)).code().isEmpty();
  }
}
