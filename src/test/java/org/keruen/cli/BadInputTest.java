package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file is one line in the quarantine, and everything else is loaded. */
class BadInputTest {

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void folder() {
    keruen = new Keruen(folder);
    keruen.give("kz_regions_2021");
  }

  private void quarantined(String name, String reason) {
    assertThat(keruen.run()).isEqualTo(10);
    assertThat(keruen.rows("SELECT file, reason FROM reject WHERE kind = 'QUARANTINED'"))
        .containsExactly(name + "," + reason);
    assertThat(keruen.ask("SELECT count(*) > 0 FROM observation WHERE file LIKE 'kz_regions%'"))
        .isEqualTo("true");
  }

  private byte[] workbook() throws Exception {
    return Files.readAllBytes(Path.of("sample-data/kz_regions_2021.xlsx"));
  }

  @Test
  void an_encrypted_workbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(workbook());
      }
      container.writeFilesystem(bytes);
    }
    keruen.write("kz_regions_locked.xlsx", bytes.toByteArray());
    quarantined("kz_regions_locked.xlsx", "encrypted");
  }

  @Test
  void a_truncated_workbook() throws Exception {
    keruen.write("kz_regions_cut.xlsx", Arrays.copyOf(workbook(), 3000));
    quarantined("kz_regions_cut.xlsx", "corrupt");
  }

  @Test
  void a_file_of_no_bytes() {
    keruen.write("kz_regions_empty.xlsx", new byte[0]);
    quarantined("kz_regions_empty.xlsx", "empty_file");
  }

  @Test
  void a_workbook_without_any_trade_table() {
    keruen.write("staff_list.csv", "Name,Room,Telephone\nAnna,12,4410\nBolat,14,4411\n");
    assertThat(keruen.run()).isEqualTo(10);
    assertThat(keruen.ask("SELECT count(*) FROM observation WHERE file = 'staff_list.csv'"))
        .isEqualTo("0");
    assertThat(keruen.rows("SELECT file FROM reject WHERE kind = 'QUARANTINED'"))
        .containsExactly("staff_list.csv");
  }

  @Test
  void a_page_of_html_under_a_workbook_s_name_is_read_as_its_table() {
    keruen.write(
        "ru_ta_partners_web.xls",
        """
        <html><body><table>
        <tr><td>Внешняя торговля Республики Татарстан со странами СНГ; млн. долл. США</td></tr>
        <tr><td>Страна</td><td colspan="2">2020 г.</td></tr>
        <tr><td></td><td>Экспорт</td><td>Импорт</td></tr>
        <tr><td>Казахстан</td><td>10,5</td><td>2.5</td></tr>
        </table></body></html>
        """);
    keruen.run();
    assertThat(
            keruen.rows(
                "SELECT flow, value FROM observation WHERE file = 'ru_ta_partners_web.xls' ORDER BY flow"))
        .contains("import,2500000");
  }

  @Test
  void an_article_in_another_encoding_is_read_all_the_same() {
    String text =
        "Товарооборот Казахстана и Татарстана в 2021 году составил 423 млн долларов, сообщило министерство торговли республики.\n";
    keruen.write("cyrillic.txt", text.getBytes(Charset.forName("windows-1251")));
    keruen.write(
        "wide.txt", ("\ufeff" + text.replace("423", "424")).getBytes(Charset.forName("UTF-16LE")));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT article, value FROM claim ORDER BY article"))
        .containsExactly("cyrillic.txt,423000000", "wide.txt,424000000");
  }

  @Test
  void an_article_that_is_none() {
    keruen.write("short.txt", "ok\n");
    quarantined("short.txt", "no_text");
  }

  @Test
  void a_record_of_an_analyst_that_is_no_record() {
    keruen.write(
        "curated_test.jsonl",
        """
        {"type": "claim", "reporter": "KZ", "partner": "Nowhereland", "flow": "turnover", "period": "2021", "unit": "USD", "value": 5}
        {"type": "claim", "reporter": "KZ", "partner": "RU", "flow": "turnover", "period": "2021", "unit": "USD", "value": 6}
        {"type": "clam"}
        not json
        """);
    assertThat(keruen.run()).isEqualTo(10);
    assertThat(keruen.rows("SELECT value FROM claim")).containsExactly("6");
    assertThat(keruen.rows("SELECT line, reason FROM reject ORDER BY line"))
        .containsExactly("1,unknown_partner", "3,bad_record", "4,bad_record");
  }
}
