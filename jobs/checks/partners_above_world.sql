-- severity: warning
-- message: the partner countries add up to more than the world's total of their table: a row is read twice, or the total is of something else
-- threshold: more than 1 % above it: rounding of some hundred rows stays below; less than the total is normal, as tables end with "others"
WITH part AS (
  SELECT source_id, basis, reporter, flow, product, unit, start_date, end_date, any_value(period) AS period, sum(value) AS countries,
         count(*) AS listed, any_value(world_value) AS world
  FROM partner_share WHERE partner_kind = 'country' AND partner <> reporter AND world_value IS NOT NULL GROUP BY ALL
)
SELECT source_id, basis, reporter, flow, product, period, unit, listed, countries, world, round((countries::DOUBLE / world::DOUBLE - 1) * 100, 2) AS above_percent
FROM part WHERE countries > world * 1.01 AND world > 0
ORDER BY above_percent DESC;
