-- grain: one row per flow and window (first and last day) that two sources report from its two sides
-- key: exporter, importer, product, unit, start_date, end_date, exporter_source, exporter_basis, importer_source, importer_basis
-- meaning: what the exporter reports beside what the importer reports of the same window, how far they are apart, and how far once freight is
--   taken off the importer's figure
-- unit: values in whole units of the column unit; gaps in percent of the exporter's figure
-- caveats: imports are mostly valued with freight and insurance (CIF) and exports without (FOB): gap_after_freight allows for what
--   freight_allowance states. What is left may be transit, re-exports, the day of booking or smuggling; a region's customs office counts what
--   is declared in it. Each source of one side is held against each of the other: do not add the rows
-- column exporter_says [unit]: exports as the exporter reports them
-- column importer_says [unit]: the same flow as the importer reports it
-- column gap [unit]: importer_says less exporter_says
-- column gap_percent [percent]: gap in percent of exporter_says
-- column exporter_source: source of the exporter's figure
-- column importer_source: source of the importer's figure
-- column exporter_basis: basis of the exporter's figure
-- column importer_basis: basis of the importer's figure
-- column exporter_id: cells of the exporter's figure
-- column importer_id: cells of the importer's figure
-- column freight_percent [percent]: what freight and insurance may add, from freight_allowance
-- column gap_after_freight [unit]: importer_says without that freight, less exporter_says
-- column gap_after_freight_percent [percent]: gap_after_freight in percent of exporter_says
-- column pair: the two codes in alphabetical order, joined by '|'
CREATE VIEW mirror_gap AS
WITH said AS (
  SELECT e.reporter AS exporter, e.partner AS importer, e.product, e.period, e.unit, e.value AS exporter_says, i.value AS importer_says,
         e.source_id AS exporter_source, i.source_id AS importer_source, e.basis AS exporter_basis, i.basis AS importer_basis,
         e.observation_ids AS exporter_id, i.observation_ids AS importer_id, e.start_date, e.end_date, e.months
  FROM official_level e
  JOIN official_level i ON i.reporter = e.partner AND i.partner = e.reporter AND i.product = e.product AND i.unit = e.unit
    AND i.start_date = e.start_date AND i.end_date = e.end_date
  WHERE e.flow = 'export' AND i.flow = 'import' AND e.value > 0 AND i.value IS NOT NULL AND NOT e.is_year_to_date AND NOT i.is_year_to_date
    AND e.reporter <> e.partner
),
allowed AS (
  SELECT s.*, f.freight_percent
  FROM said s JOIN freight_allowance f ON f.exporter IN (s.exporter, '*') AND f.importer IN (s.importer, '*')
  QUALIFY row_number() OVER (
    PARTITION BY exporter_id, importer_id ORDER BY (f.exporter <> '*')::INT + (f.importer <> '*')::INT DESC, f.importer) = 1
)
SELECT exporter, importer, product, period, unit, exporter_says, importer_says, importer_says - exporter_says AS gap,
       round((importer_says::DOUBLE / exporter_says::DOUBLE - 1) * 100, 4) AS gap_percent, exporter_source, importer_source, exporter_basis,
       importer_basis, exporter_id, importer_id, freight_percent,
       (importer_says::DOUBLE / (1 + freight_percent::DOUBLE / 100) - exporter_says::DOUBLE)::DECIMAL(38, 2) AS gap_after_freight,
       round((importer_says::DOUBLE / (1 + freight_percent::DOUBLE / 100) / exporter_says::DOUBLE - 1) * 100, 4) AS gap_after_freight_percent,
       start_date, end_date, months, least(exporter, importer) || '|' || greatest(exporter, importer) AS pair
FROM allowed;
