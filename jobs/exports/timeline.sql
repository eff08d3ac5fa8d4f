-- grain: one row per pair and thing that happened, was said or was measured
-- formats: parquet, csv, xlsx
-- meaning: what a pair did, what was said of it and what it traded, in the order of time
-- unit: value in whole units of the column unit; growth and shares in percent
-- caveats: an event counts for every pair among its participants; never add the rows
-- scale: value 3
FROM timeline ORDER BY ALL;
