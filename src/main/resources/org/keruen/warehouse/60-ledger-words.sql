-- Words of the ledger's reasons: amounts, windows, sides and cells as a person would say them.
CREATE SCHEMA IF NOT EXISTS ledger;

CREATE OR REPLACE MACRO ledger.digits(x) AS CASE
  WHEN abs(x) >= 100000 THEN format('{:.0f}', x::DOUBLE)
  ELSE format('{:.5g}', x::DOUBLE) END;

CREATE OR REPLACE MACRO ledger.amount(x, unit) AS CASE
  WHEN unit = '%' THEN ledger.digits(x) || ' %'
  WHEN abs(x) >= 1e12 THEN ledger.digits(x / 1e12) || ' trillion ' || unit
  WHEN abs(x) >= 1e9 THEN ledger.digits(x / 1e9) || ' billion ' || unit
  WHEN abs(x) >= 1e6 THEN ledger.digits(x / 1e6) || ' million ' || unit
  ELSE ledger.digits(x) || ' ' || unit END;

CREATE OR REPLACE MACRO ledger.last_day(start_date, months) AS (start_date + to_months(months::INTEGER) - INTERVAL 1 DAY)::DATE;

CREATE OR REPLACE MACRO ledger.span(start_date, months) AS CASE
  WHEN day(start_date) <> 1 THEN
    strftime(start_date, '%-d %B %Y') || ' to ' || strftime(ledger.last_day(start_date, months), '%-d %B %Y')
  WHEN months = 12 AND month(start_date) = 1 THEN year(start_date)::VARCHAR
  WHEN months = 1 THEN strftime(start_date, '%B %Y')
  WHEN year(start_date) = year(ledger.last_day(start_date, months)) THEN
    strftime(start_date, '%B') || ' to ' || strftime(ledger.last_day(start_date, months), '%B %Y')
  ELSE strftime(start_date, '%B %Y') || ' to ' || strftime(ledger.last_day(start_date, months), '%B %Y') END;

-- Two cells are named, of more the first.
CREATE OR REPLACE MACRO ledger.places(cells) AS CASE
  WHEN length(cells) - length(replace(cells, ';', '')) <= 1 THEN replace(cells, ';', ' and ')
  ELSE split_part(cells, ';', 1) || ' and ' || (length(cells) - length(replace(cells, ';', ''))) || ' cells more' END;
