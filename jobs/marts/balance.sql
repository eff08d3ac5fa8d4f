-- grain: one row per source, basis, reporter, partner, product, unit and window (first and last day) with a balance
-- key: source_id, basis, reporter, partner, product, unit, start_date, end_date
-- meaning: who sells more: the balance of a pair, its part of the turnover, and how much of the imports the exports pay for
-- unit: whole units of the column unit, two decimals; the ratios in percent
-- caveats: seen from the reporter: above zero it sells more than it buys. The partner's own figures give another balance, as its imports hold
--   freight (see mirror_gap). Windows overlap and aggregates hold their members: never add up
-- column balance [unit]: as printed, else exports less imports
-- column balance_percent [percent]: balance in percent of exports plus imports: 100 only sells, -100 only buys
-- column cover_percent [percent]: exports in percent of imports; NULL without imports
CREATE VIEW balance AS
SELECT source_id, basis, reporter, partner, product, unit, period, start_date, end_date, months, export, import, balance,
       CASE WHEN export + import > 0 THEN round((export - import)::DOUBLE / (export + import)::DOUBLE * 100, 2) END AS balance_percent,
       CASE WHEN import > 0 THEN round(export::DOUBLE / import::DOUBLE * 100, 2) END AS cover_percent, pair, is_aggregate, is_year_to_date
FROM turnover
WHERE balance IS NOT NULL;
