-- limit: 100
-- all: SELECT pair, max(turnover) FROM turnover GROUP BY pair
WITH traded AS (
  SELECT pair, max(coalesce(turnover, export, import)) FILTER (WHERE unit = 'USD')::DOUBLE AS largest, count(*) AS figures
  FROM turnover WHERE product = 'TOTAL' AND NOT is_aggregate GROUP BY pair
),
told AS (
  SELECT pair, count(*) FILTER (WHERE kind = 'claim') AS claims, count(*) FILTER (WHERE kind = 'event') AS events FROM timeline GROUP BY pair
),
both_ways AS (
  SELECT pair, largest, coalesce(figures, 0) AS figures, coalesce(claims, 0) AS claims, coalesce(events, 0) AS events
  FROM traded FULL JOIN told USING (pair)
  WHERE pair NOT LIKE '%?%' AND pair NOT LIKE '%WORLD%'
)
-- Those that are talked of and those that trade most, in turns.
SELECT * FROM both_ways
ORDER BY least(row_number() OVER (ORDER BY claims + events > 0 AND figures > 0 DESC, claims + events DESC, pair),
               row_number() OVER (ORDER BY largest DESC NULLS LAST, figures DESC, pair)), pair
