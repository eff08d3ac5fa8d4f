-- limit: 200
-- all: FROM check_result
SELECT check_id, severity, message, threshold, allowed, found, passed, example FROM check_result ORDER BY passed, severity, check_id
