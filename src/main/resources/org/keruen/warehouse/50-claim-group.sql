-- Claims of one pair, flow and window side by side. The pair is put in alphabetical order; where that turns it round, exports and imports
-- change places and a balance keeps its sign with the side that states it, so balances are grouped by reporter.
INSERT INTO claim_group
WITH seen AS (
  SELECT c.*, a.copy_of,
         c.flow IN ('turnover', 'export', 'import') AND c.partner < c.reporter AS turned
  FROM claim c LEFT JOIN article a ON a.article = c.article
),
keyed AS (
  SELECT *,
         CASE WHEN turned THEN partner || '|' || reporter ELSE reporter || '|' || partner END AS pair,
         CASE WHEN turned AND flow = 'export' THEN 'import' WHEN turned AND flow = 'import' THEN 'export' ELSE flow END AS pair_flow
  FROM seen
)
SELECT 'g' || left(md5(concat_ws('|', pair, pair_flow, product, period, measure, unit)), 15),
       pair, pair_flow, product, period, measure, unit,
       count(*), count(DISTINCT article), count(DISTINCT coalesce(copy_of, article)), count(DISTINCT value),
       min(value), max(value), string_agg(claim_id, ' ' ORDER BY published_on NULLS LAST, claim_id)
FROM keyed
GROUP BY pair, pair_flow, product, period, measure, unit
ORDER BY pair, pair_flow, product, period, measure, unit;
