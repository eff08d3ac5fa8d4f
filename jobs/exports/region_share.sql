-- grain: one row per region, flow, goods, unit, window, the other side, and the two sources
-- formats: parquet, csv, xlsx
-- meaning: a region's share in its country's trade
-- unit: shares in percent; values in whole units of the column unit
-- caveats: shares need not add up to 100; a share across two sources mixes two publications
FROM region_share ORDER BY ALL;
