-- limit: 20
-- all: SELECT verdict, count(*) FROM claim_check GROUP BY ALL
SELECT verdict, count(*) AS claims, count(*) FILTER (WHERE c.run_id = r.run_id) AS claims_new
FROM claim_check JOIN claim c USING (claim_id), run r GROUP BY verdict ORDER BY claims DESC
