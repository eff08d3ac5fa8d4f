/**
 * Articles become raw records: the article itself, its claims, events and mentions.
 *
 * <p>In: a text, HTML, Markdown or Word file. Out: {@link org.keruen.model.RawRecord}s with the
 * code points they stand at. Start with {@link org.keruen.extract.article.ArticleExtractor}.
 */
package org.keruen.extract.article;
