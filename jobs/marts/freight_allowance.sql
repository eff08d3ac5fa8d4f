-- grain: one row per exporter and importer that has an allowance of its own, and one for all others
-- key: exporter, importer
-- meaning: by how much an importer's figure may be above the exporter's as it holds freight and insurance (CIF) and the other does not (FOB);
--   mirror_gap takes the row of the pair, else of the exporter, else of the importer, else the one of '*'
-- unit: percent of the exporter's figure
-- caveats: an assumption, not a measurement: add a line where you know better, with your reason
-- column exporter: code of the exporter; * for all
-- column importer: code of the importer; * for all
-- column freight_percent [percent]: what freight and insurance may add
-- column because: on what the figure rests
CREATE VIEW freight_allowance AS
SELECT * FROM (VALUES
  ('*', '*', 6.0::DECIMAL(5, 2), 'the CIF/FOB factor 1.06 of the IMF''s Direction of Trade Statistics')
) a(exporter, importer, freight_percent, because);
