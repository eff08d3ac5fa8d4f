-- severity: warning
-- message: a printed turnover is not the sum of the exports and imports beside it
-- threshold: more than the rounding of the three cells, half a unit of the last digit of each
SELECT file, basis, reporter, partner, product, period, unit, export, import, turnover, identity_gap,
       round(identity_gap::DOUBLE / turnover::DOUBLE * 100, 3) AS gap_percent, turnover_id
FROM turnover
WHERE NOT identity_holds AND turnover > 0
ORDER BY abs(gap_percent) DESC;
