INSERT INTO organisation_mention
SELECT m.file, m.name, m.canonical, m.partner, m.char_start, m.char_end, m.rule, e.run_id
FROM in_mention m JOIN lake_entry e USING (part)
WHERE e.until IS NULL AND m.kind = 'ORGANISATION'
ORDER BY m.file, m.char_start;

INSERT INTO sector_mention
SELECT m.file, m.canonical, m.name, m.char_start, m.char_end, e.run_id
FROM in_mention m JOIN lake_entry e USING (part)
WHERE e.until IS NULL AND m.kind = 'SECTOR'
ORDER BY m.file, m.char_start;

INSERT INTO person_mention
SELECT m.file, m.name, m.canonical, m.partner, m.char_start, m.char_end, m.rule, e.run_id
FROM in_mention m JOIN lake_entry e USING (part)
WHERE e.until IS NULL AND m.kind = 'PERSON'
ORDER BY m.file, m.char_start;
