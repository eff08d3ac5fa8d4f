-- grain: one row per source, basis, reporter, flow, product, unit and window (first and last day)
-- key: source_id, basis, reporter, flow, product, unit, start_date, end_date
-- meaning: how concentrated a reporter's trade is on few partner countries: Herfindahl-Hirschman index, effective number of partners, the largest
-- unit: index from 0 to 10000; shares in percent of the listed countries
-- caveats: countries only, no blocs, groups or regions; an index over few countries of a selection says little: look at covered_percent, the
--   part of the world's total that the listed countries make up (NULL without a total)
-- column partners [count]: countries with trade above zero
-- column hhi [index]: sum of the squared shares in percent: 10000 is one partner, below 1500 is spread widely
-- column effective_partners [count]: 10000 / hhi: as many equal partners would give the same index
-- column largest_partner: code of the largest
-- column largest_share_percent [percent]: its part of the listed countries' sum
-- column covered_percent [percent]: listed countries' sum in percent of the world's total
CREATE VIEW concentration AS
WITH country AS (
  SELECT *, sum(value) OVER (PARTITION BY source_id, basis, reporter, flow, product, unit, start_date, end_date) AS listed_value
  FROM partner_share
  WHERE partner_kind = 'country' AND partner <> reporter AND value > 0
)
SELECT source_id, basis, reporter, flow, product, any_value(period) AS period, unit, count(*) AS partners,
       round(sum(pow(value::DOUBLE / listed_value::DOUBLE * 100, 2)), 1) AS hhi,
       round(10000 / sum(pow(value::DOUBLE / listed_value::DOUBLE * 100, 2)), 2) AS effective_partners,
       arg_max(partner, value) AS largest_partner, round(max(value::DOUBLE / listed_value::DOUBLE) * 100, 2) AS largest_share_percent,
       round(any_value(listed_value)::DOUBLE / any_value(CASE WHEN world_value > 0 THEN world_value END)::DOUBLE * 100, 2) AS covered_percent,
       start_date, end_date, any_value(months) AS months, bool_or(is_year_to_date) AS is_year_to_date
FROM country
GROUP BY source_id, basis, reporter, flow, product, unit, start_date, end_date;
