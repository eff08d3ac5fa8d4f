-- What the steps of the ledger are, for those who look into the warehouse.
COMMENT ON VIEW ledger.reading IS 'Step 1 of the ledger: one row per claim, window that its words can mean (rank 0 chosen) and side (tier 0 reporter, 1 mirror)';
COMMENT ON VIEW ledger.same_goods IS 'Goods of claims and the official codes or labels that mean the same';
COMMENT ON VIEW ledger.printed IS 'Official levels that some claim can be held against, as printed';
COMMENT ON VIEW ledger.derived IS 'Turnovers and balances that a file does not print, from its exports and imports';
COMMENT ON VIEW ledger.official IS 'Step 3: what is official for each reading of a claim; all candidates';
COMMENT ON VIEW ledger.allowed IS 'The official figures that a claim''s rounding and hedge admit: one row per claim';
COMMENT ON VIEW ledger.held_against IS 'The official figure that speaks for a claim: one row per claim that has one';
COMMENT ON VIEW ledger.reached IS 'The latest official twelve months beside a target, forecast, potential or contract';
COMMENT ON VIEW ledger.look_alike IS 'What a figure may be in truth: another flow or window of the pair, or a lost scale';
COMMENT ON VIEW ledger.stated IS 'Claims of trade that happened, seller before buyer: what the arithmetic stands on';
COMMENT ON VIEW ledger.relation IS 'Step 4: figures of one article that must fit together, and whether they do: one row per set';
COMMENT ON VIEW ledger.implied_base IS 'The level of the year before that a growth and its level imply, where the article does not give it';

COMMENT ON TABLE ledger.level IS 'Step 2: official levels that some claim can be held against: printed, from exports and imports, or months added up';
COMMENT ON COLUMN ledger.level.file IS 'as in observation';
COMMENT ON COLUMN ledger.level.basis IS 'as in observation';
COMMENT ON COLUMN ledger.level.reporter IS 'as in observation';
COMMENT ON COLUMN ledger.level.partner IS 'as in observation';
COMMENT ON COLUMN ledger.level.flow IS 'as in observation';
COMMENT ON COLUMN ledger.level.product IS 'as in observation';
COMMENT ON COLUMN ledger.level.measure IS 'value or quantity';
COMMENT ON COLUMN ledger.level.unit IS 'as in observation';
COMMENT ON COLUMN ledger.level.start_date IS 'first day of the window';
COMMENT ON COLUMN ledger.level.months IS 'its months';
COMMENT ON COLUMN ledger.level.value IS 'the level';
COMMENT ON COLUMN ledger.level.how IS 'how it was made of cells; empty if printed';
COMMENT ON COLUMN ledger.level.ids IS 'observations it was made of, joined by semicolons';
COMMENT ON COLUMN ledger.level.cells IS 'workbook!sheet!cell of these, joined by semicolons';
COMMENT ON MACRO ledger.digits IS 'A number as a sentence prints it: five digits of it, or all before the point';
COMMENT ON MACRO ledger.amount IS 'An amount with its scale in words and its unit: 423 million USD';
COMMENT ON MACRO ledger.last_day IS 'The last day of a window, from its first day and its months';
COMMENT ON MACRO ledger.span IS 'A window in words: 2021, November 2021, January to November 2021';
COMMENT ON MACRO ledger.places IS 'Cells in words: two are named, of more the first and how many there are';

-- Columns of the steps: one word, one meaning in all of them. The catalogue puts them on the views.
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
