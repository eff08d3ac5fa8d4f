-- grain: one row per source, file, basis, reporter, flow, product and period
-- meaning: Herfindahl-Hirschman index of a reporter's trade over its partner countries, and the largest partner
-- unit: index from 0 to 10000; covered_percent is the part of the world's total that the listed countries make up (NULL without a total)
-- caveats: countries only, no blocs or groups; an index over few countries of a selection says little: look at covered_percent
CREATE VIEW concentration AS
WITH country AS (
  SELECT o.source_id, o.file, o.basis, o.reporter, o.flow, o.product, o.period, o.unit, o.partner, o.value
  FROM observation o JOIN partner p ON p.partner = o.partner
  WHERE o.layout = 'declared' AND o.measure = 'value' AND o.value > 0 AND p.kind = 'country'
),
total AS (
  SELECT *, sum(value) OVER (PARTITION BY source_id, file, basis, reporter, flow, product, period, unit) AS listed FROM country
)
SELECT t.source_id, t.file, t.basis, t.reporter, t.flow, t.product, t.period, t.unit, count(*) AS partners,
       round(sum(pow(t.value::DOUBLE / t.listed::DOUBLE * 100, 2)), 1) AS hhi, arg_max(t.partner, t.value) AS largest_partner,
       round(max(t.value::DOUBLE / t.listed::DOUBLE) * 100, 2) AS largest_share_percent,
       round(any_value(t.listed)::DOUBLE / any_value(w.value)::DOUBLE * 100, 2) AS covered_percent
FROM total t
LEFT JOIN observation w ON w.source_id = t.source_id AND w.file = t.file AND w.basis = t.basis AND w.reporter = t.reporter AND w.flow = t.flow
  AND w.product = t.product AND w.period = t.period AND w.unit = t.unit AND w.partner = 'WORLD' AND w.measure = 'value' AND w.value > 0
GROUP BY ALL;
