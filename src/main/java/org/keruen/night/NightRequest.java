package org.keruen.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What a night is asked for.
 *
 * @param inbox folder with the files
 * @param data folder of the lake and the warehouse
 * @param jobs folder of the definitions
 * @param date the business date
 * @param sources ids of the sources to read, empty for all
 * @param pruneMissing whether the rows of files that are gone from the inbox go too
 * @param dryRun whether only to say what would be done
 */
public record NightRequest(
    Path inbox,
    Path data,
    Path jobs,
    LocalDate date,
    Set<String> sources,
    boolean pruneMissing,
    boolean dryRun) {

  public NightRequest {
    Objects.requireNonNull(inbox, "inbox");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(jobs, "jobs");
    Objects.requireNonNull(date, "date");
    sources = Set.copyOf(sources);
  }
}
