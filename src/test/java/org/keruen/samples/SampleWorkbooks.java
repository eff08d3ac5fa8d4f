package org.keruen.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbooks of {@code sample-data/}: small ones in the shapes that statistical offices
 * print. Public figures (423.0 and 336.7 million for eleven months of 2021, 200.0 for seven, the
 * growth of 30.4 and 20.2 percent, 629.0 of Tatarstan's side for 2021) are used as they are; all
 * other figures are illustrative.
 *
 * <p>Run {@code main} with the folder to write them again.
 */
public final class SampleWorkbooks {

  private static final String NOTE =
      "Иллюстративные данные: публичными являются только итоги, названные в README.";
  private static final String[] MONTHS = {
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь"
  };

  private SampleWorkbooks() {}

  public static void main(String[] args) {
    write(Path.of(args.length == 0 ? "sample-data" : args[0]));
  }

  /** Writes all of them. */
  public static void write(Path folder) {
    try {
      Files.createDirectories(folder);
      save(kazakhSide(), folder.resolve("kz_regions_2021.xlsx"));
      save(
          russianSide(
              "Республики Татарстан",
              new double[][] {{612.4, 87.6}, {541.2, 88.8}, {532.5, 96.5}},
              new double[][] {{61.5, 9.2}, {74.1, 10.4}, {101.9, 14.7}}),
          folder.resolve("ru_ta_partners_2021.xls"));
      save(
          russianSide(
              "Республики Башкортостан",
              new double[][] {{221.0, 78.3}, {215.7, 69.1}, {280.4, 91.3}},
              new double[][] {{40.3, 3.1}, {48.8, 2.7}, {60.2, 4.4}}),
          folder.resolve("ru_ba_partners_2021.xls"));
      save(analystSheet(), folder.resolve("curated_claims.xlsx"));
      byte[] whole = Files.readAllBytes(folder.resolve("kz_regions_2021.xlsx"));
      Files.write(
          folder.resolve("kz_regions_2022_broken.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void save(Workbook workbook, Path path) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(path)) {
      workbook.write(out);
    }
  }

  /**
   * Kazakhstan's side: partner regions in the rows, cumulative months of two years in the columns.
   */
  private static Workbook kazakhSide() {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Регионы РФ");
    text(sheet, 0, 0, "Взаимная торговля Республики Казахстан с регионами Российской Федерации");
    text(sheet, 1, 0, NOTE);
    text(sheet, 2, 3, "млн. долларов США");
    text(sheet, 3, 0, "Регион");
    for (int year = 0; year < 2; year++) {
      int first = 1 + 12 * year;
      text(sheet, 3, first, (2020 + year) + " год");
      sheet.addMergedRegion(new CellRangeAddress(3, 3, first, first + 11));
      for (int m = 0; m < 12; m++) {
        text(sheet, 4, first + m, m == 0 ? MONTHS[0] : MONTHS[0] + "-" + MONTHS[m]);
      }
    }
    double[][] tatarstan = {
      {22.1, 45.9, 71.0, 97.2, 124.8, 153.5, 183.6, 214.8, 247.7, 281.9, 317.4, 355.1},
      {28.4, 60.2, 94.8, 131.0, 168.9, 208.3, 249.4, 291.8, 334.9, 378.7, 423.0, 468.6}
    };
    double[][] bashkortostan = {
      {20.2, 42.0, 64.9, 88.7, 113.5, 139.4, 166.4, 188.1, 210.7, 234.0, 258.2, 283.5},
      {23.9, 50.1, 78.0, 107.2, 137.1, 168.0, 200.0, 233.2, 266.9, 301.4, 336.7, 372.9}
    };
    int row = 5;
    for (String flow : List.of("Экспорт", "Импорт", "Товарооборот")) {
      text(sheet, row++, 0, flow);
      row = region(sheet, row, "Республика Татарстан (Татарстан)", tatarstan, flow, 0.34);
      row = region(sheet, row, "Республика Башкортостан", bashkortostan, flow, 0.27);
    }
    text(sheet, row + 1, 0, "Примечание. Данные нарастающим итогом с начала года.");
    return workbook;
  }

  private static int region(
      Sheet sheet, int row, String name, double[][] turnover, String flow, double exports) {
    text(sheet, row, 0, name);
    for (int year = 0; year < 2; year++) {
      for (int m = 0; m < 12; m++) {
        double whole = turnover[year][m];
        double out = Math.round(whole * exports * 10) / 10.0;
        double value =
            switch (flow) {
              case "Экспорт" -> out;
              case "Импорт" -> Math.round((whole - out) * 10) / 10.0;
              default -> whole;
            };
        sheet.getRow(row).createCell(1 + 12 * year + m).setCellValue(value);
      }
    }
    return row + 1;
  }

  /** A Russian region's side: countries in the rows, years over exports and imports. */
  private static Workbook russianSide(String region, double[][] kazakhstan, double[][] uzbekistan) {
    Workbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("Страны СНГ");
    text(sheet, 0, 0, "Внешняя торговля " + region + " со странами СНГ; млн. долл. США");
    text(sheet, 1, 0, NOTE);
    text(sheet, 3, 0, "Страна");
    String[] heads = {"Экспорт", "Импорт", "Оборот"};
    for (int year = 0; year < 3; year++) {
      text(sheet, 3, 1 + 3 * year, (2019 + year) + " г.");
      sheet.addMergedRegion(new CellRangeAddress(3, 3, 1 + 3 * year, 3 + 3 * year));
      for (int h = 0; h < 3; h++) {
        text(sheet, 4, 1 + 3 * year + h, heads[h]);
      }
    }
    country(sheet, 5, "Казахстан", kazakhstan);
    country(sheet, 6, "Узбекистан", uzbekistan);
    return workbook;
  }

  private static void country(Sheet sheet, int row, String name, double[][] years) {
    text(sheet, row, 0, name);
    for (int year = 0; year < years.length; year++) {
      double[] flows = years[year];
      Row cells = sheet.getRow(row);
      cells.createCell(1 + 3 * year).setCellValue(flows[0]);
      cells.createCell(2 + 3 * year).setCellValue(flows[1]);
      cells.createCell(3 + 3 * year).setCellValue(Math.round((flows[0] + flows[1]) * 10) / 10.0);
    }
  }

  /** Records that an analyst wrote down, as a sheet. */
  private static Workbook analystSheet() {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("claims");
    String[][] rows = {
      {
        "type",
        "reporter",
        "partner",
        "flow",
        "period",
        "measure",
        "unit",
        "value",
        "qualifier",
        "modality",
        "quote",
        "attributed_to",
        "published_on"
      },
      {
        "claim",
        "RU-TA",
        "KZ",
        "turnover",
        "2020",
        "value",
        "USD",
        "630000000",
        "about",
        "reported",
        "two years running at about $630 mln",
        "Rustam Minnikhanov",
        "2022-02-11"
      },
      {
        "claim",
        "Башкортостан",
        "Казахстан",
        "turnover",
        "2018",
        "value",
        "USD",
        "340000000",
        "exact",
        "reported",
        "turnover of $340 mln in 2018",
        "",
        "2019-10-18"
      },
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        if (!rows[r][c].isEmpty()) {
          text(sheet, r, c, rows[r][c]);
        }
      }
    }
    return workbook;
  }

  private static void text(Sheet sheet, int row, int column, String text) {
    Row r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    r.createCell(column).setCellValue(text);
  }
}
