-- grain: one row per source, basis, reporter, partner, flow, product, unit and month
-- key: source_id, basis, reporter, partner, flow, product, unit, month
-- meaning: months as printed, and where a month is not printed, the window from January to it less the window to the month before it; months of
--   one series may be added up
-- unit: whole units of the column unit
-- caveats: a derived month carries the rounding and the revisions of both its parents (parent_ids: the later window first), and caveat says
--   where they show. A gap between two windows gives no month. Partners marked is_aggregate, and TOTAL among goods, hold other rows in them.
-- column month: first day of the month
-- column value [unit]: level of that month
-- column is_derived: whether it is the difference of two windows, not a printed month
-- column parent_ids: cells it comes from, joined by blanks, the later window first
-- column caveat: what to know of a derived month; empty if nothing
CREATE VIEW monthly AS
WITH level AS (
  SELECT * FROM official_level WHERE value IS NOT NULL AND NOT is_year_to_date AND months BETWEEN 1 AND 12 AND day(start_date) = 1
),
printed AS (
  SELECT source_id, file, basis, reporter, partner, flow, product, unit, start_date AS month, value, FALSE AS is_derived,
         observation_ids AS parent_ids, is_aggregate, '' AS caveat
  FROM level WHERE months = 1
),
derived AS (
  SELECT c.source_id, c.file, c.basis, c.reporter, c.partner, c.flow, c.product, c.unit, (c.start_date + to_months(c.months - 1))::DATE AS month,
         c.value - b.value AS value, TRUE AS is_derived, c.observation_ids || ' ' || b.observation_ids AS parent_ids,
         c.is_aggregate OR b.is_aggregate AS is_aggregate,
         concat_ws('; ', CASE WHEN c.vintage <> b.vintage THEN 'its parents are of two vintages: revisions of earlier months are in it' END,
                   CASE WHEN c.value < b.value AND c.flow <> 'balance' THEN 'negative: the source revised earlier months downwards' END) AS caveat
  FROM level c
  JOIN level b USING (source_id, basis, reporter, partner, flow, product, unit, start_date)
  WHERE month(c.start_date) = 1 AND b.months = c.months - 1
)
SELECT * FROM printed
UNION ALL
SELECT d.* FROM derived d ANTI JOIN printed p USING (source_id, basis, reporter, partner, flow, product, unit, month);
