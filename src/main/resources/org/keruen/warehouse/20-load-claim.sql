INSERT INTO claim
SELECT c.id, c.file, c.source_id, c.file_sha256, c.sheet, c.cell, c.line, c.sentence, c.char_start, c.char_end, c.quote, c.reporter, c.partner,
       c.flow, c.product, c.period, c.period_alternatives, c.period_reason, c.measure, c.unit, c.value, c.printed_step, c.qualifier,
       c.modality, c.attributed_to, c.origin, c.published_on, c.confidence, c.rule, e.run_id
FROM in_claim c JOIN lake_entry e USING (part)
WHERE e.until IS NULL
ORDER BY c.file, c.char_start, c.line, c.id;
