package org.keruen.spec.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.model.Axis;

/** A layout that differs from another in a few points. */
final class TableRevision {

  private final TableSpec old;
  List<Pattern> sheets;
  boolean headerOnce;
  Optional<Pattern> until;
  Map<String, String> expect;
  Map<Axis, Where> where;
  List<Rule> columns;
  List<Rule> rows;
  List<Rule> sections;

  TableRevision(TableSpec old) {
    this.old = old;
    sheets = old.sheets();
    headerOnce = old.headerOnce();
    until = old.until();
    expect = old.expect();
    where = old.where();
    columns = old.columns();
    rows = old.rows();
    sections = old.sections();
  }

  TableSpec spec() {
    return new TableSpec(
        sheets,
        old.header(),
        old.headerRows(),
        old.headerBelow(),
        headerOnce,
        old.from(),
        until,
        old.labels(),
        expect,
        old.decimal(),
        where,
        old.given(),
        columns,
        rows,
        sections,
        old.rowPattern());
  }
}
