package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.keruen.extract.Extractors;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.layout.DraftDefinition;
import org.keruen.extract.sheet.layout.ReadTable;
import org.keruen.model.LakeRecord;
import org.keruen.model.Layout;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.normalise.Normaliser;
import org.keruen.source.Claims;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.source.SourceDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is understood of a file, without a night and without changing any data. */
@Command(
    name = "inspect",
    description = "Show what a workbook or an article holds; with --save draft its definition.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

  enum Colour {
    auto,
    always,
    never
  }

  @Mixin private Folders folders;

  @Parameters(paramLabel = "FILE", description = "a workbook, an article or curated records")
  private Path file;

  @Option(names = "--save", description = "write the draft of a definition to data/drafts/")
  private boolean save;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "rows of a sheet to draw (default: ${DEFAULT-VALUE})",
      defaultValue = "24")
  private int rows;

  @Option(
      names = "--color",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "auto")
  private Colour colour;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      System.err.println("keruen: there is no file " + file);
      return Main.USAGE;
    }
    JobsFolder jobs = folders.jobsFolder();
    List<SourceDefinition> definitions = SourceDefinition.all(jobs);
    String name = file.getFileName().toString();
    Claims claims = new Claims(definitions);
    Optional<SourceDefinition> definition = claims.find(name);
    SourceFile source =
        new SourceFile(
            file,
            name,
            "-",
            Files.size(file),
            definition.map(SourceDefinition::id).orElse(""),
            claims.kind(name, file, definition),
            LocalDate.now(ZoneId.systemDefault()));
    Resolvers resolvers = Resolvers.load(jobs);
    List<ReadTable> tables = new ArrayList<>();
    List<RawRecord> raw = new ArrayList<>();
    Extractors.of(jobs, definitions, resolvers, (f, table) -> tables.add(table))
        .get(source.kind())
        .extract(source, raw::add);
    Normaliser normaliser =
        new Normaliser(
            resolvers.partners(), resolvers.periods(), resolvers.measures(), resolvers.products());
    List<LakeRecord> records = raw.stream().map(r -> normaliser.normalise(r, source)).toList();
    Paint paint = new Paint(colour == Colour.always || colour == Colour.auto && Paint.isTerminal());
    System.out.println(
        paint.strong(name)
            + definition
                .map(d -> ", declared by " + d.file())
                .orElse(
                    source.kind() == SourceFile.Kind.WORKBOOK
                        ? ", which no file under " + folders.jobs() + "/sources claims"
                        : ", read as " + what(source.kind())));
    for (ReadTable table : tables) {
      new InspectedTable(table, raw, paint, rows).print(System.out);
    }
    new Findings(records, paint).print(System.out);
    boolean guessed = tables.stream().anyMatch(t -> t.layout() == Layout.INFERRED);
    if (save) {
      return save(
          name, definition, tables.stream().filter(t -> t.layout() == Layout.INFERRED).toList());
    } else if (guessed) {
      System.out.println("\nWith --save this becomes a draft of a definition.");
    }
    return 0;
  }

  private static String what(SourceFile.Kind kind) {
    return kind == SourceFile.Kind.ARTICLE ? "an article" : "curated records";
  }

  private int save(String name, Optional<SourceDefinition> definition, List<ReadTable> guessed)
      throws IOException {
    if (guessed.isEmpty()) {
      System.err.println(
          definition.isPresent()
              ? "keruen: nothing to draft: " + definition.get().file() + " fits"
              : "keruen: nothing to draft: no table of trade was found");
      return Main.USAGE;
    }
    String id = definition.map(SourceDefinition::id).orElse(DraftDefinition.id(name));
    Path draft = folders.data().resolve("drafts").resolve(id + ".yml");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, DraftDefinition.of(id, name, guessed));
    System.out.println(
        "\nwrote " + draft + "; check it, then move it to " + folders.jobs() + "/sources/");
    return 0;
  }
}
