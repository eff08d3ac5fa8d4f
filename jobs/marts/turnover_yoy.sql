-- grain: one row per source, basis, reporter, partner, flow, product, unit and window that has the same window a year earlier
-- key: source_id, basis, reporter, partner, flow, product, unit, start_date, months
-- meaning: growth against the identical window of the year before, of the same source and basis
-- unit: growth in percent; levels in whole units of the column unit
-- caveats: a window is only held against a window of as many months that begins a year earlier, never a month against a cumulative figure, nor
--   a year to date against a whole year; windows of days and figures whose cells disagree have no row. Growth from a small base is large and
--   says little: look at the levels
-- column value [unit]: level of the window
-- column value_year_before [unit]: level of the same window a year earlier
-- column growth_percent [percent]: change between the two
-- column pair: the two codes in alphabetical order, joined by '|'
-- column flow: export, import or turnover, seen from the reporter
CREATE VIEW turnover_yoy AS
WITH flow_level AS (
  SELECT source_id, basis, reporter, partner, product, start_date, months, period, unit, is_aggregate, pair, f.flow,
         CASE f.flow WHEN 'turnover' THEN turnover WHEN 'export' THEN export ELSE import END AS value
  FROM turnover CROSS JOIN (VALUES ('turnover'), ('export'), ('import')) f(flow)
  WHERE months > 0 AND NOT is_year_to_date
)
SELECT n.source_id, n.basis, n.reporter, n.partner, n.flow, n.product, n.period, n.months, n.unit, n.value, b.value AS value_year_before,
       round((n.value::DOUBLE / b.value::DOUBLE - 1) * 100, 4) AS growth_percent, n.start_date, n.is_aggregate, n.pair
FROM flow_level n
JOIN flow_level b USING (source_id, basis, reporter, partner, flow, product, months, unit)
WHERE b.start_date = n.start_date - INTERVAL 1 YEAR AND b.value > 0 AND n.value IS NOT NULL;
