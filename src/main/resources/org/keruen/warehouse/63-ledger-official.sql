-- Step 3. What is official for each reading of a claim: a level, the growth between two levels of one file, or a printed share.
CREATE OR REPLACE VIEW ledger.official AS
SELECT r.claim_id, r.rank, r.tier, r.reading, r.start_date, r.months, r.reporter, r.sign * l.value AS value, l.how, l.ids, l.cells
FROM ledger.reading r
JOIN ledger.same_goods g USING (product)
JOIN ledger.level l ON l.reporter = r.reporter AND l.partner = r.partner AND l.flow = r.flow AND l.product = g.official_product
  AND l.measure = r.measure AND l.unit = r.unit AND l.start_date = r.start_date AND l.months = r.months
UNION ALL
SELECT r.claim_id, r.rank, r.tier, r.reading, r.start_date, r.months, r.reporter,
       CAST((l.value::DOUBLE / b.value::DOUBLE - 1) * 100 AS DECIMAL(38, 15)),
       'from ' || ledger.amount(b.value, b.unit) || ' to ' || ledger.amount(l.value, l.unit), l.ids || ';' || b.ids, l.cells || ';' || b.cells
FROM ledger.reading r
JOIN ledger.same_goods g USING (product)
JOIN ledger.level l ON l.reporter = r.reporter AND l.partner = r.partner AND l.flow = r.flow AND l.product = g.official_product
  AND l.start_date = r.start_date AND l.months = r.months
JOIN ledger.level b ON b.reporter = l.reporter AND b.partner = l.partner AND b.flow = l.flow AND b.product = l.product AND b.months = l.months
  AND b.start_date = l.start_date - INTERVAL 1 YEAR AND b.file = l.file AND b.basis = l.basis AND b.unit = l.unit AND b.measure = l.measure
WHERE r.measure = 'growth_yoy' AND l.measure = 'value' AND b.value <> 0 AND abs(l.value::DOUBLE / b.value::DOUBLE) < 1e12
UNION ALL
SELECT r.claim_id, r.rank, r.tier, r.reading, r.start_date, r.months, r.reporter, o.value, '', o.observation_id,
       o.file || '!' || o.sheet || '!' || o.cell
FROM ledger.reading r
JOIN ledger.same_goods g USING (product)
JOIN main.observation o ON o.reporter = r.reporter AND o.partner = r.partner AND o.flow = r.flow AND o.product = g.official_product
JOIN main.period p ON p.period = o.period AND p.start_date = r.start_date AND p.months = r.months
WHERE r.measure = 'share' AND r.tier = 0 AND o.measure = 'share' AND o.layout = 'declared' AND o.status IN ('A', 'P') AND o.value IS NOT NULL;

-- What an official figure may be for the claim to hold: half a unit of the last printed digit; 'about' 5 % either way; 'over' up to a tenth
-- above, 'under' up to a tenth below, in magnitude. A hedge stands in the place of the rounding: "more than doubled" is not 60 % more.
CREATE OR REPLACE VIEW ledger.allowed AS
SELECT claim_id, stated,
       CASE qualifier WHEN 'about' THEN least(stated * 0.95, stated / 0.95)
                      WHEN 'over' THEN least(stated, stated * 1.1) - hair
                      WHEN 'under' THEN least(stated, stated * 0.9) - hair
                      ELSE stated - half - hair END AS low,
       CASE qualifier WHEN 'about' THEN greatest(stated * 0.95, stated / 0.95)
                      WHEN 'over' THEN greatest(stated, stated * 1.1) + hair
                      WHEN 'under' THEN greatest(stated, stated * 0.9) + hair
                      ELSE stated + half + hair END AS high
FROM (
  SELECT claim_id, qualifier, value::DOUBLE AS stated, coalesce(printed_step, 0)::DOUBLE / 2 AS half, abs(value::DOUBLE) * 1e-9 AS hair FROM main.claim
);

-- The official figure that speaks for a claim: one that fits before one that does not, the chosen reading before another, the reporter's own
-- series before the mirror, the nearest value.
CREATE OR REPLACE VIEW ledger.held_against AS
SELECT o.*, o.value::DOUBLE BETWEEN a.low AND a.high AS fits
FROM ledger.official o JOIN ledger.allowed a USING (claim_id)
QUALIFY row_number() OVER (
  PARTITION BY claim_id
  ORDER BY fits DESC, (fits AND rank > 0), CASE WHEN rank = 0 THEN tier ELSE 2 + tier END, rank, abs(o.value::DOUBLE - a.stated), cells) = 1;

-- For a target or a contract: the latest twelve months that either side reports.
CREATE OR REPLACE VIEW ledger.reached AS
SELECT c.claim_id, l.reporter, l.value * CASE WHEN side.tier = 1 AND c.flow = 'balance' THEN -1 ELSE 1 END AS value, l.ids, l.cells,
       l.start_date, l.months
FROM main.claim c
CROSS JOIN (VALUES (0), (1)) side(tier)
JOIN ledger.level l ON l.product = c.product AND l.measure = c.measure AND l.unit = c.unit
  AND l.reporter = CASE side.tier WHEN 0 THEN c.reporter ELSE c.partner END
  AND l.partner = CASE side.tier WHEN 0 THEN c.partner ELSE c.reporter END
  AND l.flow = CASE WHEN side.tier = 1 AND c.flow = 'export' THEN 'import' WHEN side.tier = 1 AND c.flow = 'import' THEN 'export' ELSE c.flow END
WHERE c.modality <> 'reported' AND l.months = 12
QUALIFY row_number() OVER (PARTITION BY c.claim_id ORDER BY side.tier, l.start_date DESC, l.cells) = 1;

-- What a contradicted figure may be in truth: the pair's official figure of another flow, of another window near by, or with the scale lost.
CREATE OR REPLACE VIEW ledger.look_alike AS
SELECT c.claim_id, l.reporter, l.flow, l.start_date, l.months, power(10, -scale.zeros) * l.value::DOUBLE AS value, l.cells, scale.zeros,
       CASE WHEN scale.zeros <> 0 THEN 'scale' WHEN l.flow <> r.flow THEN 'flow' ELSE 'window' END AS kind
FROM main.claim c
JOIN ledger.allowed a USING (claim_id)
JOIN ledger.reading r USING (claim_id)
JOIN ledger.level l ON l.reporter = r.reporter AND l.partner = r.partner AND l.product = r.product AND l.unit = r.unit
CROSS JOIN (VALUES (-3), (0), (3)) scale(zeros)
WHERE c.measure = 'value' AND c.modality = 'reported' AND c.qualifier = 'exact' AND r.rank = 0
  AND (CASE r.sign WHEN 1 THEN l.value ELSE abs(l.value) END)::DOUBLE BETWEEN a.low * power(10, scale.zeros) AND a.high * power(10, scale.zeros)
  AND l.start_date BETWEEN r.start_date - INTERVAL 1 YEAR AND r.start_date + INTERVAL 1 YEAR
  AND (scale.zeros = 0)::INT + (l.flow = r.flow)::INT + (l.start_date = r.start_date AND l.months = r.months)::INT = 2
QUALIFY row_number() OVER (
  PARTITION BY c.claim_id
  ORDER BY CASE kind WHEN 'scale' THEN 0 WHEN 'flow' THEN 1 ELSE 2 END, r.tier, abs(l.start_date - r.start_date), abs(l.months - r.months), l.cells) = 1;
