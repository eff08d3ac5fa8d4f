package org.keruen.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keruen.model.Measure;
import org.keruen.model.Period;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.MeasureReading;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodReading;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductReading;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what words mean: one line for each text, tab-separated. */
@Command(
    name = "resolve",
    description =
        "Say what names, periods, amounts and goods mean; texts as arguments, or one a line on standard input.",
    mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {

  enum What {
    partner,
    period,
    measure,
    product
  }

  @Mixin private Folders folders;

  @Parameters(index = "0", description = "${COMPLETION-CANDIDATES}")
  private What what;

  @Parameters(
      index = "1..*",
      paramLabel = "TEXT",
      description = "a text, with an optional tab and reference date")
  private List<String> texts = List.of();

  enum Format {
    tsv,
    table
  }

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES}: lines for programs, or a table (default: ${DEFAULT-VALUE})",
      defaultValue = "tsv")
  private Format format;

  @Override
  public Integer call() {
    Function<String, String> resolver = resolver(folders.jobsFolder());
    if (format == Format.table && !texts.isEmpty()) {
      table(resolver);
      return 0;
    }
    if (!texts.isEmpty()) {
      texts.forEach(t -> System.out.println(resolver.apply(t)));
      return 0;
    }
    try {
      new Answers(resolver)
          .answer(
              new InputStreamReader(System.in, StandardCharsets.UTF_8),
              new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }

  private void table(Function<String, String> resolver) {
    TextTable table =
        new TextTable(
            what == What.measure
                ? List.of("input", "measure", "value", "unit", "qualifier", "reason")
                : List.of("input", "code", "kind", "confidence", "alternatives", "reason"));
    texts.forEach(t -> table.add(List.of(resolver.apply(t).split("\t", -1))));
    table.print(System.out, "");
  }

  private Function<String, String> resolver(JobsFolder jobs) {
    return switch (what) {
      case partner -> {
        PartnerResolver partners = PartnerResolver.load(jobs);
        yield line -> partner(line, partners);
      }
      case period -> {
        PeriodResolver periods = PeriodResolver.load(jobs);
        yield line -> period(line, periods);
      }
      case measure -> {
        MeasureResolver measures = MeasureResolver.load(jobs);
        yield line -> measure(line, measures);
      }
      case product -> {
        ProductResolver products = ProductResolver.load(jobs);
        yield line -> product(line, products);
      }
    };
  }

  private static String partner(String line, PartnerResolver partners) {
    Resolution r = partners.resolve(text(line), PartnerResolver.Context.NAME, reference(line));
    return row(
        text(line),
        r.code(),
        r.kind(),
        r.confidence(),
        String.join(" ", r.alternatives()),
        r.reason());
  }

  private static String period(String line, PeriodResolver periods) {
    PeriodReading r = periods.resolve(text(line), reference(line), null);
    String code = r.kind().equals("none") || r.kind().equals("base") ? "" : r.period().toString();
    return row(
        text(line),
        code,
        r.kind(),
        r.confidence(),
        r.alternatives().stream().map(Period::toString).collect(Collectors.joining(" ")),
        r.reason());
  }

  private static String measure(String line, MeasureResolver measures) {
    MeasureReading r = measures.resolve(text(line));
    boolean none = r.measure() == Measure.UNKNOWN;
    return row(
        text(line),
        none ? "" : r.measure().code(),
        none ? "" : r.value().toPlainString(),
        r.unit(),
        none ? "" : r.qualifier().code(),
        r.reason());
  }

  private static String product(String line, ProductResolver products) {
    ProductReading r = products.resolve(text(line));
    return row(
        text(line),
        r.code(),
        r.kind(),
        r.confidence(),
        String.join(" ", r.alternatives()),
        r.reason());
  }

  private static String text(String line) {
    int tab = line.lastIndexOf('\t');
    return tab >= 0 && reference(line) != null ? line.substring(0, tab) : line;
  }

  private static LocalDate reference(String line) {
    int tab = line.lastIndexOf('\t');
    try {
      return tab < 0 ? null : LocalDate.parse(line.substring(tab + 1).strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** One line, whatever the words hold. */
  private static String row(Object... values) {
    StringJoiner row = new StringJoiner("\t");
    for (Object value : values) {
      String text = Objects.toString(value, "");
      boolean broken = text.chars().anyMatch(c -> c == '\t' || c == '\r' || c == '\n');
      row.add(broken ? text.replaceAll("[\\t\\r\\n]+", " ") : text);
    }
    return row.toString();
  }
}
