-- severity: warning
-- message: the twelve months of a year do not add up to the year: the source revised one and not the other, or a month is misread
-- threshold: more than 0.5 % apart and more than the rounding of the thirteen cells: months are often not revised when the year is
WITH months AS (
  SELECT source_id, basis, reporter, partner, flow, product, unit, year(start_date) AS year, sum(value) AS months_value, sum(printed_step) AS step
  FROM official_level WHERE months = 1 AND value IS NOT NULL GROUP BY ALL HAVING count(*) = 12
)
SELECT y.file, y.reporter, y.partner, y.flow, y.product, m.year, y.unit, m.months_value, y.value AS year_value,
       round((m.months_value::DOUBLE / y.value::DOUBLE - 1) * 100, 2) AS apart_percent, y.observation_ids
FROM months m JOIN official_level y ON y.source_id = m.source_id AND y.basis = m.basis AND y.reporter = m.reporter AND y.partner = m.partner AND y.flow = m.flow
  AND y.product = m.product AND y.unit = m.unit AND y.months = 12 AND y.start_date = make_date(m.year, 1, 1)
WHERE y.value > 0 AND abs(m.months_value - y.value)::DOUBLE > (m.step + y.printed_step) / 2 AND abs(m.months_value::DOUBLE / y.value::DOUBLE - 1) > 0.005
ORDER BY abs(apart_percent) DESC;
