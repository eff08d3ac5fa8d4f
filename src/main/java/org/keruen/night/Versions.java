package org.keruen.night;

import java.util.List;
import org.keruen.spec.JobsFolder;

/**
 * What the keys of parts depend on besides the files themselves: raise a number when the stage
 * reads or writes differently, and the next night does its work anew.
 */
public final class Versions {

  /** Version of {@code extract}: what it sees in a file. */
  public static final int EXTRACT = 3;

  /** Version of {@code normalise}: what it makes of the raw records. */
  public static final int NORMALISE = 2;

  /**
   * What readings of articles and inferred layouts depend on: they look words up while they read.
   */
  private static final List<String> VOCABULARY = List.of("dimensions", "languages");

  private Versions() {}

  /** Key of a raw part. */
  static String rawKey(String name, String sha256, String definitionHash, String vocabularyHash) {
    return Hash.of("raw", Integer.toString(EXTRACT), name, sha256, definitionHash, vocabularyHash)
        .substring(0, 32);
  }

  /** Key of a normalised part. */
  static String normalisedKey(String rawKey, String dimensionsHash) {
    return Hash.of("normalised", Integer.toString(NORMALISE), rawKey, dimensionsHash)
        .substring(0, 32);
  }

  static String vocabularyHash(JobsFolder jobs) {
    return jobs.hash(VOCABULARY.toArray(String[]::new));
  }

  static String dimensionsHash(JobsFolder jobs) {
    return jobs.hash("dimensions");
  }
}
