-- grain: one row per figure and publication that changed it
-- key: source, reporter, partner, flow, product, period, measure, unit, basis, new_vintage, new_file_sha256
-- meaning: what a source changed: the figure as the publication before had it, as the new one has it, and by how much
-- unit: values in whole units of the column unit, growth and shares in percent; change_percent in percent of the old value
-- caveats: only figures that both publications have and that differ; revision_between also tells what was added or withdrawn. A file that was read
--   anew with other definitions is no revision. Two cells of one publication that disagree give NULL and no row
-- column source: id of the source; for a file that no definition claims its name
-- column old_value [unit]: as the publication before has it
-- column new_value [unit]: as the new publication has it
-- column difference [unit]: new_value less old_value
-- column change_percent [percent]: difference in percent of the old value's size; NULL where that is zero
-- column old_vintage: publication before
-- column new_vintage: publication that changed it
-- column old_id: cell of the old value
-- column new_id: cell of the new value
-- column old_file: file of the old value
-- column new_file: file of the new value
-- column new_file_sha256: bytes of that file
-- column seen_on: business date on which the new value was first believed
CREATE VIEW revision AS
WITH cell AS (
  SELECT *, CASE WHEN source_id = '' THEN file ELSE source_id END AS source FROM observation_history
  WHERE value IS NOT NULL
  QUALIFY run_id = max(run_id) OVER (PARTITION BY file, file_sha256)
),
figure AS (
  SELECT source, reporter, partner, flow, product, period, measure, unit, basis, vintage, file_sha256, min(since) AS since, min(run_id) AS run_id,
         CASE WHEN min(value) = max(value) THEN min(value)::DECIMAL(38, 4) END AS value, min(observation_id) AS id, min(file) AS file
  FROM cell GROUP BY ALL
),
step AS (
  SELECT *, lag(value) OVER w AS old_value, lag(vintage) OVER w AS old_vintage, lag(id) OVER w AS old_id, lag(file) OVER w AS old_file
  FROM figure
  WINDOW w AS (PARTITION BY source, reporter, partner, flow, product, period, measure, unit, basis ORDER BY vintage, since, run_id, file_sha256)
)
SELECT source, reporter, partner, flow, product, period, measure, unit, basis, old_value, value AS new_value, value - old_value AS difference,
       CASE WHEN old_value <> 0 THEN round((value - old_value)::DOUBLE / abs(old_value)::DOUBLE * 100, 4) END AS change_percent,
       old_vintage, vintage AS new_vintage, old_id, id AS new_id, old_file, file AS new_file, file_sha256 AS new_file_sha256, since AS seen_on
FROM step
WHERE value <> old_value;
