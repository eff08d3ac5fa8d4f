-- grain: one row per figure of an official table; FREQ to REPETITION and TIME_PERIOD are its key
-- formats: sdmx-csv
-- meaning: the figures of official tables as SDMX-CSV 2.0, dataflow KERUEN:REGIONAL_TRADE
-- unit: as UNIT_MEASURE says, scale applied
-- caveats: codes are the warehouse's own (dimensions without code lists); FREQ is _O for cumulative and odd windows, whose TIME_PERIOD is a
--   time range; a confidential figure has OBS_STATUS Q and CONF_STATUS C. Figures whose period is unknown are left out.
-- key: SOURCE, FREQ, REPORTER, PARTNER, FLOW, PRODUCT, MEASURE, UNIT_MEASURE, BASIS, REPETITION, TIME_PERIOD
-- from: observation
-- columns: STRUCTURE = kind of the structure that the row is of;
--   STRUCTURE_ID = its agency, id and version;
--   ACTION = I: for information;
--   SOURCE = id of the source, or the file where no definition claims it;
--   FREQ = A year, S half, Q quarter, M month, _O another window;
--   REPORTER = code of who reports;
--   PARTNER = code of the other side;
--   FLOW = export, import, turnover, balance, re_export, re_import or ?;
--   PRODUCT = TOTAL, HS:nn, SITC:n or label:<as printed>;
--   MEASURE = value, growth_yoy, share or quantity;
--   UNIT_MEASURE = ISO 4217, % or as printed;
--   BASIS = what tells two figures of one key apart, _Z if nothing;
--   REPETITION = 1, or 2 and so on where a source prints a figure again;
--   TIME_PERIOD = SDMX period or time range;
--   OBS_VALUE = the figure, empty where OBS_STATUS is M or Q;
--   OBS_STATUS = A normal, P provisional, M missing, Q missing for it is suppressed;
--   CONF_STATUS = F free, C confidential;
--   IS_AGGREGATE = whether it is a total or overlaps other rows;
--   LAYOUT = declared or inferred;
--   VINTAGE = which publication of its source;
--   PLACE = file, sheet and cell;
--   OBSERVATION_ID = id in the warehouse
SELECT 'dataflow' AS STRUCTURE, 'KERUEN:REGIONAL_TRADE(1.0.0)' AS STRUCTURE_ID, 'I' AS ACTION,
       coalesce(nullif(o.source_id, ''), o.file) AS SOURCE,
       CASE p.kind WHEN 'year' THEN 'A' WHEN 'half' THEN 'S' WHEN 'quarter' THEN 'Q' WHEN 'month' THEN 'M' ELSE '_O' END AS FREQ,
       o.reporter AS REPORTER, o.partner AS PARTNER, o.flow AS FLOW, o.product AS PRODUCT, o.measure AS MEASURE, o.unit AS UNIT_MEASURE,
       coalesce(nullif(o.basis, ''), '_Z') AS BASIS,
       row_number() OVER (
         PARTITION BY coalesce(nullif(o.source_id, ''), o.file), o.reporter, o.partner, o.flow, o.product, o.measure, o.unit, o.basis, o.period
         ORDER BY o.file, o.sheet, o.observation_id) AS REPETITION,
       o.period AS TIME_PERIOD, o.value AS OBS_VALUE,
       CASE o.status WHEN 'C' THEN 'Q' ELSE o.status END AS OBS_STATUS, CASE o.status WHEN 'C' THEN 'C' ELSE 'F' END AS CONF_STATUS,
       o.is_aggregate AS IS_AGGREGATE, o.layout AS LAYOUT, o.vintage AS VINTAGE,
       concat_ws('!', o.file, nullif(o.sheet, ''), o.cell) AS PLACE, o.observation_id AS OBSERVATION_ID
FROM observation o JOIN period p USING (period)
ORDER BY SOURCE, REPORTER, PARTNER, FLOW, PRODUCT, MEASURE, UNIT_MEASURE, BASIS, REPETITION, p.start_date, p.end_date;
