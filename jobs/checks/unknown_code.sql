-- severity: error
-- message: a fact carries a code that no dimension has
-- threshold: none: a code that is not in its dimension drops out of every join; ? stands for unknown
SELECT 'reporter' AS dimension, reporter AS code, count(*) AS rows, min(file) AS file FROM observation WHERE reporter <> '?' AND reporter NOT IN (SELECT partner FROM partner) GROUP BY reporter
UNION ALL SELECT 'partner', partner, count(*), min(file) FROM observation WHERE partner <> '?' AND partner NOT IN (SELECT partner FROM partner) GROUP BY partner
UNION ALL SELECT 'period', period, count(*), min(file) FROM observation WHERE period <> '?' AND period NOT IN (SELECT period FROM period) GROUP BY period
UNION ALL SELECT 'product', product, count(*), min(file) FROM observation WHERE product <> '?' AND product NOT IN (SELECT product FROM product) GROUP BY product
UNION ALL SELECT 'flow', flow, count(*), min(file) FROM observation
  WHERE flow NOT IN ('export', 'import', 'turnover', 'balance', 're_export', 're_import', '?') GROUP BY flow
UNION ALL SELECT 'measure', measure, count(*), min(file) FROM observation WHERE measure NOT IN ('value', 'growth_yoy', 'share', 'quantity') GROUP BY measure
UNION ALL SELECT 'status', status, count(*), min(file) FROM observation WHERE status NOT IN ('A', 'M', 'P', 'C') GROUP BY status
UNION ALL SELECT 'reporter of a claim', reporter, count(*), min(article) FROM claim
  WHERE reporter <> '?' AND reporter NOT IN (SELECT partner FROM partner) GROUP BY reporter
UNION ALL SELECT 'partner of a claim', partner, count(*), min(article) FROM claim
  WHERE partner <> '?' AND partner NOT IN (SELECT partner FROM partner) GROUP BY partner
UNION ALL SELECT 'period of a claim', period, count(*), min(article) FROM claim WHERE period <> '?' AND period NOT IN (SELECT period FROM period) GROUP BY period;
