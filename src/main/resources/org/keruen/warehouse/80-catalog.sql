-- What the warehouse holds, described by itself. Tables first; the marts add themselves.
CREATE TABLE catalog (
  kind VARCHAR,
  name VARCHAR,
  column_name VARCHAR,
  position INTEGER,
  type VARCHAR,
  meaning VARCHAR,
  unit VARCHAR,
  grain VARCHAR,
  lineage VARCHAR,
  example VARCHAR
);

COMMENT ON TABLE catalog IS 'What this warehouse holds: one row per table, view or macro (column_name NULL) and one per column of it';
COMMENT ON COLUMN catalog.kind IS 'table, view or macro';
COMMENT ON COLUMN catalog.name IS 'name of the table, view or macro';
COMMENT ON COLUMN catalog.column_name IS 'name of the column; NULL in the row of the table, view or macro itself';
COMMENT ON COLUMN catalog.position IS 'place of the column, from 1; 0 in the row of the table, view or macro itself';
COMMENT ON COLUMN catalog.type IS 'DuckDB''s type of the column';
COMMENT ON COLUMN catalog.meaning IS 'what it is, in plain words';
COMMENT ON COLUMN catalog.unit IS 'unit of a figure; empty where it has none';
COMMENT ON COLUMN catalog.grain IS 'what one row is; only in the row of the table, view or macro itself';
COMMENT ON COLUMN catalog.lineage IS 'from where it comes: the relations that a mart reads, the file or lake part of a table, the columns that a column is taken from';
COMMENT ON COLUMN catalog.example IS 'SQL to begin with';

CREATE OR REPLACE TEMP TABLE table_origin (name VARCHAR, lineage VARCHAR);
INSERT INTO table_origin VALUES
  ('observation', 'cells of the inbox''s workbooks, by jobs/sources; newest vintage of observation_history'),
  ('observation_history', 'lake/normalised observation parts, with the manifest''s days'),
  ('article', 'articles of the inbox; lake/normalised article parts'),
  ('claim', 'sentences of articles by jobs/languages, and curated records; lake/normalised claim parts'),
  ('event', 'sentences of articles by jobs/languages, and curated records; lake/normalised event parts'),
  ('organisation_mention', 'words of articles, by jobs/dimensions/organisations.yml; lake/normalised mention parts'),
  ('person_mention', 'words of articles, by jobs/dimensions/people.yml; lake/normalised mention parts'),
  ('sector_mention', 'words of articles, by jobs/dimensions/sectors.yml; lake/normalised mention parts'),
  ('claim_check', 'claim held against observation'),
  ('claim_group', 'claim, article'),
  ('reject', 'what extraction or normalisation could not use; lake/normalised reject parts'),
  ('partner', 'jobs/dimensions/partners, and labels of observation_history and claim'),
  ('bloc_member', 'jobs/dimensions/partners/blocs.yml'),
  ('partner_succession', 'jobs/dimensions/partners'),
  ('period', 'the periods of observation_history and claim'),
  ('product', 'jobs/dimensions/products, and labels of observation_history and claim'),
  ('sector_goods', 'jobs/dimensions/sectors.yml'),
  ('exchange_rate', 'jobs/exchange-rates'),
  ('source_file', 'the lake''s manifest'),
  ('run', 'the run that built this file'),
  ('check_result', 'jobs/checks'),
  ('check_finding', 'jobs/checks'),
  ('catalog', 'comments of the tables, heads of jobs/marts');

-- Units of the tables' own columns; a mart says its units in its head.
CREATE OR REPLACE TEMP TABLE column_unit (column_name VARCHAR, unit VARCHAR);
INSERT INTO column_unit VALUES
  ('value', 'as in column unit'), ('printed_step', 'as in column unit'), ('official_value', 'as in column unit of the claim'),
  ('tolerance_low', 'as in column unit of the claim'), ('tolerance_high', 'as in column unit of the claim'), ('lowest', 'as in column unit'),
  ('highest', 'as in column unit'), ('deviation_percent', 'percent'), ('scale', 'factor'), ('confidence', '0 to 1'),
  ('magnitude', 'whole units of the cell''s currency or quantity'), ('per_usd', 'units of the currency for one US dollar'),
  ('char_start', 'code points'), ('char_end', 'code points'), ('line', 'line number'), ('size_bytes', 'bytes'), ('months', 'months'), ('days', 'days'),
  ('year', 'calendar year'), ('claims', 'count'), ('articles', 'count'), ('independent', 'count'), ('distinct_values', 'count'),
  ('records_read', 'count'), ('records_handed_on', 'count'), ('records_left_out', 'count'), ('records_rejected', 'count'), ('files_new', 'count'),
  ('files_quarantined', 'count'), ('allowed', 'count'), ('found', 'count'), ('position', 'place'), ('number', 'place');

INSERT INTO catalog
SELECT 'table', t.table_name, NULL, 0, NULL, t.comment, '', regexp_extract(t.comment, 'one row[^.;]*'), coalesce(o.lineage, ''), 'FROM ' || t.table_name
FROM duckdb_tables() t LEFT JOIN table_origin o ON o.name = t.table_name
WHERE t.database_name = current_database() AND NOT t.temporary AND t.schema_name = 'main'
ORDER BY t.table_name;

INSERT INTO catalog
SELECT 'table', c.table_name, c.column_name, c.column_index, c.data_type, c.comment,
       CASE WHEN c.data_type IN ('VARCHAR', 'DATE', 'BOOLEAN', 'TIMESTAMP') THEN '' ELSE coalesce(u.unit, '') END, NULL, '', NULL
FROM duckdb_columns() c JOIN duckdb_tables() t ON t.table_oid = c.table_oid AND t.database_name = c.database_name
LEFT JOIN column_unit u ON u.column_name = c.column_name
WHERE c.database_name = current_database() AND NOT t.temporary AND c.schema_name = 'main'
ORDER BY c.table_name, c.column_index;

INSERT INTO catalog
SELECT 'macro', 'observation_as_of', NULL, 0, NULL, 'what was believed on a day: the newest vintage of each figure among the files that counted on it', '',
       'one row per cell used', 'observation_history', 'FROM observation_as_of(''2026-01-31'')'
UNION ALL
SELECT 'macro', 'observation_as_of', column_name, position, type, meaning, unit, NULL, 'observation_history.' || column_name, NULL
FROM catalog WHERE name = 'observation' AND column_name IS NOT NULL;

-- Columns of the ledger's steps: one word, one meaning in all of them. The catalogue puts them on the views.
CREATE OR REPLACE TEMP TABLE step_column (column_name VARCHAR, meaning VARCHAR);
INSERT INTO step_column VALUES
  ('about', 'claim_id of the claim that the set is about'), ('article', 'as in claim'), ('basis', 'as in observation'),
  ('buyer', 'the side that imports; of a turnover the later code'), ('cells', 'workbook!sheet!cell of the figures used, joined by semicolons'),
  ('char_start', 'as in claim'), ('claim_id', 'as in claim'), ('claims', 'claim_ids of the figures that must fit together'),
  ('file', 'as in observation'), ('fits', 'whether the official figure is within what the claim''s rounding and hedge admit'),
  ('flow', 'export, import, turnover or balance'), ('high', 'the highest figure that rounding and hedge admit'),
  ('how', 'how the figure was made of cells; empty if printed'), ('ids', 'observation_ids of the figures used, joined by semicolons'),
  ('kind', 'sort of relation, of slip or of statement'), ('level_claim', 'claim_id of the level that the growth is of'),
  ('low', 'the lowest figure that rounding and hedge admit'), ('measure', 'value, growth_yoy, share or quantity'), ('months', 'months of the window'),
  ('official_product', 'the product as the official series codes it'), ('ok', 'whether the figures can fit'), ('partner', 'the other side'),
  ('product', 'as in observation'), ('rank', '0 for the window that the words are taken to mean, 1 for its other readings'),
  ('reading', 'the window as an SDMX period'), ('reporter', 'whose figures they are'), ('seller', 'the side that exports; of a turnover the earlier code'),
  ('sign', '-1 where the other side''s balance is turned round, else 1'), ('start_date', 'first day of the window'), ('stated', 'the figure as claimed'),
  ('tier', '0 for the reporter''s own series, 1 for the partner''s'), ('unit', 'currency, % or unit of quantity'), ('value', 'the figure, in its unit'),
  ('words', 'the arithmetic in words'), ('zeros', 'how many zeros the claim would have lost or won');
