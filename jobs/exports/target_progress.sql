-- grain: one row per stated target of an amount and series that says which level is reached
-- formats: parquet, csv, xlsx
-- meaning: how far a pair is on the way to an amount that somebody promised
-- unit: amounts in whole units of the column unit; progress in percent of the target
-- caveats: levels are whole years in the target's own currency; due_period ? is a target without a date
FROM target_progress ORDER BY ALL;
