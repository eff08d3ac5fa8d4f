-- severity: warning
-- message: a figure is of a window that had not begun when it was published: the period is misread, or it is a plan
-- threshold: first day behind both the file's vintage and the run's date; a year to date stands under the name of the whole year, so the last
--   day does not count
SELECT o.file, o.sheet, o.cell, o.reporter, o.partner, o.flow, o.period, o.value, o.vintage, o.observation_id
FROM observation o JOIN period p USING (period) CROSS JOIN run r
WHERE o.layout = 'declared' AND p.start_date > greatest(o.vintage, r.business_date)
ORDER BY p.start_date DESC;
