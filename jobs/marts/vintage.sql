-- grain: one row per source, vintage and file's state of bytes
-- key: source, vintage, file, file_sha256
-- meaning: which publications of a source were ever loaded, and how much each holds; revision_between takes two of these vintages
-- unit: counts
-- caveats: a file that no definition claims is a source of its own. A file that was read anew with other definitions counts once, by its newest
--   reading
-- column source: id of the source; for a file that no definition claims its name
-- column figures [count]: cells of that file
-- column series [count]: different figures among them, whatever the period
-- column first_period: earliest period in the order of its notation
-- column last_period: latest period in the order of its notation
-- column is_current: whether its figures are still believed
CREATE VIEW vintage AS
WITH cell AS (
  SELECT *, CASE WHEN source_id = '' THEN file ELSE source_id END AS source FROM observation_history
  QUALIFY run_id = max(run_id) OVER (PARTITION BY file, file_sha256)
)
SELECT source, vintage, file, file_sha256, min(since) AS since, CASE WHEN bool_or(until IS NULL) THEN NULL ELSE max(until) END AS until,
       bool_or(until IS NULL) AS is_current, count(*) AS figures, count(DISTINCT (reporter, partner, flow, product, measure, unit, basis)) AS series,
       min(period) AS first_period, max(period) AS last_period
FROM cell GROUP BY source, vintage, file, file_sha256;
