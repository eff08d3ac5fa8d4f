package org.keruen.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keruen.spec.dimension.ExchangeRate;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerWords;

/**
 * All that a warehouse is built from.
 *
 * @param parts Parquet files by table of the normalised layer ({@code observation}, {@code
 *     article}, {@code claim}, {@code event}, {@code mention}, {@code reject})
 * @param files one a file and state of its bytes
 * @param partners the partner dimension
 * @param products the product dimension; goods that only the facts have are added to it
 * @param reference what facts are read against
 * @param run the run that builds it
 */
public record WarehouseInput(
    Map<String, List<Path>> parts,
    List<FileRow> files,
    List<PartnerRow> partners,
    List<ProductRow> products,
    Reference reference,
    RunRow run) {

  /** Without anything to read facts against. */
  public WarehouseInput(
      Map<String, List<Path>> parts,
      List<FileRow> files,
      List<PartnerRow> partners,
      List<ProductRow> products,
      RunRow run) {
    this(parts, files, partners, products, Reference.NONE, run);
  }

  /**
   * What facts are read against.
   *
   * @param productOf the row of a product that only the facts have, such as a printed label
   * @param rates exchange rates
   * @param sectorGoods the goods of sectors, as codes
   * @param members who is in which bloc, and when
   * @param partners partners with what they were before and what became of them
   */
  public record Reference(
      Function<String, ProductRow> productOf,
      List<ExchangeRate> rates,
      Map<String, String> sectorGoods,
      List<PartnerWords.Member> members,
      List<PartnerName.Entry> partners) {

    static final Reference NONE =
        new Reference(ProductRow::unknown, List.of(), Map.of(), List.of(), List.of());
  }

  /** A file as the manifest has it; {@code part} is the key of its normalised part. */
  public record FileRow(
      String file,
      String sha256,
      long size,
      String sourceId,
      String kind,
      LocalDate vintage,
      String state,
      String reason,
      long read,
      long handedOn,
      long leftOut,
      long rejected,
      LocalDate since,
      LocalDate until,
      String run,
      String part) {}

  /** A partner; dates and parent may be null. */
  public record PartnerRow(
      String code,
      String kind,
      String parent,
      String en,
      String ru,
      String kk,
      LocalDate from,
      LocalDate to) {}

  /**
   * A product, and the goods of the Harmonised System that it means.
   *
   * @param code as in the facts
   * @param level {@code total}, {@code section}, {@code group}, {@code "chapter"}, {@code heading},
   *     {@code sitc}, or {@code ?} where it is unknown
   * @param en English name, null if it has none
   * @param ru Russian name, likewise
   * @param kk Kazakh name, likewise
   * @param means the code that a label means, {@code ""} if none is known
   * @param chapters the chapters of that code, two digits each
   * @param section Roman number of the section that holds them all, {@code ""} if none does
   * @param matchedBy what decided
   * @param confidence 0 to 1
   * @param alternatives other codes, separated by blanks
   * @param reason in plain words
   */
  public record ProductRow(
      String code,
      String level,
      String en,
      String ru,
      String kk,
      String means,
      List<String> chapters,
      String section,
      String matchedBy,
      BigDecimal confidence,
      String alternatives,
      String reason) {

    static ProductRow unknown(String code) {
      return new ProductRow(
          code, "?", null, null, null, "", List.of(), "", "none", BigDecimal.ZERO, "", "");
    }
  }

  /** The run. */
  public record RunRow(
      String id,
      LocalDate date,
      Instant startedAt,
      String manifestHash,
      String jobsHash,
      String version,
      int filesNew,
      int filesQuarantined,
      long rejected) {}
}
