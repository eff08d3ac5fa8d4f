-- grain: one row per source, basis, reporter, partner country, flow and year
-- formats: parquet, csv, xlsx
-- meaning: whether a reporter trades more with a partner than the other loaded reporters do
-- unit: a ratio, 1 is as much as the others; shares in percent
-- caveats: held against the reporters that are loaded, not the whole world
FROM trade_intensity ORDER BY ALL;
