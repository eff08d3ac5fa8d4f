-- severity: warning
-- message: a cumulative series falls from one window to the next: the source revised it, or a cell is misread
-- threshold: more than the rounding of both cells (half a unit of the last digit each); a fall within it says nothing
WITH series AS (
  SELECT source_id, file, observation_ids, basis, reporter, partner, flow, product, unit, year(start_date) AS year, months, value, printed_step,
         lag(value) OVER w AS before, lag(months) OVER w AS months_before, lag(printed_step) OVER w AS step_before
  FROM official_level
  WHERE value IS NOT NULL AND month(start_date) = 1 AND day(start_date) = 1 AND months BETWEEN 1 AND 12 AND flow <> 'balance' AND NOT is_year_to_date
  WINDOW w AS (PARTITION BY source_id, reporter, partner, flow, product, unit, basis, year(start_date) ORDER BY months)
)
SELECT file, reporter, partner, flow, product, year, months, value, months_before, before, observation_ids
FROM series
WHERE before - value > (printed_step + step_before) / 2 AND months > months_before
ORDER BY (before - value) / before DESC, before DESC;
