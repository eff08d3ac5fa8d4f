package org.keruen.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.keruen.extract.sheet.infer.LayoutGuesser;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.extract.sheet.layout.SheetExtractor;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.model.RawCell;
import org.keruen.model.SourceFile;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.dimension.MarkWords;
import org.keruen.spec.source.SourceDefinition;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads one long table in several ways, in a small heap; run by {@link WorkbookBench}. */
final class WorkbookReading {

  private static final int ROUNDS = 5;
  private static final int ROUNDS_OF_OTHERS = 3;
  private static final String DEFINITION =
      """
      id: long
      title: A long table
      publisher: none
      files: ["long.xlsx"]
      vintage: first_seen
      given: {measure: value}
      tables:
        - header: {cell: "^Year$"}
          labels: D
          reporter: column Reporter
          partner: column Partner
          flow: column Flow
          product: column HS
          unit: column Unit
          period: column Year+Month
      """;

  private WorkbookReading() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    SheetExtractor extractor = extractor(Path.of(args[1]));
    double floor = Double.MAX_VALUE;
    double keruen = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      floor = Math.min(floor, seconds(() -> bare(file)));
      keruen = Math.min(keruen, seconds(() -> records(extractor, file)));
    }
    System.out.printf(
        Locale.ROOT,
        "  %-44s %5s  %5s%n",
        records(extractor, file) + " records, " + (Files.size(file) >> 20) + " MB, -Xmx256m",
        "ratio",
        "s");
    print("the sheet's XML pulled through Aalto", floor, floor);
    print("Keruen, to raw records", keruen, floor);
    print("fastexcel-reader, cells", best(() -> fastexcel(file)), floor);
    print("POI's event handler, formatted cells", best(() -> poi(file)), floor);
  }

  private static void print(String what, double seconds, double floor) {
    System.out.printf(Locale.ROOT, "  %-44s %5.2f  %5.2f%n", what, seconds / floor, seconds);
  }

  private static double best(Callable<Integer> work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS_OF_OTHERS; round++) {
      best = Math.min(best, seconds(work));
    }
    return best;
  }

  private static double seconds(Callable<Integer> work) throws Exception {
    long start = System.nanoTime();
    if (work.call() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static int bare(Path file) throws Exception {
    int elements = 0;
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(LongWorkbook.SHEET))) {
      XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        elements++;
      }
    }
    return elements;
  }

  private static SheetExtractor extractor(Path folder) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("jobs/sources"));
    Files.writeString(sources.resolve("long.yml"), DEFINITION);
    JobsFolder jobs = new JobsFolder(Path.of("jobs"));
    LayoutGuesser guesser =
        new LayoutGuesser(
            PartnerResolver.load(jobs),
            PeriodResolver.load(jobs),
            MeasureResolver.load(jobs),
            HeadWords.read(jobs));
    return new SheetExtractor(
        SourceDefinition.all(new JobsFolder(folder.resolve("jobs"))),
        MarkWords.read(jobs),
        guesser,
        ReadLimits.DEFAULT,
        LayoutListener.NONE);
  }

  private static int records(SheetExtractor extractor, Path path) {
    SourceFile file =
        new SourceFile(
            path, "long.xlsx", "0", 1, "long", SourceFile.Kind.WORKBOOK, LocalDate.of(2022, 1, 1));
    int[] count = new int[1];
    extractor.extract(
        file,
        raw -> {
          if (!(raw instanceof RawCell)) {
            throw new IllegalStateException(raw.toString());
          }
          count[0]++;
        });
    return count[0];
  }

  private static int fastexcel(Path file) throws Exception {
    int[] cells = new int[1];
    try (ReadableWorkbook workbook = new ReadableWorkbook(new File(file.toString()));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (cell != null && cell.getValue() != null) {
                      cells[0]++;
                    }
                  }));
    }
    return cells[0];
  }

  private static int poi(Path file) throws Exception {
    int[] cells = new int[1];
    OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      XSSFReader reader = new XSSFReader(container);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              null,
              null,
              new ReadOnlySharedStringsTable(container),
              new XSSFSheetXMLHandler.SheetContentsHandler() {
                @Override
                public void startRow(int row) {}

                @Override
                public void endRow(int row) {}

                @Override
                public void cell(String reference, String value, XSSFComment comment) {
                  cells[0]++;
                }
              },
              new DataFormatter(Locale.ROOT),
              false));
      try (InputStream in = reader.getSheetsData().next()) {
        parser.parse(new InputSource(in));
      }
    } finally {
      container.revert();
    }
    return cells[0];
  }
}
