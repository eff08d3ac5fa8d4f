-- grain: one row per figure and article
-- formats: parquet, csv, xlsx
-- meaning: figures that articles state, each with its words and the verdict of the ledger
-- unit: whole units of the column unit; growth, shares and deviation_percent in percent
-- caveats: only modality 'reported' is trade that happened; copies of an article repeat its claims (copy_of). Parquet rounds to three decimal
--   places, the CSV is exact
-- key: claim_id
-- scale: value 3, printed_step 3, official_value 3, deviation_percent 3, tolerance_low 3, tolerance_high 3, confidence 4
SELECT c.*, a.title, a.source, a.language, a.copy_of, k.* EXCLUDE (claim_id)
FROM claim c LEFT JOIN article a USING (article) LEFT JOIN claim_check k USING (claim_id)
ORDER BY c.article, c.char_start, c.line, c.claim_id;
