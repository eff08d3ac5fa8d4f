-- severity: error
-- message: a whole table grows or falls about a thousandfold from one window to the next: its unit changed, or the scale of its definition is wrong
-- threshold: the median over at least 5 series of one source is 300 to 3000 times as much, or as little: trade of single partners jumps, that of the
--   median partner does not; a change from thousands to millions or to units is exactly a thousand
WITH pair_of_years AS (
  SELECT n.source_id, n.file, n.basis, n.reporter, n.flow, n.unit, n.period, b.period AS period_before, n.value::DOUBLE / b.value::DOUBLE AS ratio
  FROM official_level n
  JOIN official_level b USING (source_id, basis, reporter, partner, flow, product, unit, months)
  WHERE b.start_date = n.start_date - INTERVAL 1 YEAR AND n.months > 0 AND n.value > 0 AND b.value > 0 AND n.flow <> 'balance'
)
SELECT source_id, file, basis, reporter, flow, unit, period_before, period, count(*) AS series, round(median(ratio), 5) AS median_ratio
FROM pair_of_years
GROUP BY ALL
HAVING count(*) >= 5 AND (median(ratio) BETWEEN 300 AND 3000 OR 1 / median(ratio) BETWEEN 300 AND 3000)
ORDER BY series DESC;
