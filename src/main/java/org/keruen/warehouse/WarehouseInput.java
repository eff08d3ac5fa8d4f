package org.keruen.warehouse;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that a warehouse is built from.
 *
 * @param parts Parquet files by table of the normalised layer ({@code observation}, {@code
 *     article}, {@code claim}, {@code event}, {@code mention}, {@code reject})
 * @param files one a file and state of its bytes
 * @param partners the partner dimension
 * @param products the product dimension; goods under a printed label are added from the facts
 * @param run the run that builds it
 */
public record WarehouseInput(
    Map<String, List<Path>> parts,
    List<FileRow> files,
    List<PartnerRow> partners,
    List<ProductRow> products,
    RunRow run) {

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

  /** A product; names may be null. */
  public record ProductRow(String code, String en, String ru) {}

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
