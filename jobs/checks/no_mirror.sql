-- severity: warning
-- message: a country reports trade with another that reports the same flow of the same window with others, but not with it: a name is missing or
--   stands for another
-- threshold: 1 million dollars, whole years: the partner's table may well leave out or gather what is smaller
WITH listing AS (
  SELECT source_id, reporter, flow, unit, start_date, end_date, count(DISTINCT partner) AS partners FROM official_level
  WHERE product = 'TOTAL' AND value > 0 GROUP BY ALL HAVING count(DISTINCT partner) >= 20
)
SELECT e.source_id, e.reporter, e.partner, e.flow, e.period, e.unit, e.value, l.source_id AS partners_source, l.partners AS partners_listed, e.observation_ids
FROM official_level e
JOIN listing l ON l.reporter = e.partner AND l.unit = e.unit AND l.start_date = e.start_date AND l.end_date = e.end_date
  AND l.flow = CASE e.flow WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' END
ANTI JOIN official_level m ON m.source_id = l.source_id AND m.reporter = e.partner AND m.partner = e.reporter AND m.flow = l.flow AND m.start_date = e.start_date
  AND m.end_date = e.end_date
WHERE e.product = 'TOTAL' AND e.months = 12 AND e.unit = 'USD' AND e.value >= 1000000
ORDER BY e.value DESC;
