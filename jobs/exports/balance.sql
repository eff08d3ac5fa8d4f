-- grain: one row per source, basis, reporter, partner, goods, unit and window with a balance
-- formats: parquet, csv, xlsx
-- meaning: the balance of a pair, its part of the turnover, and how much of the imports the exports pay for
-- unit: whole units of the column unit; the ratios in percent
-- caveats: seen from the reporter; windows overlap and aggregates hold their members: never add up
FROM balance ORDER BY ALL;
