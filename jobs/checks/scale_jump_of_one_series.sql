-- severity: warning
-- message: one series jumps about a thousandfold and back: a cell printed in another unit than its neighbours, or a single contract
-- threshold: 500 to 2000 times as much, or as little, as both the window of a year before and of a year after, where these two are within twice of
--   one another and the larger figures at least 200 000 units: small trade jumps by itself, and a real change of level does not go back
SELECT n.file, n.reporter, n.partner, n.flow, n.product, b.period AS period_before, b.value AS before, n.period, n.value, a.period AS period_after,
       a.value AS after, n.observation_ids
FROM official_level n
JOIN official_level b USING (source_id, basis, reporter, partner, flow, product, unit, months)
JOIN official_level a USING (source_id, basis, reporter, partner, flow, product, unit, months)
WHERE b.start_date = n.start_date - INTERVAL 1 YEAR AND a.start_date = n.start_date + INTERVAL 1 YEAR AND n.months > 0 AND n.flow <> 'balance'
  AND n.value > 0 AND b.value > 0 AND a.value > 0 AND a.value / b.value BETWEEN 0.5 AND 2 AND greatest(n.value, least(a.value, b.value)) >= 200000
  AND (n.value::DOUBLE / b.value::DOUBLE BETWEEN 500 AND 2000 AND n.value::DOUBLE / a.value::DOUBLE BETWEEN 500 AND 2000
       OR b.value::DOUBLE / n.value::DOUBLE BETWEEN 500 AND 2000 AND a.value::DOUBLE / n.value::DOUBLE BETWEEN 500 AND 2000)
ORDER BY n.value DESC;
