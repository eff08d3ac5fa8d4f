INSERT INTO article
SELECT a.file, a.source_id, a.file_sha256, a.title, a.dateline, a.publisher, a.language, NULL, a.fingerprint, a.text, e.run_id
FROM in_article a JOIN lake_entry e USING (part)
WHERE e.until IS NULL
ORDER BY a.file;

-- Of the articles with one fingerprint the earliest is the original, the others are its copies.
UPDATE article
SET copy_of = original.article
FROM (
  SELECT fingerprint, arg_min(article, (coalesce(dateline, DATE '9999-12-31'), article)) AS article
  FROM article WHERE fingerprint <> '' GROUP BY fingerprint
) original
WHERE article.fingerprint = original.fingerprint AND article.article <> original.article;
