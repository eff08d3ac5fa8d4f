-- limit: 500
-- all: FROM mirror_gap WHERE product = 'TOTAL'
SELECT m.pair, m.exporter, m.importer, m.period, coalesce(p.kind, '?') AS window_kind, m.unit, m.exporter_says::DOUBLE AS exporter_says,
       m.importer_says::DOUBLE AS importer_says, m.gap::DOUBLE AS gap, m.gap_percent, m.freight_percent::DOUBLE AS freight_percent,
       m.gap_after_freight_percent, m.exporter_source, m.importer_source
FROM mirror_gap m LEFT JOIN period p USING (period)
WHERE m.product = 'TOTAL'
ORDER BY abs(m.gap) DESC, m.pair, m.start_date, m.exporter_source, m.importer_source
