-- severity: warning
-- message: a region, or all regions together, have more than their country in the same table: a region is read twice, or the country's row is of something else
-- threshold: more than 1 % above it: rounding of a hundred rows stays below. Districts that their table counts in a larger region are not added
SELECT source_id, basis, country, role, other_side, flow, product, any_value(period) AS period, unit, count(*) AS regions, sum(region_value) AS regions_value,
       any_value(country_value) AS country_value, round((sum(region_value)::DOUBLE / any_value(country_value)::DOUBLE - 1) * 100, 2) AS above_percent,
       arg_max(region, region_value) AS largest
FROM region_share
WHERE source_id = country_source AND basis = country_basis
  AND region NOT IN ('RU-KHM', 'RU-YAN', 'RU-NEN') -- in RU-TYU and RU-ARK
GROUP BY source_id, basis, country, role, other_side, flow, product, unit, start_date, end_date
HAVING sum(region_value) > any_value(country_value) * 1.01
ORDER BY above_percent DESC;
