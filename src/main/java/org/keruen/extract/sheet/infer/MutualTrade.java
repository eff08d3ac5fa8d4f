package org.keruen.extract.sheet.infer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Axis;

/**
 * "Mutual trade of the members of the Union": the countries of such a table are no partners, but
 * report of their trade inside the bloc.
 */
final class MutualTrade {

  /** So many of a row's heads are names. */
  private static final double MOST = 0.6;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  MutualTrade(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  void search() {
    boolean onlyPartners =
        draft.has(Axis.PARTNER)
            && !draft.has(Axis.REPORTER)
            && draft.given("reporter").matches("[?]?");
    if (!onlyPartners || table.titles().stream().noneMatch(sense.heads()::isMutual)) {
      return;
    }
    Map<String, Set<String>> blocs = new HashMap<>();
    Set<String> named = new HashSet<>();
    table.titles().forEach(t -> blocs.putAll(sense.blocs(t)));
    for (int row : table.headRows(sense::isPartner, MOST)) {
      for (int column : table.valueColumns()) {
        note(table.head(row, column), named, blocs);
      }
    }
    table.labels(draft.firstLabel()).forEach(l -> note(l, named, blocs));
    named.removeAll(blocs.keySet());
    named.remove("WORLD");
    if (blocs.size() == 1
        && named.size() > 1
        && blocs.values().iterator().next().containsAll(named)) {
      String bloc = blocs.keySet().iterator().next();
      draft.partnersReport(bloc);
      draft.because("the title tells of the mutual trade of the members of " + bloc);
    }
  }

  private void note(String words, Set<String> named, Map<String, Set<String>> blocs) {
    if (sense.isPartner(words)) {
      named.add(sense.partner(words).code());
      blocs.putAll(sense.blocs(words));
    }
  }
}
