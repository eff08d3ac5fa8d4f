-- limit: 400
-- all: SELECT file, state, reason FROM source_file WHERE until IS NULL
SELECT f.file, f.source_id, f.kind, f.state, f.reason, f.vintage, f.records_read, f.records_handed_on, f.records_left_out, f.records_rejected,
       f.run_id = r.run_id AS is_new
FROM source_file f, run r
WHERE f.until IS NULL AND (f.run_id = r.run_id OR f.state = 'quarantined' OR f.records_rejected > 0)
ORDER BY f.state <> 'quarantined', f.records_rejected DESC, f.file
