-- grain: one row per source, basis, reporter, partner country, flow and year (first day)
-- key: source_id, basis, reporter, partner, flow, unit, start_date
-- meaning: whether a reporter trades more with a partner than the other loaded reporters do: the partner's share in its trade, divided by the
--   partner's share in the trade of all other reporting countries of the same year
-- unit: a ratio: 1 is as much as the others, 5 is five times their share; shares in percent
-- caveats: the usual index compares with the whole world; this one with the reporters that are loaded (others names them), so it is worth as
--   much as they are. Countries, whole years and all goods only; a reporter with several sources counts by the one that lists most partners
-- column share_percent [percent]: the partner's share in the reporter's trade
-- column others_share_percent [percent]: the partner's share in the other reporters' trade, the partner itself left out
-- column intensity [ratio]: share_percent / others_share_percent; NULL where the others don't trade with it
-- column others: codes of the other reporters, joined by blanks
-- column flow: export, import or turnover, seen from the reporter
CREATE VIEW trade_intensity AS
WITH share AS (
  SELECT s.source_id, s.basis, s.reporter, s.partner, s.flow, s.unit, s.period, s.start_date, s.value, s.world_value, s.share_percent, s.listed
  FROM partner_share s JOIN partner r ON r.partner = s.reporter AND r.kind = 'country'
  WHERE s.months = 12 AND s.product = 'TOTAL' AND s.partner_kind = 'country' AND s.world_value > 0 AND NOT s.is_year_to_date
    AND s.flow IN ('export', 'import')
),
best AS (
  SELECT DISTINCT source_id, basis, reporter, flow, unit, start_date, world_value FROM share
  QUALIFY row_number() OVER (PARTITION BY reporter, flow, unit, start_date ORDER BY listed DESC, source_id, basis) = 1
),
counted AS (
  SELECT s.* FROM share s SEMI JOIN best b USING (source_id, basis, reporter, flow, unit, start_date)
),
others AS (
  SELECT c.source_id, c.basis, c.reporter, c.partner, c.flow, c.unit, c.start_date, sum(coalesce(x.value, 0)) AS value,
         sum(b.world_value) AS world_value, string_agg(b.reporter, ' ' ORDER BY b.reporter) AS others
  FROM counted c
  JOIN best b ON b.flow = c.flow AND b.unit = c.unit AND b.start_date = c.start_date AND b.reporter <> c.reporter AND b.reporter <> c.partner
  LEFT JOIN counted x ON x.reporter = b.reporter AND x.partner = c.partner AND x.flow = c.flow AND x.unit = c.unit AND x.start_date = c.start_date
  GROUP BY ALL
)
SELECT c.source_id, c.basis, c.reporter, c.partner, c.flow, c.unit, c.period, c.start_date, c.share_percent,
       round(o.value::DOUBLE / o.world_value::DOUBLE * 100, 4) AS others_share_percent,
       CASE WHEN o.value > 0 THEN round(c.value::DOUBLE / c.world_value::DOUBLE / (o.value::DOUBLE / o.world_value::DOUBLE), 3) END AS intensity,
       o.others
FROM counted c JOIN others o USING (source_id, basis, reporter, partner, flow, unit, start_date);
