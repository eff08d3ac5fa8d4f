package org.keruen.spec.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.SourceFile;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * One source: a file {@code jobs/sources/<id>.yml}.
 *
 * @param file the definition's own path, for messages
 * @param id its name without the ending
 * @param title what the source is
 * @param publisher who publishes it
 * @param files globs of the file names that it claims, without folders
 * @param kind what reads them
 * @param vintagePattern pattern of the publication date in a file's name: groups year, month and
 *     day, the last two optional; empty where the day a file was first seen counts
 * @param tables how its tables are laid out; empty for articles
 * @param hash hash of the definition's content
 */
public record SourceDefinition(
    String file,
    String id,
    String title,
    String publisher,
    List<String> files,
    SourceFile.Kind kind,
    Optional<Pattern> vintagePattern,
    List<TableSpec> tables,
    String hash) {

  private static final Map<String, SourceFile.Kind> KINDS =
      Map.of(
          "workbook",
          SourceFile.Kind.WORKBOOK,
          "article",
          SourceFile.Kind.ARTICLE,
          "curated",
          SourceFile.Kind.CURATED);

  /**
   * Reads all definitions.
   *
   * @throws SpecException for the first thing that is wrong in any of them
   */
  public static List<SourceDefinition> all(JobsFolder jobs) {
    List<SourceDefinition> all = new ArrayList<>();
    for (Path path : jobs.files("sources", ".yml")) {
      if (!path.getFileName().toString().endsWith(".spec.yml")) {
        all.add(read(path, jobs.hash(jobs.root().relativize(path).toString())));
      }
    }
    return List.copyOf(all);
  }

  /** Reads one definition. */
  public static SourceDefinition read(Path path, String hash) {
    YamlNode node =
        YamlNode.read(path)
            .allowKeys(
                "id",
                "title",
                "publisher",
                "url",
                "files",
                "kind",
                "vintage",
                "notes",
                "given",
                "tables");
    String id = node.get("id").text();
    if (!path.getFileName().toString().equals(id + ".yml")) {
      throw node.get("id")
          .error(
              "the id must be the file's name: "
                  + path.getFileName().toString().replaceFirst("[.]yml$", ""));
    }
    SourceFile.Kind kind =
        node.find("kind")
            .map(
                k ->
                    Optional.ofNullable(KINDS.get(k.text()))
                        .orElseThrow(
                            () ->
                                k.error(
                                    "kind is workbook, article or curated, not '"
                                        + k.text()
                                        + "'")))
            .orElse(SourceFile.Kind.WORKBOOK);
    Map<String, String> given = node.find("given").map(Dims::given).orElse(Map.of());
    List<TableSpec> tables = new ArrayList<>();
    if (kind == SourceFile.Kind.WORKBOOK) {
      for (YamlNode table : node.get("tables").items()) {
        tables.add(TableSpec.read(table, new HashMap<>(given)));
      }
    }
    return new SourceDefinition(
        path.toString(),
        id,
        node.get("title").text(),
        node.get("publisher").text(),
        node.get("files").texts(),
        kind,
        node.find("vintage").flatMap(SourceDefinition::vintage),
        List.copyOf(tables),
        hash);
  }

  private static Optional<Pattern> vintage(YamlNode node) {
    if (node.isScalar()) {
      if (!node.text().equals("first_seen")) {
        throw node.error(
            "vintage is first_seen, or file_name: with a pattern, not '" + node.text() + "'");
      }
      return Optional.empty();
    }
    node.allowKeys("file_name");
    return Optional.of(Patterns.read(node.get("file_name")));
  }

  /** Whether a file of this name is one of the source's. */
  public boolean claims(String name) {
    Path last = Path.of(name).getFileName();
    for (String glob : files) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      if (matcher.matches(last)) {
        return true;
      }
    }
    return false;
  }

  /** Whether reading looks words up in the vocabularies, so that it depends on them. */
  public boolean looksUpWords() {
    return kind != SourceFile.Kind.WORKBOOK;
  }

  /** The vintage of a file: the date its name carries, else the day it was first seen. */
  public LocalDate vintage(String name, LocalDate firstSeen) {
    if (vintagePattern.isPresent()) {
      Matcher m = vintagePattern.get().matcher(name);
      if (m.find()) {
        try {
          return LocalDate.of(number(m, 1, firstSeen.getYear()), number(m, 2, 1), number(m, 3, 1));
        } catch (DateTimeException | NumberFormatException e) {
          return firstSeen;
        }
      }
    }
    return firstSeen;
  }

  private static int number(Matcher m, int group, int absent) {
    return m.groupCount() >= group && m.group(group) != null
        ? Integer.parseInt(m.group(group))
        : absent;
  }
}
