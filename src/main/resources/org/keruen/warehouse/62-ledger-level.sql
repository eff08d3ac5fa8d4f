-- Step 2. The official levels that some claim can be held against. Only declared layouts decide.
CREATE OR REPLACE VIEW ledger.printed AS
WITH asked AS (
  SELECT DISTINCT r.reporter, r.partner, g.official_product AS product FROM ledger.reading r JOIN ledger.same_goods g USING (product)
),
cell AS (
  SELECT o.file, o.basis, o.reporter, o.partner, o.flow, o.product, o.measure, o.unit, p.start_date, p.months, o.value,
         '' AS how, o.observation_id AS ids, o.file || '!' || o.sheet || '!' || o.cell AS cells
  FROM main.observation o JOIN main.period p USING (period) JOIN asked USING (reporter, partner, product)
  WHERE o.layout = 'declared' AND o.status IN ('A', 'P') AND o.value IS NOT NULL AND o.measure IN ('value', 'quantity') AND p.months > 0
),
-- A year whose months are there in part and add up to it is a year to date under a year's name; it decides nothing.
to_date AS (
  SELECT y.ids
  FROM cell y
  JOIN cell m USING (file, basis, reporter, partner, flow, product, measure, unit)
  WHERE y.months = 12 AND m.months = 1 AND m.start_date >= y.start_date AND m.start_date < y.start_date + INTERVAL 1 YEAR
  GROUP BY y.ids, y.value
  HAVING count(*) < 12 AND abs(sum(m.value) - y.value) < 0.000001
)
SELECT * FROM cell WHERE ids NOT IN (SELECT ids FROM to_date);

-- Where a file prints no turnover or balance, its exports and imports make one; two bases are never mixed.
CREATE OR REPLACE VIEW ledger.derived AS
SELECT e.file, i.basis, e.reporter, e.partner, f.flow, e.product, e.measure, e.unit, e.start_date, e.months,
       CASE f.flow WHEN 'turnover' THEN e.value + i.value ELSE e.value - i.value END AS value,
       CASE f.flow WHEN 'turnover' THEN 'exports plus imports' ELSE 'exports less imports' END AS how,
       e.ids || ';' || i.ids AS ids, e.cells || ';' || i.cells AS cells
FROM ledger.printed e
JOIN ledger.printed i USING (file, reporter, partner, product, measure, unit, start_date, months)
CROSS JOIN (VALUES ('turnover'), ('balance')) f(flow)
WHERE e.flow = 'export' AND i.flow = 'import' AND e.measure = 'value'
  AND (e.basis = i.basis OR e.basis = '' AND NOT EXISTS (
    SELECT 1 FROM ledger.printed x
    WHERE x.file = e.file AND x.reporter = e.reporter AND x.partner = e.partner AND x.flow = 'export' AND x.product = e.product
      AND x.start_date = e.start_date AND x.months = e.months AND x.basis = i.basis))
  AND NOT EXISTS (
    SELECT 1 FROM ledger.printed t
    WHERE t.file = e.file AND t.reporter = e.reporter AND t.partner = e.partner AND t.flow = f.flow AND t.product = e.product
      AND t.unit = e.unit AND t.start_date = e.start_date AND t.months = e.months);

CREATE OR REPLACE TABLE ledger.level AS FROM ledger.printed UNION ALL FROM ledger.derived;

-- Windows that no cell states, as the sum of their months where all are there: those of the readings, and the same a year before.
INSERT INTO ledger.level
WITH need AS (
  SELECT DISTINCT r.reporter, r.partner, r.flow, g.official_product AS product, (r.start_date - to_years(back.years))::DATE AS start_date, r.months
  FROM ledger.reading r JOIN ledger.same_goods g USING (product) CROSS JOIN (VALUES (0), (1)) back(years)
  WHERE r.months > 1 AND r.measure IN ('value', 'growth_yoy')
)
SELECT m.file, m.basis, n.reporter, n.partner, n.flow, n.product, m.measure, m.unit, n.start_date, n.months, sum(m.value),
       n.months || ' months added up', string_agg(m.ids, ';' ORDER BY m.start_date), string_agg(m.cells, ';' ORDER BY m.start_date)
FROM need n
JOIN ledger.level m ON m.reporter = n.reporter AND m.partner = n.partner AND m.flow = n.flow AND m.product = n.product AND m.months = 1
  AND m.start_date >= n.start_date AND m.start_date < n.start_date + to_months(n.months)
WHERE m.measure = 'value' AND NOT EXISTS (
  SELECT 1 FROM ledger.level d
  WHERE d.file = m.file AND d.basis = m.basis AND d.reporter = n.reporter AND d.partner = n.partner AND d.flow = n.flow AND d.product = n.product
    AND d.unit = m.unit AND d.start_date = n.start_date AND d.months = n.months)
GROUP BY ALL
HAVING count(*) = n.months AND count(DISTINCT m.start_date) = n.months;
