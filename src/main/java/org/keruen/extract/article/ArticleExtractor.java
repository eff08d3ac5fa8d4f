package org.keruen.extract.article;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keruen.extract.Extractor;
import org.keruen.model.Provenance;
import org.keruen.model.RawArticle;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

/** Reads articles. */
public final class ArticleExtractor implements Extractor {

  private final StoryReader reader;
  private final Resolvers resolvers;
  private final EntityWords known;
  private final Entities entities;
  private final ArticleFields fields;
  private final ClaimGrounds grounds;

  /**
   * Of the words of languages and names.
   *
   * @throws org.keruen.spec.SpecException if a language calls partners by a sort that none is of
   */
  public ArticleExtractor(
      List<LanguageWords> languages,
      EntityWords entities,
      ArticleFields fields,
      ClaimGrounds grounds,
      Resolvers resolvers) {
    Set<String> sorts = resolvers.partners().sorts();
    languages.forEach(l -> l.sides().called().forEach(c -> c.isOf(sorts)));
    this.reader = new StoryReader(languages, resolvers.periods());
    this.resolvers = resolvers;
    this.known = entities;
    this.fields = fields;
    this.grounds = grounds;
    this.entities = new Entities(entities);
  }

  @Override
  public void extract(SourceFile file, Consumer<RawRecord> out) {
    if (ArticleLines.are(file)) {
      new ArticleLines(fields, (at, raw, language) -> story(at, reader.read(raw, language), out))
          .read(file, out);
      return;
    }
    try {
      story(file, reader.read(PlainText.of(file.path(), file.name())), out);
    } catch (PlainText.Unreadable e) {
      out.accept(Reject.quarantine(file, e.reason(), e.getMessage()));
    }
  }

  private void story(SourceFile file, Story story, Consumer<RawRecord> out) {
    out.accept(
        new RawArticle(
            Provenance.of(file),
            story.title(),
            story.dateline(),
            story.publisher(),
            story.words().language(),
            story.text(),
            Fingerprint.of(story.text())));
    Readings readings = new Readings(story, resolvers);
    new ClaimFinder(story, file, resolvers, readings, known, grounds).find().forEach(out);
    new EventFinder(story, file, resolvers, readings, entities).find().forEach(out);
    entities.mentions(story, file).forEach(out);
  }
}
