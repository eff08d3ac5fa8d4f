-- A reject has no natural key, so its id counts the equal ones of a file.
INSERT INTO reject
SELECT 'r' || left(md5(concat_ws('|', r.file_sha256, r.file, r.sheet, r.cell, r.char_start, r.line, r.reason, r.raw_text, r.detail)), 13)
         || lpad(CAST(row_number() OVER (
              PARTITION BY r.file_sha256, r.file, r.sheet, r.cell, r.char_start, r.line, r.reason, r.raw_text, r.detail) - 1 AS VARCHAR), 2, '0'),
       r.source_id, r.file_sha256, r.file, r.sheet, r.cell, r.char_start, r.char_end, r.line,
       r.file || CASE
         WHEN r.cell <> '' AND r.sheet <> '' THEN '!' || r.sheet || '!' || r.cell
         WHEN r.cell <> '' THEN '!' || r.cell
         WHEN r.char_start >= 0 THEN '@' || r.char_start || '-' || r.char_end
         WHEN r.sheet <> '' THEN '!' || r.sheet
         WHEN r.line > 0 THEN ':' || r.line
         ELSE '' END,
       r.kind, r.reason, r.detail, r.raw_text, r.candidates, r.magnitude, e.run_id
FROM in_reject r JOIN lake_entry e USING (part)
WHERE e.until IS NULL
ORDER BY r.file, r.sheet, r.cell;
