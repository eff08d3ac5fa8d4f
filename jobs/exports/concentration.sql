-- grain: one row per source, basis, reporter, flow, goods and window
-- formats: parquet, csv, xlsx
-- meaning: Herfindahl-Hirschman index of a reporter's trade over its partner countries
-- unit: index from 0 to 10000; parts in percent
-- caveats: an index over few countries of a selection says little: look at covered_percent
FROM concentration ORDER BY ALL;
