-- grain: one row per pair and thing that happened, was said or was measured
-- key: pair, kind, id
-- meaning: what a pair did, what was said of it and what it traded, in the order of time: events, claims, organisations and sectors that articles
--   name, and the trade that either side reports
-- unit: value in whole units of the column unit, growth and shares in percent; NULL where the thing has no figure
-- caveats: an event counts for every pair among its participants. An organisation or a sector counts for the pairs that its article has an event
--   or a claim of, an organisation only for those that its own side or its country is in; where an article tells of many pairs
--   (pairs_in_article) the link is loose. Trade: a source's whole years, or its longest window of a year that has no whole one. Never add the rows
-- column pair: the two codes in alphabetical order, joined by '|'
-- column day: the event's day; the day of publication; the last day of a window of trade; NULL if unknown
-- column kind: event, claim, organisation, sector or trade
-- column what: kind of event; measure and flow of a figure; name of the organisation; code of the sector
-- column text: the words that tell of it
-- column value [unit]: the figure
-- column who: people at the event; who says the figure
-- column place: file, sheet and cell, or article and character, where it stands
-- column id: event_id, claim_id or observation_ids that keruen explain takes; for a mention its article and character
-- column pairs_in_article [count]: how many pairs the article tells of; NULL for trade
CREATE VIEW timeline AS
WITH member AS (
  SELECT DISTINCT event_id, unnest(string_split(participants, ' ')) AS party FROM event WHERE participants <> ''
),
met AS (
  SELECT a.party || '|' || b.party AS pair, a.event_id FROM member a JOIN member b ON a.event_id = b.event_id AND a.party < b.party
),
told AS (
  SELECT least(reporter, partner) || '|' || greatest(reporter, partner) AS pair, claim_id, article FROM claim
  WHERE reporter <> '?' AND partner <> '?' AND partner <> 'WORLD'
),
article_pair AS (
  SELECT DISTINCT article, pair FROM told
  UNION
  SELECT DISTINCT e.article, m.pair FROM met m JOIN event e USING (event_id)
),
pairs AS (
  SELECT article, count(*) AS pairs_in_article FROM article_pair GROUP BY article
),
organisation AS (
  SELECT m.article, coalesce(nullif(m.organisation, ''), m.name) AS name, any_value(m.partner) AS home, any_value(p.parent) AS home_country,
         min(m.char_start) AS char_start
  FROM organisation_mention m LEFT JOIN partner p ON p.partner = m.partner GROUP BY ALL
),
trade AS (
  SELECT * FROM turnover
  WHERE product = 'TOTAL' AND partner <> 'WORLD' AND turnover IS NOT NULL AND NOT is_year_to_date
  QUALIFY months = max(months) OVER (PARTITION BY source_id, basis, reporter, partner, unit, year(start_date))
)
SELECT m.pair, e.date AS day, 'event' AS kind, e.kind AS what, e.quote AS text, NULL AS period, NULL::DECIMAL(38, 4) AS value, NULL AS unit, NULL AS verdict,
       e.people AS who, e.article || CASE WHEN e.char_start >= 0 THEN '@' || e.char_start ELSE ':' || e.line END AS place, e.event_id AS id, n.pairs_in_article
FROM met m JOIN event e USING (event_id) JOIN pairs n USING (article)
UNION ALL
SELECT t.pair, coalesce(c.published_on, a.dateline), 'claim', concat_ws(' ', CASE WHEN c.modality <> 'reported' THEN c.modality END, c.measure, c.flow), c.quote, c.period,
       c.value::DECIMAL(38, 4), c.unit, k.verdict, coalesce(nullif(c.attributed_to, ''), nullif(a.source, ''), c.article),
       c.article || CASE WHEN c.char_start >= 0 THEN '@' || c.char_start ELSE ':' || c.line END, c.claim_id, n.pairs_in_article
FROM told t JOIN claim c USING (claim_id) LEFT JOIN claim_check k USING (claim_id) LEFT JOIN article a ON a.article = c.article
JOIN pairs n ON n.article = c.article
UNION ALL
SELECT p.pair, a.dateline, 'organisation', o.name, o.home, NULL, NULL, NULL, NULL, nullif(a.source, ''), o.article || '@' || o.char_start,
       o.article || '@' || o.char_start, n.pairs_in_article
FROM organisation o JOIN article_pair p USING (article) JOIN pairs n USING (article) JOIN article a USING (article)
WHERE o.home IN (split_part(p.pair, '|', 1), split_part(p.pair, '|', 2)) OR o.home_country IN (split_part(p.pair, '|', 1), split_part(p.pair, '|', 2))
UNION ALL
SELECT p.pair, a.dateline, 'sector', s.sector, s.words, NULL, NULL, NULL, NULL, nullif(a.source, ''), s.article || '@' || s.char_start,
       s.article || '@' || s.sector, n.pairs_in_article
FROM sector_mention s JOIN article_pair p USING (article) JOIN pairs n USING (article) JOIN article a USING (article)
UNION ALL
SELECT t.pair, t.end_date, 'trade', 'value turnover', CASE WHEN t.turnover_is_derived THEN 'exports plus imports' ELSE 'turnover' END || ' as ' || t.reporter || ' reports it',
       t.period, t.turnover::DECIMAL(38, 4), t.unit, NULL, t.source_id || ' (' || t.reporter || ')' || CASE WHEN t.basis = '' THEN '' ELSE ', ' || t.basis END, t.file,
       coalesce(t.turnover_id, t.export_id || ' ' || t.import_id), NULL
FROM trade t;
