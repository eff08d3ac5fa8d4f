package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which parts of the lake count: one line a file, tab-separated, with a head line. It is replaced
 * as a whole, by one rename.
 *
 * @param entries current ones and those that later ones took the place of
 */
public record Manifest(List<ManifestEntry> entries) {

  private static final RecordComponent[] FIELDS = ManifestEntry.class.getRecordComponents();
  private static final String HEAD =
      Arrays.stream(FIELDS)
          .map(f -> RecordColumns.snake(f.getName()))
          .collect(Collectors.joining("\t"));

  public Manifest {
    entries = List.copyOf(entries);
  }

  /** Entries whose rows are believed now. */
  public List<ManifestEntry> current() {
    return entries.stream().filter(ManifestEntry::isCurrent).toList();
  }

  /** The current entry of a file. */
  public Optional<ManifestEntry> find(String file) {
    return entries.stream().filter(e -> e.isCurrent() && e.file().equals(file)).findFirst();
  }

  /** Hex SHA-256 of its text: the warehouse carries it, so that "nothing to do" can be told. */
  public String hash() {
    try {
      byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static Manifest read(Path file) {
    if (!Files.exists(file)) {
      return new Manifest(List.of());
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
        throw new IllegalStateException(
            file + " is no manifest of this version; move data/lake away and run again");
      }
      List<ManifestEntry> entries = new ArrayList<>();
      lines.stream().skip(1).forEach(line -> entries.add(entry(line)));
      return new Manifest(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(temporary, text());
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return entries.stream().map(Manifest::line).collect(Collectors.joining("", HEAD + "\n", ""));
  }

  private static String line(ManifestEntry entry) {
    return Arrays.stream(FIELDS)
        .map(f -> Objects.toString(RecordColumns.read(f, entry), "").replaceAll("[\t\r\n]", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static ManifestEntry entry(String line) {
    String[] f = line.split("\t", -1);
    return new ManifestEntry(
        f[0],
        f[1],
        Long.parseLong(f[2]),
        f[3],
        f[4],
        date(f[5]),
        f[6],
        f[7],
        f[8],
        f[9],
        Long.parseLong(f[10]),
        Long.parseLong(f[11]),
        Long.parseLong(f[12]),
        Long.parseLong(f[13]),
        date(f[14]),
        date(f[15]),
        f[16]);
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
