package org.keruen.extract.sheet.read;

/**
 * How much of a file is read at most; what goes beyond is quarantined.
 *
 * @param inflatedBytes bytes of all parts of a zipped workbook together, and of a text
 * @param ratio how many bytes a part of a zipped workbook may inflate to for each of its own, once
 *     they are more than {@code smallBytes}
 * @param smallBytes so much is small enough for any ratio, and the most that parts may have that
 *     are held whole; the styles of honest workbooks are highly repetitive, so that they may be
 *     four times this large at any ratio
 * @param entries parts of a zipped workbook
 * @param strings strings that the sheets of a workbook share
 * @param characters characters of these strings together
 * @param pageBytes bytes of a web page, which is held whole
 * @param binaryBytes bytes of a workbook of Excel 5 to 2003, which is held whole
 * @param cells cells with content of a sheet that are held at once
 * @param places rows times columns of a sheet that is held at once
 * @param merges merged ranges of a sheet
 * @param seconds of computing for a file, and one more for each megabyte of it
 */
public record ReadLimits(
    long inflatedBytes,
    int ratio,
    int smallBytes,
    int entries,
    int strings,
    int characters,
    int pageBytes,
    int binaryBytes,
    int cells,
    long places,
    int merges,
    int seconds) {

  /**
   * Enough for any table an office publishes, little enough that a hostile file costs neither more
   * than five seconds nor more than half a gigabyte.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          1L << 30,
          150,
          8 << 20,
          10_000,
          2_000_000,
          64 << 20,
          16 << 20,
          64 << 20,
          2_000_000,
          20_000_000,
          100_000,
          4);
}
