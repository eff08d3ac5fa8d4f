-- grain: one row per period
-- formats: parquet, csv
-- meaning: the dimension of periods, with first and last day; joins to every column period
-- unit: none
-- key: period
FROM period ORDER BY start_date, end_date, period;
