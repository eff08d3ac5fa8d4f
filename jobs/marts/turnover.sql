-- grain: one row per source, basis, reporter, partner, product, unit and window (first and last day)
-- key: source_id, basis, reporter, partner, product, unit, start_date, end_date
-- meaning: exports, imports, turnover and balance of a pair side by side; turnover is the printed cell where the source prints one, else
--   exports plus imports of the same source and basis; where all three are printed, identity_gap says how far they are apart
-- unit: whole units of the column unit, two decimals
-- caveats: aggregates (blocs, continents, totals) stand beside the countries that are in them: filter is_aggregate before adding up; windows
--   overlap: keep to one value of months, or use monthly. A figure whose cells disagree is NULL and its row is_disputed; is_year_to_date marks
--   a year that is but the sum of the months printed so far
-- column export [unit]: what the reporter sells to the partner
-- column import [unit]: what the reporter buys from the partner
-- column turnover [unit]: as printed, else exports plus imports; NULL where neither is there
-- column balance [unit]: as printed, else exports less imports, seen from the reporter
-- column turnover_is_derived: whether turnover is a sum of this mart, not a printed cell
-- column export_id: cells of the exports
-- column import_id: cells of the imports
-- column turnover_id: cells of the turnover; NULL where it is derived
-- column pair: the two codes in alphabetical order, joined by '|'
-- column identity_gap [unit]: printed turnover less exports and imports; NULL where one of the three is not printed
-- column identity_holds: whether the gap is no more than the rounding of the three printed figures; NULL where there is none
CREATE VIEW turnover AS
WITH side AS (
  SELECT source_id, basis, reporter, partner, product, unit, start_date, end_date, any_value(months) AS months,
         arg_min(period, length(period)) AS period, string_agg(DISTINCT file, '; ' ORDER BY file) AS file,
         bool_or(is_aggregate) AS is_aggregate, bool_or(is_disputed) AS is_disputed, bool_or(is_year_to_date) AS is_year_to_date,
         max(value) FILTER (WHERE flow = 'export') AS export, max(value) FILTER (WHERE flow = 'import') AS import,
         max(value) FILTER (WHERE flow = 'turnover') AS printed_turnover, max(value) FILTER (WHERE flow = 'balance') AS printed_balance,
         max(observation_ids) FILTER (WHERE flow = 'export') AS export_id, max(observation_ids) FILTER (WHERE flow = 'import') AS import_id,
         max(observation_ids) FILTER (WHERE flow = 'turnover') AS turnover_id, bool_or(flow = 'balance') AS prints_balance,
         sum(printed_step) FILTER (WHERE flow <> 'balance') / 2 AS rounding
  FROM official_level
  WHERE flow IN ('export', 'import', 'turnover', 'balance')
  GROUP BY source_id, basis, reporter, partner, product, unit, start_date, end_date
)
SELECT source_id, file, basis, reporter, partner, product, period, start_date, months, unit, is_aggregate, export, import,
       CASE WHEN turnover_id IS NULL THEN export + import ELSE printed_turnover END AS turnover,
       CASE WHEN prints_balance THEN printed_balance ELSE export - import END AS balance,
       turnover_id IS NULL AS turnover_is_derived, export_id, import_id, turnover_id, end_date, is_disputed, is_year_to_date,
       least(reporter, partner) || '|' || greatest(reporter, partner) AS pair,
       printed_turnover - (export + import) AS identity_gap,
       abs(printed_turnover - (export + import))::DOUBLE <= rounding + 0.03 AS identity_holds
FROM side;
