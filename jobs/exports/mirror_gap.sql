-- grain: one row per pair of cells that report one flow from its two sides
-- formats: parquet, csv, xlsx
-- meaning: what the exporter reports beside what the importer reports
-- unit: whole units of the column unit; the gap in percent of the exporter's figure
-- caveats: imports are mostly valued with freight and insurance and exports without
FROM mirror_gap ORDER BY ALL;
