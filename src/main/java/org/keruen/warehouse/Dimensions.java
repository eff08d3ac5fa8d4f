package org.keruen.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Period;
import org.keruen.spec.dimension.ExchangeRate;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerWords;

/** Fills the dimensions: what the facts refer to. */
final class Dimensions {

  private Dimensions() {}

  static void load(Connection connection, WarehouseInput input) throws SQLException {
    files(connection, input.files());
    partners(connection, input.partners());
    members(connection, input.reference().members());
    successions(connection, input.reference().partners());
    Goods.load(connection, input.products());
    rates(connection, input.reference().rates());
    Goods.sectors(connection, input.reference().sectorGoods());
    run(connection, input.run());
  }

  private static void files(Connection connection, List<WarehouseInput.FileRow> files)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE lake_entry (part VARCHAR, since DATE, until DATE, run_id VARCHAR)");
    }
    try (Rows entry = Rows.intoTemporary(connection, "lake_entry");
        Rows file = Rows.into(connection, "source_file")) {
      for (WarehouseInput.FileRow f : files) {
        entry.add(f.part(), f.since(), f.until(), f.run());
        file.add(
            f.file(),
            f.sha256(),
            f.size(),
            f.sourceId(),
            f.kind(),
            f.vintage(),
            f.state(),
            f.reason(),
            f.read(),
            f.handedOn(),
            f.leftOut(),
            f.rejected(),
            f.since(),
            f.until(),
            f.run());
      }
    }
  }

  private static void partners(Connection connection, List<WarehouseInput.PartnerRow> partners)
      throws SQLException {
    try (Rows insert = Rows.into(connection, "partner")) {
      for (WarehouseInput.PartnerRow p : partners) {
        insert.add(p.code(), p.kind(), p.parent(), p.en(), p.ru(), p.kk(), p.from(), p.to());
      }
    }
  }

  private static void members(Connection connection, List<PartnerWords.Member> members)
      throws SQLException {
    try (Rows insert = Rows.into(connection, "bloc_member")) {
      for (PartnerWords.Member m : members) {
        insert.add(m.bloc(), m.code(), m.from(), m.to());
      }
    }
  }

  private static void successions(Connection connection, List<PartnerName.Entry> partners)
      throws SQLException {
    try (Rows insert = Rows.into(connection, "partner_succession")) {
      for (PartnerName.Entry e : partners) {
        for (String before : e.predecessors()) {
          insert.add(before, e.code(), e.from());
        }
        for (String after : e.successors()) {
          insert.add(e.code(), after, e.to() == null ? null : e.to().plusDays(1));
        }
      }
    }
  }

  private static void rates(Connection connection, List<ExchangeRate> rates) throws SQLException {
    try (Rows insert = Rows.into(connection, "exchange_rate")) {
      for (ExchangeRate r : rates) {
        insert.add(
            r.currency(),
            r.period().toString(),
            r.period().start(),
            r.period().months(),
            r.perUsd(),
            r.kind().code(),
            r.publisher(),
            r.url(),
            r.file(),
            r.line());
      }
    }
  }

  private static void run(Connection connection, WarehouseInput.RunRow run) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      bind(
          insert,
          run.id(),
          run.date(),
          Timestamp.from(run.startedAt()),
          run.manifestHash(),
          run.jobsHash(),
          run.version(),
          run.filesNew(),
          run.filesQuarantined(),
          run.rejected());
    }
  }

  /** Adds the periods that the facts use, with their first and last day. */
  static void periods(Connection connection) throws SQLException {
    List<String> used = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT period FROM observation_history UNION SELECT period FROM claim"
                    + " UNION SELECT unnest(string_split(period_alternatives, ' ')) FROM claim ORDER BY 1")) {
      while (rows.next()) {
        if (!rows.getString(1).isEmpty() && !rows.getString(1).equals("?")) {
          used.add(rows.getString(1));
        }
      }
    }
    try (Rows insert = Rows.into(connection, "period")) {
      for (String text : used) {
        Period p = Period.parse(text);
        insert.add(text, p.start(), p.end(), p.months(), p.days(), kind(p), p.start().getYear());
      }
    }
  }

  private static String kind(Period period) {
    String text = period.toString();
    if (text.length() == 4) {
      return "year";
    } else if (text.contains("-S")) {
      return "half";
    } else if (text.contains("-Q")) {
      return "quarter";
    } else if (text.contains("-M")) {
      return "month";
    }
    return period.isCumulative() ? "cumulative" : period.months() > 0 ? "window" : "days";
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
