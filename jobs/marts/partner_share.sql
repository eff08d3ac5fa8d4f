-- grain: one row per source, basis, reporter, flow, product, unit, window (first and last day) and partner
-- key: source_id, basis, reporter, flow, product, unit, start_date, end_date, partner
-- meaning: a partner's part of the reporter's trade with the whole world, and its rank among the partners of its kind that the source lists
-- unit: shares in percent; values in whole units of the column unit
-- caveats: share_percent is NULL where the source gives no world's total of the same window; a rank in a list of a few partners (see listed)
--   says nothing of the others; blocs and groups overlap countries and have no rank; printed share cells are in observation, not here
-- column value [unit]: trade with the partner
-- column world_value [unit]: trade with the whole world, of the same source and window; NULL where it is not given
-- column share_percent [percent]: value in percent of world_value
-- column rank [place]: 1 is the largest partner of its kind (country or region); NULL for blocs and groups
-- column listed [count]: how many partners of that kind the source lists
-- column partner_kind: country, region, bloc or aggregate
-- column flow: export, import or turnover, seen from the reporter
CREATE VIEW partner_share AS
WITH flow_level AS (
  SELECT source_id, basis, reporter, partner, product, unit, start_date, end_date, months, period, is_aggregate, is_year_to_date, f.flow,
         CASE f.flow WHEN 'turnover' THEN turnover WHEN 'export' THEN export ELSE import END AS value
  FROM turnover CROSS JOIN (VALUES ('turnover'), ('export'), ('import')) f(flow)
),
kinds AS (
  SELECT l.*, p.kind, p.kind IN ('country', 'region') AND l.partner <> l.reporter AS is_ranked
  FROM flow_level l LEFT JOIN partner p USING (partner)
  WHERE l.partner <> 'WORLD' AND l.value IS NOT NULL
)
SELECT k.source_id, k.basis, k.reporter, k.flow, k.product, k.period, k.partner, k.unit, k.value, w.value AS world_value,
       CASE WHEN w.value > 0 THEN round(k.value::DOUBLE / w.value::DOUBLE * 100, 4) END AS share_percent,
       CASE WHEN k.is_ranked THEN rank() OVER of_kind END AS rank, CASE WHEN k.is_ranked THEN count(*) OVER whole END AS listed,
       k.kind AS partner_kind, k.is_aggregate, k.start_date, k.end_date, k.months, k.is_year_to_date
FROM kinds k
LEFT JOIN flow_level w ON w.source_id = k.source_id AND w.basis = k.basis AND w.reporter = k.reporter AND w.flow = k.flow
  AND w.product = k.product AND w.unit = k.unit AND w.start_date = k.start_date AND w.end_date = k.end_date AND w.partner = 'WORLD'
WINDOW whole AS (PARTITION BY k.source_id, k.basis, k.reporter, k.flow, k.product, k.unit, k.start_date, k.end_date, k.kind, k.is_ranked),
       of_kind AS (PARTITION BY k.source_id, k.basis, k.reporter, k.flow, k.product, k.unit, k.start_date, k.end_date, k.kind, k.is_ranked
                   ORDER BY k.value DESC);
