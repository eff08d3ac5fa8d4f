-- Every claim held against the official series: one row a claim, the first verdict that holds.
--
-- start_of and months_of read an SDMX period; NULL where the claim's period is unknown.
CREATE OR REPLACE TEMP MACRO start_of(p) AS CASE
  WHEN regexp_full_match(p, '\d{4}') THEN make_date(p::INT, 1, 1)
  WHEN regexp_full_match(p, '\d{4}-S\d') THEN make_date(left(p, 4)::INT, (right(p, 1)::INT - 1) * 6 + 1, 1)
  WHEN regexp_full_match(p, '\d{4}-Q\d') THEN make_date(left(p, 4)::INT, (right(p, 1)::INT - 1) * 3 + 1, 1)
  WHEN regexp_full_match(p, '\d{4}-M\d\d') THEN make_date(left(p, 4)::INT, right(p, 2)::INT, 1)
  WHEN p LIKE '%/P%' THEN try_cast(split_part(p, '/', 1) AS DATE) END;
CREATE OR REPLACE TEMP MACRO months_of(p) AS CASE
  WHEN regexp_full_match(p, '\d{4}') THEN 12
  WHEN regexp_full_match(p, '\d{4}-S\d') THEN 6
  WHEN regexp_full_match(p, '\d{4}-Q\d') THEN 3
  WHEN regexp_full_match(p, '\d{4}-M\d\d') THEN 1
  WHEN p LIKE '%/P%' AND p NOT LIKE '%D' THEN
    12 * coalesce(try_cast(regexp_extract(p, 'P(\d+)Y', 1) AS INT), 0) + coalesce(try_cast(regexp_extract(p, '(\d+)M', 1) AS INT), 0) END;

-- Printed levels of declared layouts.
CREATE OR REPLACE TEMP TABLE printed_level AS
SELECT o.file, o.basis, o.reporter, o.partner, o.flow, o.product, o.measure, o.unit, p.start_date, p.months, o.value,
       o.observation_id AS ids, o.file || '!' || o.sheet || '!' || o.cell AS cells
FROM observation o JOIN period p USING (period)
WHERE o.layout = 'declared' AND o.status IN ('A', 'P') AND o.value IS NOT NULL AND o.measure IN ('value', 'quantity') AND p.months > 0;

-- A year whose months are there in part and add up to it is a year to date under a year's name; it decides nothing.
DELETE FROM printed_level y
WHERE months = 12 AND EXISTS (
  SELECT 1 FROM printed_level m
  WHERE m.months = 1 AND m.file = y.file AND m.basis = y.basis AND m.reporter = y.reporter AND m.partner = y.partner AND m.flow = y.flow
    AND m.product = y.product AND m.measure = y.measure AND m.unit = y.unit
    AND m.start_date >= y.start_date AND m.start_date < y.start_date + INTERVAL 1 YEAR
  HAVING count(*) BETWEEN 1 AND 11 AND abs(sum(m.value) - y.value) < 0.000001);

-- Where a file prints no turnover or balance, its exports and imports make one; two bases are never mixed.
CREATE OR REPLACE TEMP TABLE level AS
SELECT * FROM printed_level
UNION ALL
SELECT e.file, i.basis, e.reporter, e.partner, f.flow, e.product, e.measure, e.unit, e.start_date, e.months,
       CASE f.flow WHEN 'turnover' THEN e.value + i.value ELSE e.value - i.value END, e.ids || ' ' || i.ids, e.cells || ';' || i.cells
FROM printed_level e
JOIN printed_level i USING (file, reporter, partner, product, measure, unit, start_date, months)
CROSS JOIN (VALUES ('turnover'), ('balance')) f(flow)
WHERE e.flow = 'export' AND i.flow = 'import' AND e.measure = 'value'
  AND (e.basis = i.basis OR e.basis = '' AND NOT EXISTS (
    SELECT 1 FROM printed_level x
    WHERE x.file = e.file AND x.reporter = e.reporter AND x.partner = e.partner AND x.flow = 'export' AND x.product = e.product
      AND x.start_date = e.start_date AND x.months = e.months AND x.basis = i.basis))
  AND NOT EXISTS (
    SELECT 1 FROM printed_level t
    WHERE t.file = e.file AND t.reporter = e.reporter AND t.partner = e.partner AND t.flow = f.flow AND t.product = e.product
      AND t.unit = e.unit AND t.start_date = e.start_date AND t.months = e.months);

-- The readings of a claim's period (0 is the chosen one), on either side (0 is the reporter's own series, 1 its mirror).
CREATE OR REPLACE TEMP TABLE wanted AS
WITH reading AS (
  SELECT claim_id, 0 AS rank, period AS reading FROM claim
  UNION
  SELECT claim_id, generate_subscripts(string_split(period_alternatives, ' '), 1), unnest(string_split(period_alternatives, ' '))
  FROM claim WHERE period_alternatives <> ''
)
SELECT c.claim_id, r.rank, r.reading, side.tier, start_of(r.reading) AS start_date, months_of(r.reading) AS months, c.product, c.measure, c.unit,
       CASE WHEN side.tier = 0 THEN c.reporter ELSE c.partner END AS reporter,
       CASE WHEN side.tier = 0 THEN c.partner ELSE c.reporter END AS partner,
       CASE WHEN side.tier = 0 OR c.flow NOT IN ('export', 'import') THEN c.flow WHEN c.flow = 'export' THEN 'import' ELSE 'export' END AS flow,
       CASE WHEN side.tier = 1 AND c.flow = 'balance' THEN -1 ELSE 1 END AS sign
FROM claim c JOIN reading r USING (claim_id) CROSS JOIN (VALUES (0), (1)) side(tier)
LEFT JOIN partner own ON own.partner = c.reporter LEFT JOIN partner other ON other.partner = c.partner
WHERE start_of(r.reading) IS NOT NULL AND months_of(r.reading) > 0
  AND (side.tier = 0 OR c.measure <> 'share' AND own.kind IN ('country', 'region') AND other.kind IN ('country', 'region') AND c.reporter <> c.partner);

-- Windows that no cell states, as the sum of their months where all are there.
INSERT INTO level
WITH need AS (
  SELECT DISTINCT w.reporter, w.partner, w.flow, w.product, start_date - to_years(back.years) AS start_date, w.months
  FROM wanted w CROSS JOIN (VALUES (0), (1)) back(years)
  WHERE w.months > 1 AND w.measure IN ('value', 'growth_yoy')
)
SELECT m.file, m.basis, n.reporter, n.partner, n.flow, n.product, m.measure, m.unit, n.start_date::DATE, n.months, sum(m.value),
       string_agg(m.ids, ' ' ORDER BY m.start_date), string_agg(m.cells, ';' ORDER BY m.start_date)
FROM need n
JOIN level m ON m.reporter = n.reporter AND m.partner = n.partner AND m.flow = n.flow AND m.product = n.product AND m.months = 1
  AND m.start_date >= n.start_date AND m.start_date < n.start_date + to_months(n.months)
WHERE m.measure = 'value' AND NOT EXISTS (
  SELECT 1 FROM level d
  WHERE d.file = m.file AND d.basis = m.basis AND d.reporter = n.reporter AND d.partner = n.partner AND d.flow = n.flow AND d.product = n.product
    AND d.unit = m.unit AND d.start_date = n.start_date AND d.months = n.months)
GROUP BY ALL
HAVING count(*) = n.months AND count(DISTINCT m.start_date) = n.months;

-- What is official for each of these: a level, the growth between two levels of one file, or a printed share.
CREATE OR REPLACE TEMP TABLE official AS
SELECT w.claim_id, w.rank, w.tier, w.reading, w.sign * l.value AS value, l.ids, l.cells
FROM wanted w JOIN level l USING (reporter, partner, flow, product, measure, unit, start_date, months)
UNION ALL
SELECT w.claim_id, w.rank, w.tier, w.reading,
       CAST((l.value::DOUBLE / b.value::DOUBLE - 1) * 100 AS DECIMAL(38, 15)), l.ids || ' ' || b.ids, l.cells || ';' || b.cells
FROM wanted w
JOIN level l USING (reporter, partner, flow, product, start_date, months)
JOIN level b ON b.reporter = w.reporter AND b.partner = w.partner AND b.flow = w.flow AND b.product = w.product AND b.months = w.months
  AND b.start_date = w.start_date - INTERVAL 1 YEAR AND b.file = l.file AND b.basis = l.basis AND b.unit = l.unit AND b.measure = l.measure
WHERE w.measure = 'growth_yoy' AND l.measure = 'value' AND b.value <> 0 AND abs(l.value::DOUBLE / b.value::DOUBLE) < 1e12
UNION ALL
SELECT w.claim_id, w.rank, w.tier, w.reading, o.value, o.observation_id, o.file || '!' || o.sheet || '!' || o.cell
FROM wanted w
JOIN observation o ON o.reporter = w.reporter AND o.partner = w.partner AND o.flow = w.flow AND o.product = w.product AND o.measure = 'share'
JOIN period p ON p.period = o.period AND p.start_date = w.start_date AND p.months = w.months
WHERE w.measure = 'share' AND w.tier = 0 AND o.layout = 'declared' AND o.status IN ('A', 'P') AND o.value IS NOT NULL;

-- What an official value may be for the claim to hold: half a unit of the last printed digit; 'about' 5 % either way; 'over' up to a tenth
-- above, 'under' up to a tenth below, in magnitude.
CREATE OR REPLACE TEMP TABLE allowed AS
SELECT claim_id, value::DOUBLE AS stated, half,
       CASE qualifier WHEN 'about' THEN least(stated * 0.95, stated / 0.95) WHEN 'over' THEN CASE WHEN stated >= 0 THEN stated - half ELSE stated * 1.1 - half END
                      WHEN 'under' THEN CASE WHEN stated >= 0 THEN stated * 0.9 - half ELSE stated - half END ELSE stated - half END AS low,
       CASE qualifier WHEN 'about' THEN greatest(stated * 0.95, stated / 0.95) WHEN 'over' THEN CASE WHEN stated >= 0 THEN stated * 1.1 + half ELSE stated + half END
                      WHEN 'under' THEN CASE WHEN stated >= 0 THEN stated + half ELSE stated * 0.9 + half END ELSE stated + half END AS high
FROM (SELECT claim_id, value, qualifier, value::DOUBLE AS stated, coalesce(printed_step, 0)::DOUBLE / 2 + abs(value::DOUBLE) * 1e-9 AS half FROM claim);

-- Figures of one article that must fit together: a turnover or balance and its two directions, a growth and its two levels.
CREATE OR REPLACE TEMP TABLE stated AS
SELECT c.claim_id, c.article, c.measure, c.unit, c.product, start_of(c.period) AS start_date, months_of(c.period) AS months, a.low, a.high,
       CASE c.flow WHEN 'turnover' THEN 't' WHEN 'balance' THEN 'b' ELSE 'x' END AS kind,
       CASE WHEN c.flow = 'turnover' THEN least(c.reporter, c.partner) WHEN c.flow = 'import' THEN c.partner ELSE c.reporter END AS source,
       CASE WHEN c.flow = 'turnover' THEN greatest(c.reporter, c.partner) WHEN c.flow = 'import' THEN c.reporter ELSE c.partner END AS target
FROM claim c JOIN allowed a USING (claim_id)
WHERE c.modality = 'reported' AND c.flow IN ('turnover', 'balance', 'export', 'import') AND start_of(c.period) IS NOT NULL
  AND c.reporter <> '?' AND c.partner <> '?';
CREATE OR REPLACE TEMP TABLE relation AS
SELECT [t.claim_id, x.claim_id, y.claim_id] AS claims,
       CASE t.kind WHEN 't' THEN x.low + y.low <= t.high AND x.high + y.high >= t.low ELSE x.low - y.high <= t.high AND x.high - y.low >= t.low END AS ok
FROM stated t
JOIN stated x ON x.article = t.article AND x.kind = 'x' AND x.measure = 'value' AND x.unit = t.unit AND x.product = t.product
  AND x.start_date = t.start_date AND x.months = t.months AND x.source = t.source AND x.target = t.target
JOIN stated y ON y.article = t.article AND y.kind = 'x' AND y.measure = 'value' AND y.unit = t.unit AND y.product = t.product
  AND y.start_date = t.start_date AND y.months = t.months AND y.source = t.target AND y.target = t.source
WHERE t.kind IN ('t', 'b') AND t.measure = 'value'
UNION ALL
SELECT [g.claim_id, l.claim_id, b.claim_id],
       (l.low / b.high - 1) * 100 <= g.high AND (l.high / b.low - 1) * 100 >= g.low
FROM stated g
JOIN stated l ON l.article = g.article AND l.measure = 'value' AND l.kind = g.kind AND l.source = g.source AND l.target = g.target
  AND l.product = g.product AND l.start_date = g.start_date AND l.months = g.months
JOIN stated b ON b.article = g.article AND b.measure = 'value' AND b.kind = g.kind AND b.source = g.source AND b.target = g.target
  AND b.product = g.product AND b.months = g.months AND b.start_date = g.start_date - INTERVAL 1 YEAR AND b.unit = l.unit
WHERE g.measure = 'growth_yoy' AND b.low > 0;
CREATE OR REPLACE TEMP TABLE arithmetic AS
SELECT claim_id, bool_and(ok) AS ok FROM (SELECT unnest(claims) AS claim_id, ok FROM relation) GROUP BY claim_id;

INSERT INTO claim_check
WITH weighed AS (
  SELECT o.*, o.value::DOUBLE BETWEEN a.low AND a.high AS fits, abs(o.value::DOUBLE - a.stated) AS gap
  FROM official o JOIN allowed a USING (claim_id)
),
best AS (
  SELECT *, row_number() OVER (
    PARTITION BY claim_id
    ORDER BY fits DESC, CASE WHEN fits THEN (rank > 0)::INT ELSE 0 END, CASE WHEN rank = 0 THEN tier ELSE 2 + tier END, rank, gap, cells) AS place
  FROM weighed
),
reached AS (
  SELECT c.claim_id, arg_max(l.value, (l.start_date + to_months(l.months), l.months)) AS value,
         arg_max(l.ids, (l.start_date + to_months(l.months), l.months)) AS ids, arg_max(l.cells, (l.start_date + to_months(l.months), l.months)) AS cells,
         max((l.start_date + to_months(l.months))::DATE) AS until
  FROM claim c JOIN level l USING (reporter, partner, flow, product, measure, unit)
  WHERE c.modality <> 'reported' AND l.months = 12
  GROUP BY c.claim_id
),
judged AS (
  SELECT c.*, b.value AS official, b.ids, b.cells, b.reading, b.tier, b.rank, b.fits, r.value AS reached, r.ids AS reached_ids, r.cells AS reached_cells,
         r.until AS reached_until, ar.ok, a.low, a.high,
         CASE WHEN c.modality <> 'reported' THEN 'not_a_report'
              WHEN b.fits AND b.rank > 0 THEN 'supported_other_period'
              WHEN b.fits AND b.tier = 1 THEN 'supported_by_mirror'
              WHEN b.fits THEN 'supported'
              WHEN b.claim_id IS NOT NULL THEN 'contradicted'
              WHEN NOT ar.ok THEN 'inconsistent'
              ELSE 'unverifiable' END AS verdict
  FROM claim c JOIN allowed a USING (claim_id)
  LEFT JOIN best b ON b.claim_id = c.claim_id AND b.place = 1
  LEFT JOIN arithmetic ar ON ar.claim_id = c.claim_id
  LEFT JOIN reached r ON r.claim_id = c.claim_id
)
SELECT claim_id, verdict,
       CASE WHEN verdict = 'not_a_report' THEN reached_ids ELSE ids END,
       CASE WHEN verdict = 'not_a_report' THEN reached_cells ELSE cells END,
       CASE WHEN verdict = 'not_a_report' THEN reached ELSE official END,
       CASE WHEN verdict = 'not_a_report' THEN CASE WHEN reached IS NOT NULL THEN 'the twelve months to ' || (reached_until - 1) END ELSE reading END,
       CASE WHEN verdict <> 'not_a_report' AND official <> 0 THEN round((value::DOUBLE - official::DOUBLE) / abs(official::DOUBLE) * 100, 4) END,
       CAST(round(low, CASE WHEN abs(low) >= 1e6 THEN 0 ELSE 4 END) AS DECIMAL(30, 4)), CAST(round(high, CASE WHEN abs(high) >= 1e6 THEN 0 ELSE 4 END) AS DECIMAL(30, 4)),
       ok,
       CASE verdict
         WHEN 'not_a_report' THEN 'a ' || modality || ', no report of what happened'
           || CASE WHEN reached IS NULL THEN '' ELSE '; the level reached so far stands beside it' END
         WHEN 'supported' THEN 'the reporter''s own series for ' || reading || ' agrees'
         WHEN 'supported_by_mirror' THEN 'the partner''s series of the same flow for ' || reading || ' agrees'
         WHEN 'supported_other_period' THEN CASE tier WHEN 0 THEN 'the reporter''s own series' ELSE 'the partner''s series' END
           || ' agrees if the words mean ' || reading || ' instead of ' || period
         WHEN 'contradicted' THEN CASE tier WHEN 0 THEN 'the reporter''s own series' ELSE 'the partner''s series' END || ' for ' || reading || ' has another value'
         WHEN 'inconsistent' THEN 'no series decides, but the article''s own figures exclude one another'
         ELSE CASE WHEN period = '?' THEN 'the text does not say for which period it is'
                   WHEN unit = 'XXX' THEN 'the text names no currency'
                   ELSE 'no official series is loaded for these parties, flow and period' END END
         || CASE WHEN verdict <> 'inconsistent' AND NOT ok THEN '; the article''s own figures do not add up' ELSE '' END
FROM judged
ORDER BY claim_id;
