-- What was believed on a day: entries of the manifest that held on it, the newest vintage of each figure.
CREATE MACRO observation_as_of(day) AS TABLE
SELECT * EXCLUDE (since, until)
FROM observation_history
WHERE since <= CAST(day AS DATE) AND (until IS NULL OR until > CAST(day AS DATE))
QUALIFY vintage = max(vintage) OVER (
  PARTITION BY CASE WHEN source_id = '' THEN file ELSE source_id END, reporter, partner, flow, product, period, measure, unit, basis);

COMMENT ON MACRO TABLE observation_as_of IS 'What was believed on a day: the newest vintage of each figure among the files that counted on it. Example: FROM observation_as_of(''2026-01-31'')';
