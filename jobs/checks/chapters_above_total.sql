-- severity: warning
-- message: the chapters of goods add up to more than the total of their table: a chapter is read twice, or the total is of something else
-- threshold: more than 1 % above it: rounding of 97 chapters stays below; only chapters are added, as sections, groups and headings overlap them
WITH part AS (
  SELECT o.source_id, o.basis, o.reporter, o.partner, o.flow, o.unit, o.start_date, o.end_date, any_value(o.period) AS period, sum(o.value) AS chapters, count(*) AS listed
  FROM official_level o JOIN product p ON p.product = o.product AND p.scheme = 'HS' AND p.level = 'chapter'
  WHERE o.value IS NOT NULL GROUP BY ALL
)
SELECT c.source_id, c.basis, c.reporter, c.partner, c.flow, c.period, c.unit, c.listed, c.chapters, t.value AS total, round((c.chapters::DOUBLE / t.value::DOUBLE - 1) * 100, 2) AS above_percent
FROM part c JOIN official_level t USING (source_id, basis, reporter, partner, flow, unit, start_date, end_date)
WHERE t.product = 'TOTAL' AND t.value > 0 AND c.chapters > t.value * 1.01
ORDER BY above_percent DESC;
