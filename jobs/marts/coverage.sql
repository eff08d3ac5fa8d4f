-- grain: one row per source, layout, basis, reporter, partner, flow, product, measure, unit and kind of window
-- key: source, layout, basis, reporter, partner, flow, product, measure, unit, window_kind
-- meaning: which series are there: for which pair, from when to when, with how many windows missing between, and in which files
-- unit: counts
-- caveats: gaps counts windows that are missing between the first and the last; a series that begins late or has ended has none. Guessed
--   layouts are listed with layout = 'inferred' and stay out of all other marts
-- column source: id of the source; for a file that no definition claims its name
-- column window_kind: year, half, quarter, month, cumulative (from January), window (such as a fiscal year) or days
-- column first_period: the earliest window
-- column last_period: the latest window
-- column first_day: first day of the earliest window
-- column last_day: last day of the latest window
-- column windows [count]: different windows with a figure
-- column gaps [count]: windows missing between the first and the last; NULL where the kind has no fixed step
-- column figures [count]: cells with a figure
-- column without_figure [count]: cells with a mark for missing or confidential
-- column files: the files, joined by '; '
-- column newest_vintage: newest publication among them
-- column pair: the two codes in alphabetical order, joined by '|'
CREATE VIEW coverage AS
WITH cell AS (
  SELECT CASE WHEN o.source_id = '' THEN o.file ELSE o.source_id END AS source, o.layout, o.basis, o.reporter, o.partner, o.flow, o.product, o.measure,
         o.unit, coalesce(p.kind, '?') AS window_kind, o.period, p.start_date, p.end_date, o.value, o.file, o.vintage
  FROM observation o LEFT JOIN period p USING (period)
),
series AS (
  SELECT source, layout, basis, reporter, partner, flow, product, measure, unit, window_kind,
         arg_min(period, (start_date, end_date)) AS first_period, arg_max(period, (end_date, start_date)) AS last_period,
         min(start_date) AS first_day, max(end_date) AS last_day, count(DISTINCT period) FILTER (WHERE value IS NOT NULL) AS windows,
         count(value) AS figures, count(*) - count(value) AS without_figure, string_agg(DISTINCT file, '; ' ORDER BY file) AS files,
         max(vintage) AS newest_vintage
  FROM cell GROUP BY ALL
)
SELECT source, layout, basis, reporter, partner, flow, product, measure, unit, window_kind, first_period, last_period, first_day, last_day, windows,
       CASE window_kind
         WHEN 'year' THEN date_diff('year', first_day, last_day) + 1 - windows
         WHEN 'half' THEN (date_diff('month', first_day, last_day) + 1) // 6 - windows
         WHEN 'quarter' THEN (date_diff('month', first_day, last_day) + 1) // 3 - windows
         WHEN 'month' THEN date_diff('month', first_day, last_day) + 1 - windows END AS gaps,
       figures, without_figure, files, newest_vintage, least(reporter, partner) || '|' || greatest(reporter, partner) AS pair
FROM series;
