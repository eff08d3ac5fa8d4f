-- grain: one row per source, basis, reporter, partner, flow, product, unit and window (first and last day)
-- key: source_id, basis, reporter, partner, flow, product, unit, start_date, end_date
-- meaning: the printed level of each window, from the newest vintage of a source; other marts build on it, so that none of them counts a cell twice
-- unit: whole units of the column unit, two decimals
-- caveats: where cells of one vintage disagree, value is NULL and is_disputed is true; is_year_to_date marks a column headed with a year that
--   is but the sum of the months printed so far. Windows overlap: never add them up; monthly is made for that
-- column value [unit]: the level; NULL where cells disagree
-- column is_disputed: whether cells of one vintage say different things of this key
-- column file: the files it stands in, joined by '; '
-- column observation_ids: the cells it stands in, joined by blanks; keruen explain takes each
-- column is_year_to_date: whether the year is but the sum of the months printed so far
-- column printed_step [unit]: one unit of the last digit that is printed
CREATE TABLE official_level AS
WITH cell AS (
  SELECT o.source_id, o.file, o.basis, o.reporter, o.partner, o.flow, o.product, o.unit, o.period, p.start_date, p.end_date, p.months,
         o.value::DECIMAL(38, 2) AS value, o.is_aggregate, o.vintage, o.observation_id,
         -- A comma before three digits parts thousands; other digits behind a sign are decimals.
         o.scale::DOUBLE / pow(10, least(6, length(regexp_extract(regexp_replace(o.raw_text, ',(\d{3})(\D|$)', '\1\2', 'g'), '[.,](\d+)\D*$', 1)))) AS step
  FROM observation o JOIN period p USING (period)
  WHERE o.layout = 'declared' AND o.measure = 'value' AND o.value IS NOT NULL
  QUALIFY o.vintage = max(o.vintage) OVER (
    PARTITION BY o.source_id, o.basis, o.reporter, o.partner, o.flow, o.product, o.unit, p.start_date, p.end_date)
),
printed AS (
  SELECT source_id, basis, reporter, partner, flow, product, unit, start_date, end_date, any_value(months) AS months,
         arg_min(period, length(period)) AS period, CASE WHEN min(value) = max(value) THEN min(value) END AS value,
         min(value) <> max(value) AS is_disputed, bool_or(is_aggregate) AS is_aggregate, any_value(vintage) AS vintage,
         string_agg(DISTINCT file, '; ' ORDER BY file) AS file, string_agg(observation_id, ' ' ORDER BY observation_id) AS observation_ids,
         max(step) AS printed_step
  FROM cell
  GROUP BY source_id, basis, reporter, partner, flow, product, unit, start_date, end_date
),
last_month AS (
  SELECT source_id, basis, reporter, year(start_date) AS year, max(start_date) AS last FROM printed WHERE months = 1 GROUP BY ALL
),
to_date AS (
  SELECT y.source_id, y.basis, y.reporter, y.partner, y.flow, y.product, y.unit, y.start_date, y.end_date
  FROM printed y
  JOIN last_month l ON l.source_id = y.source_id AND l.basis = y.basis AND l.reporter = y.reporter AND l.year = year(y.start_date) AND month(l.last) < 12
  JOIN printed m ON m.source_id = y.source_id AND m.basis = y.basis AND m.reporter = y.reporter AND m.partner = y.partner AND m.flow = y.flow
    AND m.product = y.product AND m.unit = y.unit AND m.months = 1 AND m.start_date BETWEEN y.start_date AND y.end_date
  WHERE y.months = 12 AND month(y.start_date) = 1 AND y.value <> 0
  GROUP BY ALL
  HAVING sum(m.value) = any_value(y.value)
)
SELECT p.* EXCLUDE (printed_step), t.source_id IS NOT NULL AS is_year_to_date, p.printed_step
FROM printed p LEFT JOIN to_date t USING (source_id, basis, reporter, partner, flow, product, unit, start_date, end_date);
