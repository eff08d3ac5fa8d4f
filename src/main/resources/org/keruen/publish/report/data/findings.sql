-- limit: 600
-- all: FROM check_finding
SELECT f.check_id, f.number, left(f.finding, 600) AS finding
FROM check_finding f JOIN check_result r USING (check_id)
WHERE NOT r.passed AND f.number <= 50
ORDER BY r.severity, f.check_id, f.number
