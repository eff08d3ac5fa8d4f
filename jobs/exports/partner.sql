-- grain: one row per code
-- formats: parquet, csv
-- meaning: the dimension of reporters and partners, with their names; joins to every column reporter or partner
-- unit: none
-- key: partner
FROM partner ORDER BY partner;
