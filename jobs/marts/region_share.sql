-- grain: one row per region, flow, product, unit, window (first and last day), the other side, and the two sources that report region and country
-- key: region, role, other_side, flow, product, unit, start_date, end_date, source_id, basis, country_source, country_basis
-- meaning: a region's share in its country: in what the country trades with a partner (role reporter: the region reports), or in what a
--   reporter trades with the country (role partner: the reporter lists both)
-- unit: shares in percent; values in whole units of the column unit
-- caveats: regional customs offices count what is declared in the region, also by firms of other regions, and leave out what is declared
--   elsewhere (often in the capital); a share across two sources (source_id and country_source) mixes two publications. Regions may hold others (RU-TYU holds RU-KHM and
--   RU-YAN, RU-ARK holds RU-NEN): shares need not add up to 100
-- column region: code of the region
-- column country: code of the country it is in
-- column role: reporter where the region reports, partner where it is a partner of the other side
-- column other_side: the partner, or for role partner the reporter
-- column region_value [unit]: the region's trade
-- column country_value [unit]: the country's trade
-- column share_percent [percent]: region_value in percent of country_value
-- column country_source: source of the country's figure
-- column country_basis: basis of the country's figure
-- column flow: export, import or turnover, seen from the reporter
CREATE VIEW region_share AS
WITH flow_level AS (
  SELECT source_id, basis, reporter, partner, product, unit, start_date, end_date, months, period, f.flow,
         CASE f.flow WHEN 'turnover' THEN turnover WHEN 'export' THEN export ELSE import END AS value
  FROM turnover CROSS JOIN (VALUES ('turnover'), ('export'), ('import')) f(flow)
  WHERE NOT is_year_to_date
)
SELECT p.partner AS region, p.parent AS country, 'reporter' AS role, r.partner AS other_side, r.flow, r.product, r.unit, r.period, r.start_date, r.end_date,
       r.months, r.value AS region_value, c.value AS country_value, round(r.value::DOUBLE / c.value::DOUBLE * 100, 4) AS share_percent,
       r.source_id, r.basis, c.source_id AS country_source, c.basis AS country_basis
FROM flow_level r
JOIN partner p ON p.partner = r.reporter AND p.kind = 'region'
JOIN flow_level c ON c.reporter = p.parent AND c.partner = r.partner AND c.flow = r.flow AND c.product = r.product AND c.unit = r.unit
  AND c.start_date = r.start_date AND c.end_date = r.end_date
WHERE c.value > 0 AND r.value IS NOT NULL
UNION ALL
SELECT p.partner, p.parent, 'partner', r.reporter, r.flow, r.product, r.unit, r.period, r.start_date, r.end_date,
       r.months, r.value, c.value, round(r.value::DOUBLE / c.value::DOUBLE * 100, 4), r.source_id, r.basis, c.source_id, c.basis
FROM flow_level r
JOIN partner p ON p.partner = r.partner AND p.kind = 'region'
JOIN flow_level c ON c.partner = p.parent AND c.reporter = r.reporter AND c.flow = r.flow AND c.product = r.product AND c.unit = r.unit
  AND c.start_date = r.start_date AND c.end_date = r.end_date
WHERE c.value > 0 AND r.value IS NOT NULL;
