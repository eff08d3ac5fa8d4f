-- grain: one row per figure, official or claimed
-- formats: parquet, csv, xlsx
-- meaning: who says what about a pair: official figures of either side and claims side by side
-- unit: whole units of the column unit; growth and shares in percent
-- caveats: figures of different sources are never merged; do not add the rows
-- scale: value 3
FROM says ORDER BY ALL;
