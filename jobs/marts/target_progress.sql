-- grain: one row per stated target (or forecast, or potential) of an amount and series that says which level is reached; one without a series
--   where nobody says it
-- key: claim_id, level_origin, level_source, level_basis, level_reporter
-- meaning: how far a pair is on the way to an amount that somebody promised ("$1 billion"): who said it and when, by when it is due, the level
--   at the time, the newest whole year's level and in which year it was reached
-- unit: amounts in whole units of the column unit; progress in percent of the target
-- caveats: levels are whole years only and in the target's own currency. level_origin official is a source's series, of either side; claimed
--   are the whole-year figures that articles report, of the newest year the one printed last; they are no series and may contradict one another.
--   due_period ? is a target without a date. Of articles that copy one another only the first counts
-- column claim_id: the claim that states the target; keruen explain takes it
-- column pair: the two codes in alphabetical order, joined by '|'
-- column modality: target, forecast or potential
-- column target [unit]: the amount stated
-- column due_period: when it is to be reached; ? if nobody says
-- column said_by: who is quoted, else the publisher, else the article
-- column said_on: day of publication
-- column level_origin: official, claimed, or none
-- column level_source: source of the series; for claims the article of the newest year's figure
-- column level_basis: basis of the series
-- column level_reporter: whose series it is
-- column level_then_period: newest year that was over when the target was stated
-- column level_then [unit]: level of that year
-- column level_period: newest year with a level
-- column level [unit]: level of that year
-- column progress_percent [percent]: level in percent of the target
-- column still_to_go [unit]: target less level, 0 once it is reached
-- column first_reached: first year, from the one the target was stated in, whose level is at or above it; NULL if none is
-- column level_ids: cells or claim of the newest level
CREATE VIEW target_progress AS
WITH target AS (
  SELECT c.claim_id, c.reporter, c.partner, least(c.reporter, c.partner) || '|' || greatest(c.reporter, c.partner) AS pair, c.flow, c.product, c.modality, c.value, c.unit, c.qualifier, c.period,
         coalesce(nullif(c.attributed_to, ''), nullif(a.source, ''), c.article) AS said_by, coalesce(c.published_on, a.dateline) AS said_on, c.article, c.quote
  FROM claim c LEFT JOIN article a USING (article)
  WHERE c.modality IN ('target', 'forecast', 'potential') AND c.measure = 'value' AND c.value > 0 AND c.reporter <> '?' AND a.copy_of IS NULL
    AND c.flow IN ('turnover', 'export', 'import')
),
flow_level AS (
  SELECT 'official' AS origin, source_id AS source, basis, reporter, partner, pair, product, unit, f.flow, start_date, end_date, period,
         CASE f.flow WHEN 'turnover' THEN turnover WHEN 'export' THEN export ELSE import END AS value,
         CASE f.flow WHEN 'turnover' THEN coalesce(turnover_id, export_id || ' ' || import_id) WHEN 'export' THEN export_id ELSE import_id END AS ids
  FROM turnover CROSS JOIN (VALUES ('turnover'), ('export'), ('import')) f(flow)
  WHERE months = 12 AND NOT is_year_to_date
),
claimed AS (
  SELECT 'claimed' AS origin, c.article AS source, '' AS basis, c.reporter, c.partner, least(c.reporter, c.partner) || '|' || greatest(c.reporter, c.partner) AS pair,
         c.product, c.unit, c.flow, p.start_date, p.end_date, c.period, c.value::DECIMAL(38, 2) AS value, c.claim_id AS ids
  FROM claim c JOIN period p USING (period) LEFT JOIN article a USING (article)
  WHERE c.modality = 'reported' AND c.measure = 'value' AND p.months = 12 AND c.value IS NOT NULL AND a.copy_of IS NULL
  QUALIFY row_number() OVER (PARTITION BY c.reporter, c.partner, c.flow, c.product, c.unit, p.start_date ORDER BY c.published_on DESC NULLS LAST, c.confidence DESC, c.claim_id) = 1
),
level AS (
  -- The target's own direction: a series of the partner's gives the level of the mirrored flow.
  SELECT t.claim_id, t.said_on, t.value AS target, l.origin, l.source, l.basis, l.reporter, l.start_date, l.end_date, l.period, l.value, l.ids
  FROM target t
  JOIN (FROM flow_level UNION ALL FROM claimed) l ON l.pair = t.pair AND l.product = t.product AND l.unit = t.unit
    AND CASE WHEN l.reporter = t.reporter OR l.flow = 'turnover' THEN l.flow WHEN l.flow = 'export' THEN 'import' ELSE 'export' END = t.flow
  WHERE l.value IS NOT NULL AND l.ids <> t.claim_id
),
series AS (
  SELECT claim_id, origin, basis, CASE origin WHEN 'official' THEN reporter ELSE '' END AS reporter, CASE origin WHEN 'official' THEN source ELSE '' END AS series,
         arg_max(source, (end_date, ids)) AS source, arg_max(period, (end_date, ids)) AS period, arg_max(value, (end_date, ids)) AS value, arg_max(ids, (end_date, ids)) AS ids,
         arg_max(period, (end_date, ids)) FILTER (WHERE end_date < said_on) AS then_period, arg_max(value, (end_date, ids)) FILTER (WHERE end_date < said_on) AS then_value,
         min(period) FILTER (WHERE value >= target AND end_date >= said_on) AS first_reached
  FROM level GROUP BY ALL
)
SELECT t.claim_id, t.pair, t.reporter, t.partner, t.flow, t.product, t.modality, t.value::DECIMAL(38, 2) AS target, t.unit, t.qualifier, t.period AS due_period,
       t.said_by, t.said_on, coalesce(s.origin, 'none') AS level_origin, coalesce(s.source, '') AS level_source, coalesce(s.basis, '') AS level_basis,
       coalesce(s.reporter, '') AS level_reporter, s.then_period AS level_then_period, s.then_value AS level_then, s.period AS level_period, s.value AS level,
       round(s.value::DOUBLE / t.value::DOUBLE * 100, 1) AS progress_percent, greatest(t.value::DECIMAL(38, 2) - s.value, 0) AS still_to_go, s.first_reached,
       s.ids AS level_ids, t.article, t.quote
FROM target t LEFT JOIN series s USING (claim_id);
