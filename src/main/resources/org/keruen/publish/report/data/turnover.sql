-- limit: 4000
-- all: FROM turnover WHERE product = 'TOTAL'
SELECT t.pair, t.source_id, t.basis, t.reporter, t.partner, t.period, coalesce(p.kind, '?') AS window_kind, t.unit, t.export::DOUBLE AS export, t.import::DOUBLE AS import,
       t.turnover::DOUBLE AS turnover, t.turnover_is_derived AS derived, t.is_disputed AS disputed, t.is_year_to_date AS to_date, t.file
FROM turnover t LEFT JOIN period p USING (period) JOIN shown_pair USING (pair)
WHERE t.product = 'TOTAL'
ORDER BY shown_pair.place, t.start_date, t.months, t.source_id, t.basis, t.reporter
