package org.keruen.warehouse;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.SqlFile;

/** What a mart reads: the tables, views and macros that its SQL names. */
final class Lineage {

  private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)");
  private static final Pattern OWN =
      Pattern.compile("(?i)(?:\\bwith|,)\\s*([a-z_][a-z0-9_]*)\\s+as\\s*\\(");
  private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");

  private Lineage() {}

  /**
   * The names of the warehouse's own relations that a mart reads, in the order of its SQL.
   *
   * @param known all tables, views and macros there are
   */
  static Set<String> reads(SqlFile mart, Set<String> known) {
    String sql = mart.sql().replaceAll("(?m)--.*$|'[^']*'", "");
    Set<String> own = new TreeSet<>();
    own.add(mart.id());
    for (Matcher m = OWN.matcher(sql); m.find(); ) {
      own.add(m.group(1));
    }
    Set<String> reads = new LinkedHashSet<>();
    for (Pattern pattern : new Pattern[] {READ, CALL}) {
      for (Matcher m = pattern.matcher(sql); m.find(); ) {
        // A column or a function of DuckDB may have a table's name; only macros are called.
        if (known.contains(pattern == CALL ? m.group(1) + "()" : m.group(1))
            && !own.contains(m.group(1))) {
          reads.add(m.group(1));
        }
      }
    }
    return reads;
  }
}
