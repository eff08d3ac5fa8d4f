-- grain: one row per pair of partners and year
-- key: pair, year
-- meaning: what a pair did together in a year: events, the articles, organisations and sectors that tell of it, claims and how they were judged,
--   and the trade that either side reports; timeline has the same item by item
-- unit: trade in millions of US dollars; the rest are counts
-- caveats: an event counts for every pair among its participants; a claim counts for the year it is about, an organisation or a sector for the
--   year of its article. Trade is only given for whole years in US dollars, as the largest and the smallest figure that any source prints or
--   that follows from its exports and imports
-- column pair: the two codes in alphabetical order, joined by '|'
-- column year [calendar year]: calendar year
-- column events [count]: events in which both take part
-- column meetings_and_visits [count]: those of them that are meetings or visits
-- column articles [count]: articles with a claim about the year
-- column claims [count]: claims about the year
-- column claims_supported [count]: those that a series of either side supports
-- column claims_contradicted [count]: those that the official series contradict
-- column turnover_mln_usd [million USD]: largest turnover of the year that is reported
-- column turnover_lowest_mln_usd [million USD]: smallest turnover of the year that is reported
-- column trade_sources [count]: how many series report a turnover of the year
-- column organisations: organisations of either side that articles of the year name, joined by '; '
-- column sectors: sectors that articles of the year name, joined by blanks
CREATE VIEW cooperation AS
WITH happened AS (
  SELECT pair, year(day) AS year, count(*) FILTER (WHERE kind = 'event') AS events,
         count(*) FILTER (WHERE kind = 'event' AND what IN ('meeting', 'visit')) AS meetings_and_visits,
         string_agg(DISTINCT what, '; ' ORDER BY what) FILTER (WHERE kind = 'organisation') AS organisations,
         string_agg(DISTINCT what, ' ' ORDER BY what) FILTER (WHERE kind = 'sector') AS sectors
  FROM timeline WHERE kind IN ('event', 'organisation', 'sector') AND day IS NOT NULL GROUP BY ALL
),
told AS (
  SELECT least(c.reporter, c.partner) || '|' || greatest(c.reporter, c.partner) AS pair, year(p.start_date) AS year, count(*) AS claims,
         count(DISTINCT c.article) AS articles, count(*) FILTER (WHERE k.verdict LIKE 'supported%') AS claims_supported,
         count(*) FILTER (WHERE k.verdict = 'contradicted') AS claims_contradicted
  FROM claim c JOIN period p USING (period) LEFT JOIN claim_check k USING (claim_id)
  WHERE c.partner <> 'WORLD' AND c.reporter <> '?' AND c.partner <> '?' GROUP BY ALL
),
traded AS (
  SELECT pair, year(start_date) AS year, round(max(turnover)::DOUBLE / 1000000, 3) AS turnover_mln_usd,
         round(min(turnover)::DOUBLE / 1000000, 3) AS turnover_lowest_mln_usd, count(*) AS trade_sources
  FROM turnover
  WHERE months = 12 AND product = 'TOTAL' AND unit = 'USD' AND partner <> 'WORLD' AND turnover IS NOT NULL AND NOT is_year_to_date GROUP BY ALL
)
SELECT pair, year, coalesce(events, 0) AS events, coalesce(meetings_and_visits, 0) AS meetings_and_visits, coalesce(articles, 0) AS articles,
       coalesce(claims, 0) AS claims, coalesce(claims_supported, 0) AS claims_supported, coalesce(claims_contradicted, 0) AS claims_contradicted,
       turnover_mln_usd, turnover_lowest_mln_usd, coalesce(trade_sources, 0) AS trade_sources, organisations, sectors
FROM happened FULL JOIN told USING (pair, year) FULL JOIN traded USING (pair, year);
