-- grain: one row per source, basis, partner, flow, unit and kind of window of who trades with it, whichever of the two reports
-- key: source_id, basis, reporter, partner, flow, unit, months
-- example: FROM partner_of('RU-TA')
-- meaning: with whom somebody trades, by the newest figure of each source, largest first
-- unit: whole units of the column unit, two decimals
-- caveats: a code or a name as in partner, an unknown one is an error. Both sides may report one flow: it then stands here twice, with
--   reporter telling which is which. All goods only; blocs and groups (is_aggregate) hold countries: do not add the rows
-- column other_side: the one that trades with it
-- column other_name: its English name
-- column flow: seen from the one asked for
-- column value [unit]: level of the newest window
-- column share_percent [percent]: its part in the trade of the one asked for, where that one reports it and its world's total
-- column rank [place]: its rank among the partners of its kind in that list
CREATE MACRO partner_of(somebody) AS TABLE
WITH who AS (
  SELECT code_of(somebody) AS code
),
newest AS (
  SELECT * FROM official_level
  WHERE product = 'TOTAL' AND value IS NOT NULL AND partner <> 'WORLD' AND flow IN ('export', 'import', 'turnover')
    AND (reporter = (SELECT code FROM who) OR partner = (SELECT code FROM who))
  QUALIFY row_number() OVER (PARTITION BY source_id, basis, reporter, partner, flow, unit, months ORDER BY end_date DESC) = 1
)
SELECT CASE WHEN n.reporter = w.code THEN n.partner ELSE n.reporter END AS other_side, p.name_en AS other_name,
       CASE WHEN n.reporter = w.code OR n.flow = 'turnover' THEN n.flow WHEN n.flow = 'export' THEN 'import' ELSE 'export' END AS flow,
       n.period, n.months, n.unit, n.value, s.share_percent, s.rank, n.source_id, n.basis, n.reporter, n.partner, n.is_aggregate, n.observation_ids
FROM newest n CROSS JOIN who w
LEFT JOIN partner p ON p.partner = CASE WHEN n.reporter = w.code THEN n.partner ELSE n.reporter END
LEFT JOIN partner_share s ON n.reporter = w.code AND s.source_id = n.source_id AND s.basis = n.basis AND s.reporter = n.reporter AND s.partner = n.partner
  AND s.flow = n.flow AND s.product = 'TOTAL' AND s.unit = n.unit AND s.start_date = n.start_date AND s.end_date = n.end_date
ORDER BY n.is_aggregate, n.months DESC, n.value DESC;
