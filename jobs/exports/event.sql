-- grain: one row per event and article
-- formats: parquet, csv
-- meaning: events of cooperation that articles tell of: meetings, visits, agreements, forums
-- unit: none
-- caveats: participants holds codes separated by blanks; one event told by two articles is two rows
-- key: event_id
-- scale: confidence 4
FROM event;
