-- limit: 600
-- all: FROM claim JOIN claim_check USING (claim_id)
SELECT c.claim_id, k.verdict, c.reporter, c.partner,
       least(c.reporter, c.partner) || '|' || greatest(c.reporter, c.partner) AS pair, c.flow, c.product, c.period, c.period_alternatives, c.period_reason,
       c.measure, c.unit, c.value::DOUBLE AS value, c.qualifier, c.modality, c.attributed_to, c.origin, c.published_on, c.quote, c.sentence,
       CASE WHEN c.char_start >= 0 THEN substr(a.text, greatest(1, c.char_start - 279), least(c.char_start, 280)) END AS before,
       CASE WHEN c.char_start >= 0 THEN substr(a.text, c.char_end + 1, 280) END AS after,
       CASE WHEN c.char_start >= 0 THEN substr(a.text, c.char_start + 1, c.char_end - c.char_start) END AS words,
       c.article, coalesce(a.title, '') AS title, coalesce(a.source, '') AS publisher, a.copy_of,
       c.article || CASE WHEN c.char_start >= 0 THEN '@' || c.char_start WHEN c.cell <> '' THEN '!' || c.sheet || '!' || c.cell ELSE ':' || c.line END AS place,
       k.against, k.against_cell, k.official_value::DOUBLE AS official_value, k.official_period, k.deviation_percent,
       k.tolerance_low::DOUBLE AS tolerance_low, k.tolerance_high::DOUBLE AS tolerance_high, k.arithmetic_ok, k.reason
FROM claim c LEFT JOIN claim_check k USING (claim_id) LEFT JOIN article a USING (article)
ORDER BY coalesce(c.published_on, a.dateline) DESC NULLS LAST, c.article, c.char_start, c.line, c.claim_id
