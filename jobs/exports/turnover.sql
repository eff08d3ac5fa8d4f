-- grain: one row per source, basis, reporter, partner, goods, unit and window
-- formats: parquet, csv, xlsx
-- meaning: exports, imports, turnover and balance of a pair side by side
-- unit: whole units of the column unit
-- caveats: filter is_aggregate and keep to one value of months before adding up; a figure whose cells disagree is empty and is_disputed
FROM turnover ORDER BY ALL;
