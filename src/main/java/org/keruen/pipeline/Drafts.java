package org.keruen.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.extract.sheet.layout.DraftDefinition;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.extract.sheet.layout.ReadTable;
import org.keruen.model.Layout;
import org.keruen.model.SourceFile;

/**
 * Writes a draft of a definition for each workbook that was read without one, or whose definition
 * no longer fits: {@code data/drafts/<id>.yml}. A draft says what was understood on the night its
 * file was read last; it is the steward's to move or to delete.
 */
final class Drafts implements LayoutListener {

  private final Path folder;
  private final Map<SourceFile, List<ReadTable>> guessed = new ConcurrentHashMap<>();

  Drafts(Path folder) {
    this.folder = folder;
  }

  @Override
  public void table(SourceFile file, ReadTable table) {
    if (table.layout() == Layout.INFERRED) {
      guessed.computeIfAbsent(file, f -> new ArrayList<>()).add(table);
    }
  }

  @Override
  public void end(SourceFile file) {
    List<ReadTable> tables = guessed.remove(file);
    if (tables == null) {
      return;
    }
    String id = file.sourceId().isEmpty() ? DraftDefinition.id(file.name()) : file.sourceId();
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, ".draft", "");
      Files.writeString(draft, DraftDefinition.of(id, file.name(), tables));
      Files.move(
          draft,
          folder.resolve(id + ".yml"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
