-- grain: one row per source, file, basis, reporter, flow, product, period and partner
-- meaning: a partner's part of the reporter's trade with the whole world, from the same file
-- unit: percent
-- caveats: only where the file gives the world's total of the same window; printed share cells are in observation, not here
CREATE VIEW partner_share AS
SELECT o.source_id, o.file, o.basis, o.reporter, o.flow, o.product, o.period, o.partner, o.unit, o.value, w.value AS world_value,
       round(o.value::DOUBLE / w.value::DOUBLE * 100, 4) AS share_percent, o.is_aggregate
FROM observation o
JOIN observation w USING (source_id, file, basis, reporter, flow, product, period, unit, measure)
WHERE o.layout = 'declared' AND w.layout = 'declared' AND o.measure = 'value' AND w.partner = 'WORLD' AND o.partner <> 'WORLD'
  AND o.value IS NOT NULL AND w.value > 0;
