-- grain: one row per source, basis, reporter, partner, flow, goods, unit and window that has the same window a year earlier
-- formats: parquet, csv, xlsx
-- meaning: growth against the identical window of the year before
-- unit: growth in percent; levels in whole units of the column unit
-- caveats: windows of one length only are held against one another
FROM turnover_yoy ORDER BY ALL;
