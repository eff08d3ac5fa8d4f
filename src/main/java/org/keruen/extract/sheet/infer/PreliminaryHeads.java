package org.keruen.extract.sheet.infer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Status;

/** Finds heads and labels whose mark a note below the table explains: "* Preliminary data". */
final class PreliminaryHeads {

  private static final Pattern MARKED =
      Pattern.compile("(.*[^*])([*]{1,3}|\u00b9|\u00b2|\u00b3|[0-9]\\)|(?<=[0-9])[pP\u0440])$");
  private static final int NOTES = 12;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  PreliminaryHeads(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  void search() {
    Set<String> heads = new LinkedHashSet<>();
    for (int c : table.valueColumns()) {
      for (int row = 1; row <= table.block.headRows(); row++) {
        heads.add(table.head(row, c));
      }
    }
    heads.stream()
        .filter(this::isPreliminary)
        .forEach(h -> draft.statusOfColumns(h, Status.PRELIMINARY.code()));
    Set<String> labels = new LinkedHashSet<>(table.labels(draft.firstLabel()));
    labels.stream()
        .filter(l -> sense.isPeriod(l) && isPreliminary(l))
        .forEach(l -> draft.rows(l, Map.of("status", Status.PRELIMINARY.code()), false));
  }

  private boolean isPreliminary(String words) {
    if (sense.heads().isPreliminary(words)) {
      return true;
    }
    Matcher m = MARKED.matcher(words);
    return m.matches() && isExplained(m.group(2));
  }

  private boolean isExplained(String mark) {
    int last = table.block.bodyLast();
    for (int r = last + 1; r <= Math.min(last + NOTES, table.grid.rows() - 1); r++) {
      for (int c = 0; c < table.grid.columns(); c++) {
        String note = TableView.clean(table.grid.at(r, c).text());
        if (note.startsWith(mark)
            && !note.startsWith(mark + "*")
            && sense.heads().isPreliminary(note)) {
          return true;
        }
      }
    }
    return false;
  }
}
