-- Step 4. Figures of one article that must fit together. Each fits if the roundings of its figures leave room for it.
CREATE OR REPLACE VIEW ledger.stated AS
SELECT c.claim_id, c.article, c.char_start, c.reporter, c.measure, c.unit, c.product, p.start_date, p.months, a.stated, a.low, a.high, c.flow,
       CASE c.flow WHEN 'turnover' THEN 't' WHEN 'balance' THEN 'b' ELSE 'x' END AS kind,
       CASE WHEN c.flow = 'turnover' THEN least(c.reporter, c.partner) WHEN c.flow = 'import' THEN c.partner ELSE c.reporter END AS seller,
       CASE WHEN c.flow = 'turnover' THEN greatest(c.reporter, c.partner) WHEN c.flow = 'import' THEN c.reporter ELSE c.partner END AS buyer
FROM main.claim c JOIN ledger.allowed a USING (claim_id) JOIN main.period p USING (period)
WHERE c.origin = 'extracted' AND c.modality = 'reported' AND c.flow IN ('turnover', 'balance', 'export', 'import') AND p.months > 0
  AND c.reporter <> '?' AND c.partner <> '?';

CREATE OR REPLACE VIEW ledger.relation AS
WITH
-- A turnover or a balance and its two directions. Where both sides' figures of a direction are given, those of the total's own side count.
part AS (
  SELECT t.claim_id AS whole, x.claim_id, x.stated, x.low, x.high, x.seller = t.seller AS forth
  FROM ledger.stated t
  JOIN ledger.stated x ON x.article = t.article AND x.kind = 'x' AND x.measure = 'value' AND x.unit = t.unit AND x.product = t.product
    AND x.start_date = t.start_date AND x.months = t.months
    AND (x.seller = t.seller AND x.buyer = t.buyer OR x.seller = t.buyer AND x.buyer = t.seller)
  WHERE t.kind IN ('t', 'b') AND t.measure = 'value'
  QUALIFY (x.reporter = t.reporter) = bool_or(x.reporter = t.reporter) OVER (PARTITION BY t.claim_id, x.seller)
),
sum_of_parts AS (
  SELECT t.claim_id AS about, 'parts' AS kind, [t.claim_id, x.claim_id, y.claim_id] AS claims,
         CASE t.kind WHEN 't' THEN x.low + y.low <= t.high AND x.high + y.high >= t.low ELSE x.low - y.high <= t.high AND x.high - y.low >= t.low END AS ok,
         ledger.amount(x.stated, t.unit) || CASE t.kind WHEN 't' THEN ' and ' ELSE ' less ' END || ledger.amount(y.stated, t.unit) || ' make '
           || ledger.amount(CASE t.kind WHEN 't' THEN x.stated + y.stated ELSE x.stated - y.stated END, t.unit) AS makes,
         ledger.amount(t.stated, t.unit) AS said
  FROM ledger.stated t
  JOIN part x ON x.whole = t.claim_id AND x.forth
  JOIN part y ON y.whole = t.claim_id AND NOT y.forth
),
-- A level, and the same a year before: with the side's own figures where it gives any.
pair_of_levels AS (
  SELECT g.claim_id AS about, l.claim_id AS level_id, b.claim_id AS base_id, l.stated AS level, b.stated AS base, l.unit,
         (l.low / b.high - 1) * 100 <= g.high AND (l.high / b.low - 1) * 100 >= g.low AS ok, g.stated
  FROM ledger.stated g
  JOIN ledger.stated l ON l.article = g.article AND l.measure = 'value' AND l.kind = g.kind AND l.seller = g.seller AND l.buyer = g.buyer
    AND l.product = g.product AND l.start_date = g.start_date AND l.months = g.months
  JOIN ledger.stated b ON b.article = l.article AND b.measure = 'value' AND b.kind = l.kind AND b.seller = l.seller AND b.buyer = l.buyer
    AND b.product = l.product AND b.months = l.months AND b.start_date = l.start_date - INTERVAL 1 YEAR AND b.unit = l.unit
  WHERE g.measure = 'growth_yoy' AND b.low > 0
  QUALIFY (l.reporter = g.reporter AND b.reporter = g.reporter) = bool_or(l.reporter = g.reporter AND b.reporter = g.reporter) OVER (PARTITION BY g.claim_id)
),
-- A share, its part and its whole: a partner's share of what the reporter trades with the world.
share_of_whole AS (
  SELECT s.claim_id AS about, [s.claim_id, p.claim_id, w.claim_id] AS claims,
         p.low / w.high * 100 <= s.high AND p.high / w.low * 100 >= s.low AS ok,
         ledger.amount(p.stated, p.unit) || ' of ' || ledger.amount(w.stated, w.unit) || ' is ' || ledger.amount(p.stated / w.stated * 100, '%') AS makes,
         ledger.amount(s.stated, '%') AS said
  FROM ledger.stated s
  JOIN main.claim c USING (claim_id)
  JOIN ledger.stated p ON p.article = s.article AND p.measure = 'value' AND p.kind = s.kind AND p.seller = s.seller AND p.buyer = s.buyer
    AND p.product = s.product AND p.start_date = s.start_date AND p.months = s.months
  JOIN main.claim whole ON whole.article = s.article AND whole.partner = 'WORLD' AND whole.reporter = c.reporter AND whole.flow = c.flow
  JOIN ledger.stated w ON w.claim_id = whole.claim_id AND w.measure = 'value' AND w.unit = p.unit AND w.product = s.product
    AND w.start_date = s.start_date AND w.months = s.months
  WHERE s.measure = 'share' AND c.partner <> 'WORLD' AND w.low > 0
),
every AS (
  SELECT about, kind, claims, ok, makes, said FROM sum_of_parts
  UNION ALL
  SELECT about, 'growth', [about, level_id, base_id], ok,
         ledger.amount(level, unit) || ' against ' || ledger.amount(base, unit) || ' is ' || format('{:+.1f}', (level / base - 1) * 100) || ' %',
         format('{:+.5g}', stated) || ' %'
  FROM pair_of_levels
  UNION ALL
  SELECT about, 'share', claims, ok, makes, said FROM share_of_whole
)
-- An article may give a figure twice, by two methods or more roughly: one set of figures that fits is enough.
SELECT about, kind, claims, ok, makes || CASE WHEN ok THEN ', as said' ELSE ', not ' || said END AS words
FROM every
QUALIFY ok OR NOT bool_or(ok) OVER (PARTITION BY about, kind);

-- The level of the year before that a growth and its level imply, where the article does not give it: 336.7 million after +30.4 % were 258.2.
CREATE OR REPLACE VIEW ledger.implied_base AS
SELECT g.claim_id, l.claim_id AS level_claim, l.unit, (g.start_date - INTERVAL 1 YEAR)::DATE AS start_date, g.months,
       l.stated / (1 + g.stated / 100) AS value, l.low / (1 + g.high / 100) AS low, l.high / (1 + g.low / 100) AS high
FROM ledger.stated g
JOIN ledger.stated l ON l.article = g.article AND l.reporter = g.reporter AND l.measure = 'value' AND l.kind = g.kind AND l.seller = g.seller
  AND l.buyer = g.buyer AND l.product = g.product AND l.start_date = g.start_date AND l.months = g.months
WHERE g.measure = 'growth_yoy' AND g.low > -100 AND g.claim_id NOT IN (SELECT about FROM ledger.relation WHERE kind = 'growth')
QUALIFY row_number() OVER (PARTITION BY g.claim_id ORDER BY abs(l.char_start - g.char_start), l.claim_id) = 1;
