-- severity: warning
-- message: trade that matters grows or falls out of all proportion in a year: a new reality, a typing error, or a misread cell
-- threshold: tenfold or a tenth, where the larger of the two is above 100 million dollars and above a tenth of a percent of the reporter's trade:
--   in small trade one aircraft or one contract does that
SELECT y.source_id, y.basis, y.reporter, y.partner, y.flow, y.product, y.period, y.unit, y.value_year_before, y.value, y.growth_percent
FROM turnover_yoy y
LEFT JOIN partner_share s ON s.source_id = y.source_id AND s.basis = y.basis AND s.reporter = y.reporter AND s.partner = y.partner AND s.flow = y.flow
  AND s.product = y.product AND s.unit = y.unit AND s.start_date = y.start_date AND s.months = y.months
WHERE y.unit = 'USD' AND y.months >= 12 AND greatest(y.value, y.value_year_before) >= 100000000 AND (y.growth_percent > 900 OR y.growth_percent < -90)
  AND (s.world_value IS NULL OR greatest(y.value, y.value_year_before)::DOUBLE >= s.world_value::DOUBLE / 1000)
ORDER BY greatest(y.value, y.value_year_before) DESC;
