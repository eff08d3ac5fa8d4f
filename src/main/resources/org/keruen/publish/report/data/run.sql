-- limit: 1
-- all: FROM run
SELECT r.run_id, r.business_date, strftime(r.started_at, '%Y-%m-%d %H:%M') AS started_at, r.version, r.files_new, r.files_quarantined, r.records_rejected,
       (SELECT count(*) FROM source_file WHERE until IS NULL) AS files,
       (SELECT count(*) FROM observation) AS observations, (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM claim) AS claims,
       (SELECT count(*) FROM event) AS events,
       (SELECT count(*) FROM observation_history h WHERE h.run_id = r.run_id AND h.until IS NULL) AS observations_new,
       (SELECT count(*) FROM claim c WHERE c.run_id = r.run_id) AS claims_new,
       (SELECT count(*) FROM reject j WHERE j.kind = 'LEFT_OUT') AS left_out
FROM run r
