-- severity: warning
-- message: a cumulative series must not fall from one month to the next; the source revised it, or a cell is misread
WITH series AS (
  SELECT o.source_id, o.file, o.sheet, o.cell, o.reporter, o.partner, o.flow, o.product, o.unit, o.basis, o.value, p.year, p.months,
         lag(o.value) OVER w AS before, lag(p.months) OVER w AS months_before
  FROM observation o JOIN period p USING (period)
  WHERE o.measure = 'value' AND o.value IS NOT NULL AND month(p.start_date) = 1 AND p.months BETWEEN 1 AND 12 AND o.flow <> 'balance'
  WINDOW w AS (PARTITION BY o.source_id, o.reporter, o.partner, o.flow, o.product, o.unit, o.basis, p.year ORDER BY p.months)
)
SELECT file, sheet, cell, reporter, partner, flow, year, months, value, before FROM series WHERE value < before AND months > months_before;
