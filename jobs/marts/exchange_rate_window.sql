-- grain: one row per currency and period
-- key: currency, period
-- meaning: the rate for a period that facts use: as published for that very period, else the mean of its months where all of them are published
-- unit: units of the currency for one US dollar
-- caveats: averages only; a year's average is never used for a part of the year, and a period that no rate covers in full has no row
-- column per_usd [units of the currency for one US dollar]: the rate
-- column fx_period: the periods whose published rates are used, joined by blanks
-- column fx_method: as published, or mean of how many monthly averages
-- column fx_source: who publishes the rates
-- column fx_place: file and line under jobs/ of each
CREATE VIEW exchange_rate_window AS
WITH asked AS (
  SELECT f.currency, p.period, p.start_date, p.months
  FROM (SELECT unit AS currency, period FROM observation WHERE measure = 'value' UNION SELECT unit, period FROM claim WHERE measure = 'value') f
  JOIN period p USING (period)
  WHERE p.months > 0
),
exact AS (
  SELECT a.currency, a.period, r.per_usd, r.period AS fx_period, 'as published' AS fx_method, r.publisher AS fx_source, r.file || ':' || r.line AS fx_place
  FROM asked a JOIN exchange_rate r ON r.currency = a.currency AND r.start_date = a.start_date AND r.months = a.months AND r.kind = 'average'
),
months AS (
  SELECT a.currency, a.period, round(avg(r.per_usd), 6) AS per_usd, string_agg(r.period, ' ' ORDER BY r.start_date) AS fx_period,
         'mean of ' || count(*) || ' monthly averages' AS fx_method, string_agg(DISTINCT r.publisher, '; ') AS fx_source,
         string_agg(r.file || ':' || r.line, ' ' ORDER BY r.start_date) AS fx_place
  FROM asked a JOIN exchange_rate r ON r.currency = a.currency AND r.kind = 'average' AND r.months = 1 AND a.months > 1
    AND r.start_date >= a.start_date AND r.start_date < a.start_date + to_months(a.months)
  WHERE day(a.start_date) = 1
  GROUP BY a.currency, a.period, a.months
  HAVING count(*) = a.months
)
SELECT currency, period, per_usd::DOUBLE AS per_usd, fx_period, fx_method, fx_source, fx_place FROM exact
UNION ALL
SELECT m.* FROM months m ANTI JOIN exact e USING (currency, period);
