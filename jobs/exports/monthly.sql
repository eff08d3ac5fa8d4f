-- grain: one row per source, basis, reporter, partner, flow, goods, unit and month
-- formats: parquet, csv, xlsx
-- meaning: single months, printed or as the difference of two cumulative figures
-- unit: whole units of the column unit
-- caveats: a derived month holds the source's revisions of earlier months (column caveat)
FROM monthly ORDER BY ALL;
