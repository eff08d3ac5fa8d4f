INSERT INTO event
SELECT v.id, v.file, v.source_id, v.file_sha256, v.kind, v.date, v.date_precision, v.place, v.participants, v.people, v.char_start,
       v.char_end, v.line, v.quote, v.origin, v.confidence, v.rule, e.run_id
FROM in_event v JOIN lake_entry e USING (part)
WHERE e.until IS NULL
ORDER BY v.file, v.char_start, v.line, v.id;
