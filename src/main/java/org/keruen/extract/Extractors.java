package org.keruen.extract;

import java.util.List;
import java.util.Map;
import org.keruen.extract.article.ArticleExtractor;
import org.keruen.extract.article.CuratedExtractor;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.infer.LayoutGuesser;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.extract.sheet.layout.SheetExtractor;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.model.SourceFile;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.dimension.MarkWords;
import org.keruen.spec.language.LanguageWords;
import org.keruen.spec.source.SourceDefinition;

/** What reads each kind of file, made from {@code jobs/}. */
public final class Extractors {

  private Extractors() {}

  /**
   * Readers for every kind of file that a night meets.
   *
   * @param listener is told how workbooks were understood
   */
  public static Map<SourceFile.Kind, Extractor> of(
      JobsFolder jobs,
      List<SourceDefinition> definitions,
      Resolvers resolvers,
      LayoutListener listener) {
    LayoutGuesser guesser =
        new LayoutGuesser(
            resolvers.partners(), resolvers.periods(), resolvers.measures(), HeadWords.read(jobs));
    return Map.of(
        SourceFile.Kind.WORKBOOK,
        new SheetExtractor(
            definitions, MarkWords.read(jobs), guesser, ReadLimits.DEFAULT, listener),
        SourceFile.Kind.ARTICLE,
        new ArticleExtractor(
            LanguageWords.read(jobs),
            EntityWords.read(jobs),
            ArticleFields.read(jobs),
            ClaimGrounds.read(jobs),
            resolvers),
        SourceFile.Kind.CURATED,
        new CuratedExtractor(resolvers, ReadLimits.DEFAULT));
  }
}
