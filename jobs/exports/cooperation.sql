-- grain: one row per pair of partners and year
-- formats: parquet, csv, xlsx
-- meaning: what a pair did together: events, articles, claims and trade
-- unit: as the columns say
-- caveats: an event counts for every pair among its participants
FROM cooperation ORDER BY ALL;
