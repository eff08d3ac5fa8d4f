-- grain: one row per amount of money in claim
-- key: claim_id
-- meaning: a claim's amount as it stands, and beside it the same in US dollars where a published average rate covers its whole period
-- unit: value in whole units of the column unit; value_usd in whole US dollars, two decimals
-- caveats: value_usd is NULL where no rate covers the period in full; fx_place is the rate's file and line under jobs/; no verdict of the
--   ledger rests on a converted value
-- column value_usd [USD]: the amount in US dollars; NULL where no rate covers the whole period
-- column fx_per_usd [units of the currency for one US dollar]: the rate; NULL for dollars and where none covers the period
CREATE VIEW claim_usd AS
SELECT o.claim_id, o.article, o.reporter, o.partner, o.flow, o.product, o.period, o.unit, o.value, o.qualifier, o.modality,
       CASE WHEN o.unit = 'USD' THEN o.value::DECIMAL(38, 2) ELSE (o.value::DOUBLE / r.per_usd)::DECIMAL(38, 2) END AS value_usd,
       r.per_usd AS fx_per_usd, r.fx_period, r.fx_method, r.fx_source, r.fx_place
FROM claim o LEFT JOIN exchange_rate_window r ON r.currency = o.unit AND r.period = o.period
WHERE o.measure = 'value' AND o.value IS NOT NULL;
