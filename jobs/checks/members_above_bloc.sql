-- severity: warning
-- message: the members of a bloc add up to more than the bloc's own row of the same table: the bloc is read for another, or a member twice
-- threshold: more than 1 % above it: rounding stays below; members of the window's last day are added, as tables keep the membership of their day
WITH part AS (
  SELECT o.source_id, o.basis, o.reporter, m.bloc, o.flow, o.product, o.unit, o.start_date, o.end_date, any_value(o.period) AS period, sum(o.value) AS members,
         string_agg(o.partner, ' ' ORDER BY o.partner) AS listed
  FROM official_level o JOIN bloc_member m ON m.partner = o.partner AND (m.valid_from IS NULL OR m.valid_from <= o.end_date) AND (m.valid_to IS NULL OR m.valid_to >= o.end_date)
  WHERE o.value IS NOT NULL AND o.flow <> 'balance' GROUP BY ALL
)
SELECT p.source_id, p.basis, p.reporter, p.bloc, p.flow, p.product, p.period, p.unit, p.members, b.value AS bloc_value, round((p.members::DOUBLE / b.value::DOUBLE - 1) * 100, 2) AS above_percent, p.listed
FROM part p JOIN official_level b ON b.source_id = p.source_id AND b.basis = p.basis AND b.reporter = p.reporter AND b.partner = p.bloc AND b.flow = p.flow
  AND b.product = p.product AND b.unit = p.unit AND b.start_date = p.start_date AND b.end_date = p.end_date
WHERE b.value > 0 AND p.members > b.value * 1.01
ORDER BY above_percent DESC;
