-- grain: one row per code or printed label
-- formats: parquet, csv
-- meaning: the dimension of goods, with the goods of the Harmonised System that a label means; joins to every column product
-- unit: none
-- caveats: codes overlap (HS:27 is in HS:25-27): never add them up
-- key: product
-- scale: confidence 4
FROM product ORDER BY product;
