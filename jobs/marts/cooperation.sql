-- grain: one row per pair of partners and year
-- meaning: what a pair did together in a year: events, organisations' articles, claims and how they were judged, and the trade that either side reports
-- unit: trade in millions of US dollars, the largest printed annual figure of either side
-- caveats: an event counts for every pair among its participants; trade is only given for whole years in US dollars
CREATE VIEW cooperation AS
WITH member AS (
  SELECT event_id, kind, year(date) AS year, unnest(string_split(participants, ' ')) AS party FROM event WHERE participants <> '' AND date IS NOT NULL
),
met AS (
  SELECT a.party || '|' || b.party AS pair, a.year, count(DISTINCT a.event_id) AS events,
         count(DISTINCT a.event_id) FILTER (WHERE a.kind IN ('meeting', 'visit')) AS meetings_and_visits
  FROM member a JOIN member b ON a.event_id = b.event_id AND a.party < b.party GROUP BY ALL
),
told AS (
  SELECT least(c.reporter, c.partner) || '|' || greatest(c.reporter, c.partner) AS pair, year(p.start_date) AS year, count(*) AS claims,
         count(DISTINCT c.article) AS articles, count(*) FILTER (WHERE k.verdict LIKE 'supported%') AS claims_supported,
         count(*) FILTER (WHERE k.verdict = 'contradicted') AS claims_contradicted
  FROM claim c JOIN period p USING (period) LEFT JOIN claim_check k USING (claim_id)
  WHERE c.partner <> 'WORLD' AND c.reporter <> '?' AND c.partner <> '?' GROUP BY ALL
),
traded AS (
  SELECT least(reporter, partner) || '|' || greatest(reporter, partner) AS pair, year(start_date) AS year, round(max(turnover) / 1000000, 3) AS turnover_mln_usd
  FROM turnover WHERE months = 12 AND product = 'TOTAL' AND unit = 'USD' AND partner <> 'WORLD' AND turnover IS NOT NULL GROUP BY ALL
)
SELECT pair, year, coalesce(events, 0) AS events, coalesce(meetings_and_visits, 0) AS meetings_and_visits, coalesce(articles, 0) AS articles,
       coalesce(claims, 0) AS claims, coalesce(claims_supported, 0) AS claims_supported, coalesce(claims_contradicted, 0) AS claims_contradicted,
       turnover_mln_usd
FROM met FULL JOIN told USING (pair, year) FULL JOIN traded USING (pair, year);
