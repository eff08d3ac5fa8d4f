package org.keruen.extract.sheet.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the number formats of an Excel workbook make of a stored number. */
final class CellFormats {

  private enum Shown {
    PLAIN,
    PERCENT,
    DATE
  }

  /** Quoted words, escaped characters, and the blank or filling of the width of one character. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

  private final Map<Integer, String> own = new HashMap<>();
  private final Map<Integer, Shown> known = new HashMap<>();
  private final List<Shown> styles = new ArrayList<>();
  private boolean epoch1904;

  /** A format of the workbook's own; it wins over one that Excel has under this number. */
  void format(int id, String code) {
    own.put(id, code);
  }

  /** The next style of cells has the format of this number. */
  void style(int formatId) {
    styles.add(known.computeIfAbsent(formatId, this::shown));
  }

  /** Days are counted from 1904-01-01. */
  void epoch1904(boolean is1904) {
    this.epoch1904 = is1904;
  }

  private Shown shown(int id) {
    String code = own.get(id);
    boolean isOwn = code != null;
    if (!isOwn) {
      code = BuiltinFormats.getBuiltinFormat(id);
    }
    return code == null ? Shown.PLAIN : shown(isOwn ? -1 : id, code);
  }

  private static Shown shown(int id, String code) {
    if (isPercent(code)) {
      return Shown.PERCENT;
    }
    return DateUtil.isADateFormat(id, code) ? Shown.DATE : Shown.PLAIN;
  }

  /** A percent sign that is not quoted or escaped. */
  static boolean isPercent(String code) {
    return code.indexOf('%') >= 0 && LITERAL.matcher(code).replaceAll("").indexOf('%') >= 0;
  }

  static boolean isDate(String code) {
    return shown(-1, code) == Shown.DATE;
  }

  Cell number(int row, int column, int style, BigDecimal number) {
    Shown shown = style >= 0 && style < styles.size() ? styles.get(style) : Shown.PLAIN;
    return switch (shown) {
      case PLAIN -> Cell.number(row, column, number);
      case PERCENT -> Cell.number(row, column, percent(number));
      case DATE -> date(row, column, number);
    };
  }

  /** What is printed with a percent sign is a hundred times what is stored. */
  static BigDecimal percent(BigDecimal number) {
    BigDecimal percent = number.movePointRight(2).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  private Cell date(int row, int column, BigDecimal number) {
    double days = number.doubleValue();
    return DateUtil.isValidExcelDate(days)
        ? Cell.date(row, column, DateUtil.getLocalDateTime(days, epoch1904))
        : Cell.number(row, column, number);
  }
}
