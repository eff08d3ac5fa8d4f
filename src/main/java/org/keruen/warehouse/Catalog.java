package org.keruen.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.spec.SqlFile;

/**
 * The warehouse's description of itself: the table {@code catalog}, and a comment on every column
 * of a view.
 *
 * <p>A column that its mart says nothing about means what the column of the same name means in what
 * the mart reads.
 */
final class Catalog {

  private final Connection connection;
  private final List<SqlFile> marts;
  private final Map<String, Set<String>> reads = new LinkedHashMap<>();

  /** What each column of a relation means; asked once, as a question costs more than the answer. */
  private final Map<String, Map<String, Lent>> meanings = new HashMap<>();

  /** Rows for the table {@code catalog}. */
  private final List<Object[]> rows = new ArrayList<>();

  private Catalog(Connection connection, List<SqlFile> marts) {
    this.connection = connection;
    this.marts = marts;
  }

  static void write(Connection connection, List<SqlFile> marts) throws SQLException {
    Script.run(connection, "80-catalog.sql");
    new Catalog(connection, marts).write();
  }

  private void write() throws SQLException {
    Set<String> known = new LinkedHashSet<>(column("SELECT DISTINCT name FROM catalog"));
    known.add("observation_as_of");
    for (SqlFile mart : marts) {
      known.add(mart.id());
      if (Marts.isMacro(mart)) {
        known.add(mart.id() + "()");
      }
    }
    for (SqlFile mart : marts) {
      reads.put(mart.id(), Lineage.reads(mart, known));
    }
    Set<String> done = new LinkedHashSet<>();
    for (SqlFile mart : marts) {
      // A mart that is a table was listed among the tables.
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM catalog WHERE name = ?")) {
        Dimensions.bind(delete, mart.id());
      }
    }
    learn();
    for (SqlFile mart : marts) {
      describe(mart, done);
    }
    insert();
    comments();
  }

  /** What a mart builds on comes first, as its columns lend their meanings. */
  private void describe(SqlFile mart, Set<String> done) throws SQLException {
    if (!done.add(mart.id())) {
      return;
    }
    for (SqlFile other : marts) {
      if (reads.get(mart.id()).contains(other.id())) {
        describe(other, done);
      }
    }
    String kind = Marts.isMacro(mart) ? "macro" : mart.isTable() ? "table" : "view";
    String example = mart.head().getOrDefault("example", "FROM " + mart.id());
    add(
        kind,
        mart.id(),
        null,
        0,
        null,
        mart.get("meaning") + "; caveats: " + mart.get("caveats"),
        mart.get("unit"),
        mart.get("grain"),
        String.join(" ", reads.get(mart.id())),
        example);
    int position = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE " + example)) {
      while (rows.next()) {
        String name = rows.getString("column_name");
        SqlFile.Column own = mart.columns().get(name);
        Lent lent = own == null ? lent(mart, name) : new Lent(own.meaning(), own.unit(), null);
        String lineage =
            lent.lineage() != null || reads.get(mart.id()).isEmpty()
                ? lent.lineage()
                : "computed from " + String.join(", ", reads.get(mart.id()));
        String unit = lent.unit().equals("unit") ? "as in column unit" : lent.unit();
        learn(mart.id(), name, lent.meaning(), unit, lineage);
        add(
            kind,
            mart.id(),
            name,
            ++position,
            rows.getString("column_type"),
            lent.meaning(),
            unit,
            null,
            lineage,
            null);
      }
    } catch (SQLException e) {
      throw new WarehouseException(mart.path() + ": " + e.getMessage(), e);
    }
  }

  /** A meaning and where it comes from. */
  private record Lent(String meaning, String unit, String lineage) {}

  private Lent lent(SqlFile mart, String name) {
    for (String read : reads.get(mart.id())) {
      Lent known = meanings.getOrDefault(read, Map.of()).get(name);
      if (known != null) {
        String lineage = known.lineage();
        String rest = lineage == null || lineage.isEmpty() ? "" : " < " + lineage;
        return new Lent(known.meaning(), known.unit(), read + "." + name + rest);
      }
    }
    return new Lent(null, "", null);
  }

  /** What the tables' columns mean. */
  private void learn() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT name, column_name, meaning, unit, lineage FROM catalog WHERE column_name IS NOT NULL")) {
      while (row.next()) {
        learn(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5));
      }
    }
  }

  private void learn(String name, String column, String meaning, String unit, String lineage) {
    if (meaning != null) {
      meanings
          .computeIfAbsent(name, n -> new HashMap<>())
          .put(column, new Lent(meaning, unit, lineage));
    }
  }

  private void comments() throws SQLException {
    String sql =
        "SELECT 'COMMENT ON COLUMN ' || c.name || '.\"' || c.column_name || '\" IS ''' || replace(c.meaning || CASE WHEN c.unit = '' THEN '' ELSE ' [' || c.unit || ']' END, '''', '''''') || ''''"
            + " FROM catalog c JOIN catalog r ON r.name = c.name AND r.column_name IS NULL AND r.kind = '%s'"
            + " WHERE c.column_name IS NOT NULL AND c.meaning IS NOT NULL AND c.name = '%s'";
    for (SqlFile mart : marts) {
      execute(column(sql.formatted(mart.isTable() ? "table" : "view", mart.id())));
    }
    execute(
        column(
            "SELECT format('COMMENT ON COLUMN {}.{}.{} IS ''{}''', schema_name, table_name, '\"' || column_name || '\"', replace(meaning, '''', ''''''))"
                + " FROM duckdb_columns() JOIN step_column USING (column_name)"
                + " WHERE database_name = current_database() AND schema_name = 'ledger' AND comment IS NULL"));
  }

  private void execute(List<String> statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  private List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private void add(Object... values) {
    rows.add(values);
  }

  private void insert() throws SQLException {
    try (Rows insert = Rows.into(connection, "catalog")) {
      for (Object[] row : rows) {
        insert.add(row);
      }
    }
  }
}
