package org.keruen.extract.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.util.LittleEndian;

/**
 * Excel 5 to 2003. POI takes the records apart; what it would make of them as a whole takes many
 * times the file's size, so that cells are read from the records of one sheet at a time.
 */
final class BiffWorkbook implements Workbook {

  private static final int WORKSHEET = 0;

  private final byte[] bytes;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final CellFormats formats = new CellFormats();
  private final SharedStrings strings;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private boolean isBiff8;
  private Charset codePage = Charset.forName("windows-1252");
  private EncryptionInfo key;

  BiffWorkbook(byte[] bytes, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    this.bytes = bytes;
    this.limits = limits;
    this.time = time;
    this.strings = new SharedStrings(limits);
    RecordInputStream in = open(0);
    if (!Biff.next(in)) {
      throw new IOException("it holds no records");
    }
    int version = in.getSid() == Biff.BEGIN ? in.readUShort() : 0;
    if (version != Biff.VERSION_8 && version != Biff.VERSION_5) {
      throw new UnreadableWorkbook(
          "unsupported_format", "it is of Excel 4 or older; save it as .xlsx");
    }
    isBiff8 = version == Biff.VERSION_8;
    readGlobals(in);
  }

  private RecordInputStream open(int start) {
    ByteArrayInputStream from = new ByteArrayInputStream(bytes, start, bytes.length - start);
    return key == null ? new RecordInputStream(from) : new RecordInputStream(from, key, start);
  }

  private void readGlobals(RecordInputStream first) throws IOException, UnreadableWorkbook {
    RecordInputStream in = first;
    while (Biff.next(in)) {
      time.check();
      switch (in.getSid()) {
        case Biff.PASSWORD -> {
          if (key == null) {
            unlock(in);
            in = open(0);
          }
        }
        case Biff.CODE_PAGE -> codePage = charset(in.readUShort());
        case Biff.EPOCH -> formats.epoch1904(in.readUShort() == 1);
        case Biff.FORMAT -> formats.format(in.readUShort(), text(in, isBiff8 ? 2 : 1));
        case Biff.STYLE -> {
          in.readUShort();
          formats.style(in.readUShort());
        }
        case Biff.SHEET -> sheet(in);
        case Biff.SHARED_STRINGS -> BiffStrings.read(in, strings, time);
        case Biff.END -> {
          return;
        }
        default -> {}
      }
    }
  }

  private void sheet(RecordInputStream in) throws IOException {
    // where a sheet begins stays plain in a protected workbook
    byte[] plain = new byte[4];
    in.readPlain(plain, 0, plain.length);
    int start = LittleEndian.getInt(plain);
    boolean hidden = (in.readUByte() & 3) != 0;
    int type = in.readUByte();
    String name = text(in, 1);
    if (type == WORKSHEET) {
      if (start < 0 || start >= bytes.length) {
        throw new IOException("sheet '" + name + "' lies beyond the end of the file");
      }
      sheets.add(new SheetInfo(name, sheets.size(), hidden));
      starts.add(start);
    }
  }

  /** Text with its length in so many bytes before it. */
  private String text(RecordInputStream in, int lengthBytes) {
    return Biff.text(in, lengthBytes, isBiff8, codePage);
  }

  /**
   * Workbooks that only are protected against changes are locked with a password everybody knows.
   */
  private void unlock(RecordInputStream in) throws IOException, UnreadableWorkbook {
    EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
    String own = Biff8EncryptionKey.getCurrentUserPassword();
    try {
      if (!info.getDecryptor().verifyPassword(own == null ? Decryptor.DEFAULT_PASSWORD : own)) {
        throw new UnreadableWorkbook("encrypted", "it is protected by a password");
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("its protection can't be read", e);
    }
    key = info;
  }

  private static Charset charset(int page) {
    // Excel for the Mac and Excel 95 have numbers of their own
    int number = page == 0x8000 ? 10000 : page == 0x8001 ? 1252 : page;
    try {
      return number == CodePageUtil.CP_UNICODE
          ? StandardCharsets.UTF_16LE
          : Charset.forName(CodePageUtil.codepageToEncoding(number, true));
    } catch (IOException | IllegalArgumentException e) {
      return Charset.forName("windows-1252");
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(SheetInfo info) throws UnreadableWorkbook {
    Grid grid = new Grid(info.name(), limits, time);
    try {
      BiffSheet sheet =
          new BiffSheet(grid, open(starts.get(info.index())), strings, formats, isBiff8, codePage);
      sheet.read(time);
      return grid.hold();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbook(
          "corrupt", "sheet '" + info.name() + "' is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public void close() {}
}
