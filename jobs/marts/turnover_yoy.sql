-- grain: one row per source, basis, reporter, partner, flow, product and period that has the same window a year earlier
-- meaning: growth against the identical window of the year before, of the same source and basis
-- unit: growth in percent; levels in whole units of the column unit
-- caveats: a window is only held against a window of the same length and months, never a month against a cumulative figure
CREATE VIEW turnover_yoy AS
WITH flow_level AS (
  SELECT source_id, basis, reporter, partner, product, start_date, months, period, unit, 'turnover' AS flow, turnover AS value FROM turnover
  UNION ALL SELECT source_id, basis, reporter, partner, product, start_date, months, period, unit, 'export', export FROM turnover
  UNION ALL SELECT source_id, basis, reporter, partner, product, start_date, months, period, unit, 'import', import FROM turnover
)
SELECT n.source_id, n.basis, n.reporter, n.partner, n.flow, n.product, n.period, n.months, n.unit, n.value, b.value AS value_year_before,
       round((n.value::DOUBLE / b.value::DOUBLE - 1) * 100, 4) AS growth_percent
FROM flow_level n
JOIN flow_level b USING (source_id, basis, reporter, partner, flow, product, months, unit)
WHERE b.start_date = n.start_date - INTERVAL 1 YEAR AND b.value > 0 AND n.value IS NOT NULL;
