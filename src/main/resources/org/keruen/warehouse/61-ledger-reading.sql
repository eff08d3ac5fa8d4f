-- Step 1. Where a claim can be looked up: each window that its words can mean (rank 0 is the chosen one), on either side (tier 0 is the
-- reporter's own series, tier 1 the partner's series of the same flow seen from its side). Shares, blocs and the world have no mirror.
CREATE OR REPLACE VIEW ledger.reading AS
WITH said AS (
  SELECT claim_id, 0 AS rank, period AS reading FROM main.claim
  UNION
  SELECT claim_id, generate_subscripts(string_split(period_alternatives, ' '), 1), unnest(string_split(period_alternatives, ' '))
  FROM main.claim WHERE period_alternatives <> ''
)
SELECT c.claim_id, s.rank, side.tier, s.reading, p.start_date, p.months, c.product, c.measure, c.unit,
       CASE side.tier WHEN 0 THEN c.reporter ELSE c.partner END AS reporter,
       CASE side.tier WHEN 0 THEN c.partner ELSE c.reporter END AS partner,
       CASE WHEN side.tier = 1 AND c.flow = 'export' THEN 'import' WHEN side.tier = 1 AND c.flow = 'import' THEN 'export' ELSE c.flow END AS flow,
       CASE WHEN side.tier = 1 AND c.flow = 'balance' THEN -1 ELSE 1 END AS sign
FROM main.claim c
JOIN said s USING (claim_id)
JOIN main.period p ON p.period = s.reading
CROSS JOIN (VALUES (0), (1)) side(tier)
LEFT JOIN main.partner own ON own.partner = c.reporter
LEFT JOIN main.partner other ON other.partner = c.partner
WHERE p.months > 0
  AND (side.tier = 0
    OR c.measure <> 'share' AND c.reporter <> c.partner AND own.kind IN ('country', 'region') AND other.kind IN ('country', 'region'));

-- Which goods of the official tables a claim's goods are: the same code, or labels that mean the same goods. A total decides no goods.
CREATE OR REPLACE VIEW ledger.same_goods AS
SELECT DISTINCT c.product, o.product AS official_product
FROM (SELECT DISTINCT product FROM main.claim) c
JOIN (SELECT DISTINCT product FROM main.observation) o ON o.product = c.product
UNION
SELECT a.product, b.product
FROM main.product a JOIN main.product b ON a.means = b.means AND a.scheme <> 'TOTAL' AND b.scheme <> 'TOTAL'
WHERE a.means <> '' AND a.matched_by IN ('code', 'name', 'inflected') AND b.matched_by IN ('code', 'name', 'inflected');
