package org.keruen.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.keruen.spec.dimension.HsCode;

/** Fills the dimension of goods: those with a code, then the labels that only the facts have. */
final class Goods {

  private Goods() {}

  static void load(Connection connection, List<WarehouseInput.ProductRow> products)
      throws SQLException {
    try (Rows insert = Rows.into(connection, "product")) {
      for (WarehouseInput.ProductRow p : products) {
        List<String> chapters = p.chapters();
        insert.add(
            p.code(),
            p.code().contains(":") ? p.code().substring(0, p.code().indexOf(':')) : p.code(),
            p.level(),
            p.en(),
            p.ru(),
            p.kk(),
            p.means(),
            chapters.size() == 1 ? chapters.get(0) : null,
            String.join(" ", chapters),
            p.section().isEmpty() ? null : p.section(),
            p.matchedBy(),
            p.confidence(),
            p.alternatives(),
            p.reason());
      }
    }
  }

  /** Adds what only the facts have; each distinct label is looked up once. */
  static void ofFacts(Connection connection, Function<String, WarehouseInput.ProductRow> productOf)
      throws SQLException {
    List<WarehouseInput.ProductRow> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet codes =
            statement.executeQuery(
                "SELECT product FROM (SELECT product FROM observation_history UNION SELECT product FROM claim)"
                    + " WHERE product NOT IN (SELECT product FROM product) AND product <> '?' ORDER BY 1")) {
      while (codes.next()) {
        rows.add(productOf.apply(codes.getString(1)));
      }
    }
    load(connection, rows);
  }

  static void sectors(Connection connection, Map<String, String> sectorGoods) throws SQLException {
    try (Rows insert = Rows.into(connection, "sector_goods")) {
      for (Map.Entry<String, String> sector : sectorGoods.entrySet()) {
        SortedSet<String> chapters = HsCode.chapters(sector.getValue());
        for (String chapter : chapters) {
          insert.add(sector.getKey(), sector.getValue(), chapter);
        }
      }
    }
  }
}
