-- severity: error
-- message: an id is the id of one row
-- threshold: none: explain and all joins rest on it
SELECT 'observation' AS in_table, observation_id AS id, count(*) AS times FROM observation GROUP BY observation_id HAVING count(*) > 1
UNION ALL SELECT 'claim', claim_id, count(*) FROM claim GROUP BY claim_id HAVING count(*) > 1
UNION ALL SELECT 'event', event_id, count(*) FROM event GROUP BY event_id HAVING count(*) > 1
UNION ALL SELECT 'claim_check', claim_id, count(*) FROM claim_check GROUP BY claim_id HAVING count(*) > 1;
