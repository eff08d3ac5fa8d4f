-- grain: one row per pair of cells that report one flow from its two sides
-- meaning: what the exporter reports beside what the importer reports of the same window, and how far they are apart
-- unit: values in whole units of the column unit; the gap in percent of the exporter's figure
-- caveats: imports are mostly valued with freight and insurance (CIF) and exports without (FOB), so a gap of some percent is no mistake
CREATE VIEW mirror_gap AS
SELECT e.reporter AS exporter, e.partner AS importer, e.product, e.period, e.unit, e.value AS exporter_says, i.value AS importer_says,
       i.value - e.value AS gap, round((i.value::DOUBLE / e.value::DOUBLE - 1) * 100, 4) AS gap_percent,
       e.source_id AS exporter_source, i.source_id AS importer_source, e.basis AS exporter_basis, i.basis AS importer_basis,
       e.observation_id AS exporter_id, i.observation_id AS importer_id
FROM observation e
JOIN observation i ON i.reporter = e.partner AND i.partner = e.reporter AND i.product = e.product AND i.period = e.period AND i.unit = e.unit
WHERE e.flow = 'export' AND i.flow = 'import' AND e.measure = 'value' AND i.measure = 'value' AND e.layout = 'declared' AND i.layout = 'declared'
  AND e.value > 0 AND i.value IS NOT NULL;
