-- grain: one row per source, basis, reporter, flow, goods, window and partner
-- formats: parquet, csv, xlsx
-- meaning: a partner's part of the reporter's trade with the whole world
-- unit: percent; values in whole units of the column unit
-- caveats: only where the source gives the world's total of the same window
FROM partner_share ORDER BY ALL;
