-- grain: one row per source, file, basis, reporter, partner, flow, product, unit and month
-- meaning: months as printed, and months taken out of cumulative series: the window to a month less the window to the month before it
-- unit: whole units of the column unit
-- caveats: a derived month carries the rounding and the revisions of both its parents (parent_ids: the later window first); it can be
--   negative where the office revised earlier months downwards
CREATE VIEW monthly AS
WITH cumulative AS (
  SELECT o.*, p.start_date, p.months
  FROM observation o JOIN period p USING (period)
  WHERE o.layout = 'declared' AND o.measure = 'value' AND o.value IS NOT NULL AND month(p.start_date) = 1 AND day(p.start_date) = 1
    AND p.months BETWEEN 1 AND 12
),
printed AS (
  SELECT source_id, file, basis, reporter, partner, flow, product, unit, start_date AS month, value, FALSE AS is_derived, observation_id AS parent_ids
  FROM observation JOIN period USING (period)
  WHERE layout = 'declared' AND measure = 'value' AND value IS NOT NULL AND months = 1
),
derived AS (
  SELECT c.source_id, c.file, c.basis, c.reporter, c.partner, c.flow, c.product, c.unit, (c.start_date + to_months(c.months - 1))::DATE AS month,
         c.value - b.value AS value, TRUE AS is_derived, c.observation_id || ' ' || b.observation_id AS parent_ids
  FROM cumulative c
  JOIN cumulative b USING (source_id, file, basis, reporter, partner, flow, product, unit, start_date)
  WHERE b.months = c.months - 1
)
SELECT * FROM printed
UNION ALL
SELECT d.* FROM derived d ANTI JOIN printed p USING (source_id, file, basis, reporter, partner, flow, product, unit, month);
