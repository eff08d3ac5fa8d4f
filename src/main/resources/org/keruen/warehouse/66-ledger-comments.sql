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
