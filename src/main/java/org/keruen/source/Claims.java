package org.keruen.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.SourceFile;
import org.keruen.spec.SpecException;
import org.keruen.spec.source.SourceDefinition;

/** Tells which definition claims a file, by its name, and what reads it. */
public final class Claims {

  /** Endings of files that are read as text of an article where no definition says otherwise. */
  private static final Map<String, SourceFile.Kind> KINDS =
      Map.of(
          "txt",
          SourceFile.Kind.ARTICLE,
          "md",
          SourceFile.Kind.ARTICLE,
          "html",
          SourceFile.Kind.ARTICLE,
          "htm",
          SourceFile.Kind.ARTICLE,
          "docx",
          SourceFile.Kind.ARTICLE,
          "jsonl",
          SourceFile.Kind.ARTICLE,
          "ndjson",
          SourceFile.Kind.ARTICLE);

  private final List<SourceDefinition> definitions;

  public Claims(List<SourceDefinition> definitions) {
    this.definitions = List.copyOf(definitions);
  }

  /**
   * The definition that claims a file of this name, if any.
   *
   * @throws SpecException if two do
   */
  public Optional<SourceDefinition> find(String name) {
    List<SourceDefinition> claiming = definitions.stream().filter(d -> d.claims(name)).toList();
    if (claiming.size() > 1) {
      SourceDefinition second = claiming.get(1);
      throw new SpecException(
          second.file(),
          1,
          "'"
              + name
              + "' is claimed by "
              + claiming.get(0).id()
              + " too; narrow one of the two 'files:'");
    }
    return claiming.stream().findFirst();
  }

  /**
   * What reads a file: its definition says it, else the ending of its name, unless a text or a page
   * holds a table and hardly anything else; all else is tried as a workbook.
   */
  public SourceFile.Kind kind(String name, Path path, Optional<SourceDefinition> definition) {
    if (definition.isPresent()) {
      return definition.get().kind();
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    SourceFile.Kind kind = KINDS.getOrDefault(ending, SourceFile.Kind.WORKBOOK);
    if (ending.equals("jsonl") || ending.equals("ndjson")) {
      return Content.isCurated(path) ? SourceFile.Kind.CURATED : kind;
    }
    boolean mayBeTable = kind == SourceFile.Kind.ARTICLE && !ending.equals("docx");
    return mayBeTable && Content.isTable(path) ? SourceFile.Kind.WORKBOOK : kind;
  }
}
