-- Re-prints that were edited a little: another headline, another lead, a cut end. Two articles of one language are the same story where
-- at least 60 % of the shorter one's runs of four words stand in the other, and at most a tenth of its figures do not: the releases of two
-- months share their sentences, but not their figures. A text of fewer than 24 such runs says too little to be told as a copy.
CREATE TEMP TABLE article_words AS
SELECT article, language, coalesce(dateline, DATE '9999-12-31') AS day,
       regexp_extract_all(lower(text), '[\p{L}\p{N}]+') AS words,
       -- Years and small whole numbers (days, ranks) are no figures; those before a percent sign or a scale are.
       list_distinct(list_transform(
         regexp_extract_all(lower(text), '[0-9]+[.,][0-9]+|[0-9]+\s?(?:%|per ?cent|проц|пайыз|foiz|thous|mill|mln|bill|bln|тыс|милл|млн|млрд|трлн|мың)|[0-9]{3,}'),
         lambda f: regexp_extract(f, '[0-9.,]+'))) AS numbers
FROM article WHERE copy_of IS NULL;

CREATE TEMP TABLE article_shingles AS
SELECT article, language, day, list_filter(numbers, lambda n: NOT regexp_full_match(n, '(19|20)[0-9][0-9]')) AS figures,
       list_distinct(list_transform(range(1, len(words) - 2), lambda i: hash(list_slice(words, i, i + 3)))) AS shingles
FROM article_words WHERE len(words) >= 27;

-- A quarter of the runs is enough to find the pairs worth a look; a run that many articles share is a formula of the trade.
CREATE TEMP TABLE article_alike AS
WITH sample AS (
  SELECT article, language, unnest(list_filter(shingles, lambda s: s % 4 = 0)) AS shingle FROM article_shingles
), telling AS (
  SELECT * FROM sample QUALIFY count(*) OVER (PARTITION BY language, shingle) <= 40
)
SELECT x.article AS a, y.article AS b
FROM telling x JOIN telling y ON x.shingle = y.shingle AND x.language = y.language AND x.article < y.article
GROUP BY ALL HAVING count(*) >= 3;

CREATE TEMP TABLE article_same AS
SELECT a, b FROM (
  SELECT p.a, p.b, x.day AS day_a, y.day AS day_b,
         CASE WHEN len(x.shingles) <= len(y.shingles) THEN x.figures ELSE y.figures END AS fewer,
         CASE WHEN len(x.shingles) <= len(y.shingles) THEN y.figures ELSE x.figures END AS more,
         len(list_intersect(x.shingles, y.shingles)) / least(len(x.shingles), len(y.shingles)) AS shared
  FROM article_alike p JOIN article_shingles x ON x.article = p.a JOIN article_shingles y ON y.article = p.b
  WHERE least(len(x.shingles), len(y.shingles)) >= 24
) WHERE shared >= 0.6 AND len(list_filter(fewer, lambda f: NOT list_contains(more, f))) <= len(fewer) // 10;

-- Of the articles that are joined by such pairs the earliest is the original.
UPDATE article
SET copy_of = story.original
FROM (
  WITH RECURSIVE linked(article, other) AS (
    SELECT a, a FROM article_same UNION SELECT b, b FROM article_same
    UNION
    SELECT l.article, CASE WHEN s.a = l.other THEN s.b ELSE s.a END
    FROM linked l JOIN article_same s ON l.other IN (s.a, s.b)
  )
  SELECT l.article, arg_min(o.article, (o.day, o.article)) AS original
  FROM linked l JOIN article_shingles o ON o.article = l.other GROUP BY l.article
) story
WHERE article.article = story.article AND story.original <> article.article;

-- A copy of a copy is one of the original.
UPDATE article SET copy_of = first.copy_of
FROM article first
WHERE article.copy_of = first.article AND first.copy_of IS NOT NULL;
