-- grain: one row per cell used, current vintage
-- formats: parquet, csv
-- meaning: figures of official tables, each with the cell it stands in
-- unit: whole units of the column unit; growth and shares in percent
-- caveats: rows with is_aggregate overlap others, and windows overlap: filter before adding up. Parquet rounds to three decimal places, the CSV
--   is exact
-- key: observation_id
-- scale: value 3, scale 6, confidence 4
FROM observation;
