-- severity: error
-- message: a file gives far fewer figures than in the warehouse that serves: the delivery is broken, or its definition no longer fits; if it is
--   meant, name the file in the list at the end of this check
-- threshold: less than half of at least 20 figures: a revision moves or drops some rows of a table, never most of them; smaller files change
--   by a few rows. A file that was taken away with --prune-missing is no finding
WITH now AS (
  SELECT file, count(*) FILTER (WHERE until IS NULL) AS figures FROM observation_history GROUP BY file
)
SELECT l.source_id, l.file, l.figures AS last_night, coalesce(n.figures, 0) AS tonight, any_value(s.state) AS state, any_value(s.reason) AS reason
FROM last_night l JOIN source_file s ON s.file = l.file AND s.until IS NULL AND s.state <> 'duplicate' LEFT JOIN now n ON n.file = l.file
WHERE l.figures >= 20 AND coalesce(n.figures, 0) * 2 < l.figures
  AND l.file NOT IN ('') -- files that may shrink
GROUP BY ALL
ORDER BY l.figures DESC;
