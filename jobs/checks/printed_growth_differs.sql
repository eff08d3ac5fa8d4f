-- severity: warning
-- message: a printed growth is not what the printed levels of the same source give: the base was revised, or the growth is in other prices
-- threshold: more than one percent point outside of what the two levels can mean with half a unit of their last digit either way: levels printed
--   in tenths of a billion say little of the growth
WITH bounds AS (
  SELECT n.*, b.value AS before, (n.value::DOUBLE - n.printed_step / 2) / (b.value::DOUBLE + b.printed_step / 2) * 100 - 100 AS low,
         (n.value::DOUBLE + n.printed_step / 2) / (b.value::DOUBLE - b.printed_step / 2) * 100 - 100 AS high
  FROM official_level n JOIN official_level b USING (source_id, basis, reporter, partner, flow, product, unit, months)
  WHERE b.start_date = n.start_date - INTERVAL 1 YEAR AND n.months > 0 AND b.value::DOUBLE > b.printed_step AND n.value > 0 AND n.flow <> 'balance'
    AND NOT n.is_year_to_date AND NOT b.is_year_to_date
)
SELECT o.file, o.sheet, o.cell, o.reporter, o.partner, o.flow, o.product, o.period, o.value AS printed_percent,
       round((l.value::DOUBLE / l.before::DOUBLE - 1) * 100, 1) AS computed_percent, l.before, l.value AS level, o.observation_id
FROM observation o JOIN period p USING (period)
JOIN bounds l ON l.source_id = o.source_id AND l.basis = o.basis AND l.reporter = o.reporter AND l.partner = o.partner AND l.flow = o.flow
  AND l.product = o.product AND l.start_date = p.start_date AND l.months = p.months
WHERE o.layout = 'declared' AND o.measure = 'growth_yoy' AND o.value IS NOT NULL AND (o.value < l.low - 1 OR o.value > l.high + 1)
ORDER BY greatest(l.low - o.value::DOUBLE, o.value::DOUBLE - l.high) DESC;
