-- grain: one row per source, basis, reporter, partner, product, unit and window (first and last day)
-- key: source_id, basis, reporter, partner, product, unit, start_date, end_date
-- meaning: exports, imports, turnover and balance of a pair side by side; turnover is the printed cell where the source prints one, else
--   exports plus imports of the same source and basis
-- unit: as in the column unit, whole units
-- caveats: aggregates (blocs, continents, totals) stand beside the countries that are in them: filter is_aggregate before adding up; windows
--   overlap: keep to one value of months, or use monthly. A figure whose cells disagree is NULL and its row is_disputed; is_year_to_date marks
--   a year that is but the sum of the months printed so far
CREATE VIEW turnover AS
WITH side AS (
  SELECT source_id, basis, reporter, partner, product, unit, start_date, end_date, any_value(months) AS months,
         arg_min(period, length(period)) AS period, string_agg(DISTINCT file, '; ' ORDER BY file) AS file,
         bool_or(is_aggregate) AS is_aggregate, bool_or(is_disputed) AS is_disputed, bool_or(is_year_to_date) AS is_year_to_date,
         max(value) FILTER (WHERE flow = 'export') AS export, max(value) FILTER (WHERE flow = 'import') AS import,
         max(value) FILTER (WHERE flow = 'turnover') AS printed_turnover, max(value) FILTER (WHERE flow = 'balance') AS printed_balance,
         max(observation_ids) FILTER (WHERE flow = 'export') AS export_id, max(observation_ids) FILTER (WHERE flow = 'import') AS import_id,
         max(observation_ids) FILTER (WHERE flow = 'turnover') AS turnover_id, bool_or(flow = 'balance') AS prints_balance
  FROM official_level
  WHERE flow IN ('export', 'import', 'turnover', 'balance')
  GROUP BY source_id, basis, reporter, partner, product, unit, start_date, end_date
)
SELECT source_id, file, basis, reporter, partner, product, period, start_date, months, unit, is_aggregate, export, import,
       CASE WHEN turnover_id IS NULL THEN export + import ELSE printed_turnover END AS turnover,
       CASE WHEN prints_balance THEN printed_balance ELSE export - import END AS balance,
       turnover_id IS NULL AS turnover_is_derived, export_id, import_id, turnover_id, end_date, is_disputed, is_year_to_date
FROM side;
