-- grain: one row per figure of either vintage
-- key: reporter, partner, flow, product, period, measure, unit, basis
-- example: FROM revision_between('kz_regions', DATE '2021-01-01', DATE '2021-01-01')
-- meaning: two publications of a source side by side: what changed and by how much, what was added, what was withdrawn, what stayed
-- unit: values in whole units of the column unit, growth and shares in percent; change_percent in percent of the old value
-- caveats: vintage lists the vintages of a source. Where one vintage has disagreeing cells for a figure its value is NULL
-- column became: changed, added, withdrawn or same
-- column old_value [unit]: as the first-named vintage has it
-- column new_value [unit]: as the other vintage has it
-- column difference [unit]: new_value less old_value
-- column change_percent [percent]: difference in percent of the old value's size; NULL where that is zero
-- column old_id: cell of the old value
-- column new_id: cell of the new value
CREATE MACRO revision_between(source_name, old_day, new_day) AS TABLE
WITH cell AS (
  SELECT * FROM observation_history
  WHERE CASE WHEN source_id = '' THEN file ELSE source_id END = source_name AND value IS NOT NULL
  QUALIFY run_id = max(run_id) OVER (PARTITION BY file, file_sha256)
),
old AS (
  SELECT reporter, partner, flow, product, period, measure, unit, basis, CASE WHEN min(value) = max(value) THEN min(value)::DECIMAL(38, 4) END AS value, min(observation_id) AS id
  FROM cell WHERE vintage = CAST(old_day AS DATE) GROUP BY ALL
),
new AS (
  SELECT reporter, partner, flow, product, period, measure, unit, basis, CASE WHEN min(value) = max(value) THEN min(value)::DECIMAL(38, 4) END AS value, min(observation_id) AS id
  FROM cell WHERE vintage = CAST(new_day AS DATE) GROUP BY ALL
)
SELECT reporter, partner, flow, product, period, measure, unit, basis,
       CASE WHEN old.id IS NULL THEN 'added' WHEN new.id IS NULL THEN 'withdrawn' WHEN old.value = new.value THEN 'same' ELSE 'changed' END AS became,
       old.value AS old_value, new.value AS new_value, new.value - old.value AS difference,
       CASE WHEN old.value <> 0 THEN round((new.value - old.value)::DOUBLE / abs(old.value)::DOUBLE * 100, 4) END AS change_percent,
       old.id AS old_id, new.id AS new_id
FROM old FULL JOIN new USING (reporter, partner, flow, product, period, measure, unit, basis)
ORDER BY became <> 'changed', abs(difference) DESC NULLS LAST, reporter, partner, flow, period;
