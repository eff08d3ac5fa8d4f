-- Step 5. One row a claim: the first verdict that holds, and why in plain words.
DELETE FROM claim_check;
INSERT INTO claim_check
WITH arithmetic AS (
  SELECT claim_id, bool_and(ok) AS ok, string_agg(DISTINCT words, '; ' ORDER BY words) FILTER (NOT ok) AS misfit
  FROM (SELECT unnest(claims) AS claim_id, ok, words FROM ledger.relation)
  GROUP BY claim_id
),
judged AS (
  SELECT c.claim_id, c.unit, c.value, c.period, c.qualifier, c.modality, a.low, a.high, ar.ok, ar.misfit,
         CASE WHEN c.modality <> 'reported' THEN 'not_a_report'
              WHEN h.fits AND h.rank > 0 THEN 'supported_other_period'
              WHEN h.fits AND h.tier = 1 THEN 'supported_by_mirror'
              WHEN h.fits THEN 'supported'
              WHEN h.claim_id IS NOT NULL THEN 'contradicted'
              WHEN NOT ar.ok THEN 'inconsistent'
              ELSE 'unverifiable' END AS verdict,
         h.value AS official, h.reading, h.how, h.ids, h.cells, h.tier, ledger.span(h.start_date, h.months) AS official_span,
         coalesce(side.name_en, h.reporter) AS official_side,
         r.value AS reached, r.ids AS reached_ids, r.cells AS reached_cells, ledger.span(r.start_date, r.months) AS reached_span,
         coalesce(reached_side.name_en, r.reporter) AS reached_side,
         coalesce(nullif(c.attributed_to, ''), nullif(t.source, ''), c.article) AS who,
         ledger.span(p.start_date, p.months) AS span,
         CASE k.kind
           WHEN 'scale' THEN 'It is ' || CASE WHEN k.zeros < 0 THEN 'a thousand times ' ELSE 'a thousandth of ' END || 'what '
             || coalesce(k_side.name_en, k.reporter) || ' reports: the scale was lost'
           WHEN 'flow' THEN 'It is what ' || coalesce(k_side.name_en, k.reporter) || ' reports as its ' || k.flow || ' (' || ledger.places(k.cells) || ')'
           WHEN 'window' THEN 'It is what ' || coalesce(k_side.name_en, k.reporter) || ' reports for ' || ledger.span(k.start_date, k.months)
             || ' (' || ledger.places(k.cells) || ')' END AS in_truth,
         CASE WHEN ib.claim_id IS NOT NULL THEN 'With the level that the article gives it implies '
           || ledger.amount(ib.value, ib.unit) || ' for ' || ledger.span(ib.start_date, ib.months) END AS implied
  FROM claim c
  JOIN ledger.allowed a USING (claim_id)
  LEFT JOIN ledger.held_against h USING (claim_id)
  LEFT JOIN ledger.reached r USING (claim_id)
  LEFT JOIN ledger.look_alike k USING (claim_id)
  LEFT JOIN ledger.implied_base ib USING (claim_id)
  LEFT JOIN arithmetic ar USING (claim_id)
  LEFT JOIN article t ON t.article = c.article
  LEFT JOIN period p ON p.period = c.period AND p.months > 0
  LEFT JOIN partner side ON side.partner = h.reporter
  LEFT JOIN partner reached_side ON reached_side.partner = r.reporter
  LEFT JOIN partner k_side ON k_side.partner = k.reporter
),
worded AS (
  SELECT *,
         'Said by ' || who || ': ' || CASE qualifier WHEN 'exact' THEN '' ELSE qualifier || ' ' END || ledger.amount(value, unit)
           || CASE WHEN span IS NULL THEN '' ELSE ' for ' || span END AS claimed,
         official_side || CASE tier WHEN 1 THEN ', the other side,' ELSE '' END || ' reports ' || ledger.amount(official, unit) || ' for '
           || official_span || ' (' || CASE how WHEN '' THEN '' ELSE how || ': ' END || ledger.places(cells) || ')' AS reported,
         CASE WHEN official <> 0 THEN round((value::DOUBLE - official::DOUBLE) / abs(official::DOUBLE) * 100, 4) END AS deviation
  FROM judged
)
SELECT claim_id, verdict,
       CASE verdict WHEN 'not_a_report' THEN reached_ids ELSE ids END,
       CASE verdict WHEN 'not_a_report' THEN reached_cells ELSE cells END,
       CASE verdict WHEN 'not_a_report' THEN reached ELSE official END,
       CASE verdict WHEN 'not_a_report' THEN reached_span ELSE reading END,
       CASE WHEN verdict <> 'not_a_report' THEN deviation END,
       CAST(round(low, CASE WHEN abs(low) >= 1e6 THEN 0 ELSE 4 END) AS DECIMAL(30, 4)),
       CAST(round(high, CASE WHEN abs(high) >= 1e6 THEN 0 ELSE 4 END) AS DECIMAL(30, 4)),
       ok,
       concat_ws('. ', claimed,
         CASE verdict
           WHEN 'not_a_report' THEN 'A ' || modality || ' is no report of what happened'
             || CASE WHEN reached IS NULL THEN '' ELSE '; reached so far: ' || reached_side || ' reports ' || ledger.amount(reached, unit) || ' for '
                  || reached_span || ' (' || ledger.places(reached_cells) || ')' END
           WHEN 'supported_other_period' THEN 'The words can also mean ' || official_span || ', and then it agrees: ' || reported
           WHEN 'contradicted' THEN reported || '; the claim is '
             || CASE WHEN deviation IS NULL THEN 'off' WHEN unit = '%' THEN ledger.digits(abs(value - official)) || ' points ' || CASE WHEN value > official THEN 'more' ELSE 'less' END
                  ELSE ledger.digits(round(abs(deviation), 2)) || ' % ' || CASE WHEN value > official THEN 'more' ELSE 'less' END END
             || ', its wording admits ' || ledger.amount(low, unit) || ' to ' || ledger.amount(high, unit)
           WHEN 'inconsistent' THEN 'No official series decides, but the article''s own figures exclude one another: ' || misfit
           WHEN 'unverifiable' THEN CASE
             WHEN period = '?' THEN 'The text does not say for which period it is'
             WHEN unit = 'XXX' THEN 'The text names no currency'
             ELSE 'No official series is loaded for these parties, flow, goods and period' END
           ELSE reported || ', which agrees' END,
         CASE WHEN verdict = 'contradicted' THEN in_truth END,
         implied,
         CASE WHEN verdict <> 'inconsistent' THEN 'The article''s own figures do not add up: ' || misfit END)
FROM worded
ORDER BY claim_id;
