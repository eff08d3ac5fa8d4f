-- grain: one row per source, file, basis, reporter, partner, product, period and unit
-- meaning: exports, imports, turnover and balance of a pair side by side; turnover is the printed cell where the source prints one, else
--   exports plus imports of the same file and basis
-- unit: as in the column unit, whole units
-- caveats: aggregates (blocs, continents, totals) stand beside the countries that are in them: filter is_aggregate before adding up
CREATE VIEW turnover AS
WITH side AS (
  SELECT source_id, file, basis, reporter, partner, product, period, unit, bool_or(is_aggregate) AS is_aggregate,
         max(value) FILTER (WHERE flow = 'export') AS export, max(value) FILTER (WHERE flow = 'import') AS import,
         max(value) FILTER (WHERE flow = 'turnover') AS printed_turnover, max(value) FILTER (WHERE flow = 'balance') AS printed_balance,
         max(observation_id) FILTER (WHERE flow = 'export') AS export_id, max(observation_id) FILTER (WHERE flow = 'import') AS import_id,
         max(observation_id) FILTER (WHERE flow = 'turnover') AS turnover_id
  FROM observation
  WHERE layout = 'declared' AND measure = 'value' AND value IS NOT NULL AND flow IN ('export', 'import', 'turnover', 'balance')
  GROUP BY ALL
)
SELECT s.source_id, s.file, s.basis, s.reporter, s.partner, s.product, s.period, p.start_date, p.months, s.unit, s.is_aggregate,
       s.export, s.import, coalesce(s.printed_turnover, s.export + s.import) AS turnover, coalesce(s.printed_balance, s.export - s.import) AS balance,
       s.printed_turnover IS NULL AS turnover_is_derived, s.export_id, s.import_id, s.turnover_id
FROM side s JOIN period p USING (period);
