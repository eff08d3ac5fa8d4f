package org.keruen.extract.sheet.read;

/**
 * How much of a file is read at most; what goes beyond is quarantined.
 *
 * @param inflatedBytes bytes of all parts of a zipped workbook together
 * @param cells cells of a sheet that are held at once
 */
public record ReadLimits(long inflatedBytes, int cells) {

  /** Enough for any table an office publishes, little enough for a nightly job's heap. */
  public static final ReadLimits DEFAULT = new ReadLimits(1L << 30, 8_000_000);
}
