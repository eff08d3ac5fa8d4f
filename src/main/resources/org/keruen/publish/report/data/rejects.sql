-- limit: 300
-- all: SELECT place, reason, detail FROM reject WHERE kind <> 'LEFT_OUT'
SELECT reason, detail, count(*) AS times, arg_min(place, (line, place)) AS first_place, any_value(candidates) AS candidates,
       sum(abs(magnitude))::DOUBLE AS magnitude, any_value(kind) AS kind, arg_min(reject_id, (line, place)) AS id
FROM reject
WHERE kind <> 'LEFT_OUT'
GROUP BY file, kind, reason, detail
ORDER BY kind = 'REJECTED', magnitude DESC NULLS LAST, first_place
