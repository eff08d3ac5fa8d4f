-- grain: one row per source, basis, reporter, product, unit and window (first and last day) of the pair
-- key: source_id, basis, reporter, product, unit, start_date, end_date
-- example: FROM turnover_of('KZ', 'RU-BA')
-- meaning: exports, imports and turnover of two partners as either of them reports, with the growth against the same window a year before
-- unit: whole units of the column unit, two decimals; growth in percent
-- caveats: flows are seen from the side that is named first, whoever reports. The two sides' figures differ: compare, never add. Windows overlap
-- column export [unit]: what the first-named sells to the other
-- column import [unit]: what the first-named buys from the other
-- column turnover [unit]: as printed, else exports plus imports
-- column balance [unit]: exports less imports of the first-named
-- column growth_percent [percent]: growth of the turnover against the same window a year before
CREATE MACRO turnover_of(one_side, other_side) AS TABLE
WITH side AS (
  SELECT code_of(one_side) AS one, code_of(other_side) AS other
)
SELECT t.period, t.source_id, t.basis, t.reporter, t.product, t.unit, CASE WHEN t.reporter = e.one THEN t.export ELSE t.import END AS export,
       CASE WHEN t.reporter = e.one THEN t.import ELSE t.export END AS import, t.turnover,
       CASE WHEN t.reporter = e.one THEN t.balance ELSE -t.balance END AS balance, y.growth_percent,
       t.turnover_is_derived, t.is_disputed, t.is_year_to_date, t.start_date, t.end_date, t.months
FROM turnover t JOIN side e ON t.pair = least(e.one, e.other) || '|' || greatest(e.one, e.other)
LEFT JOIN turnover_yoy y ON y.source_id = t.source_id AND y.basis = t.basis AND y.reporter = t.reporter AND y.partner = t.partner
  AND y.product = t.product AND y.unit = t.unit AND y.start_date = t.start_date AND y.months = t.months AND y.flow = 'turnover'
ORDER BY t.product <> 'TOTAL', t.product, t.start_date, t.end_date, t.source_id, t.reporter;
