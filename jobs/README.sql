-- Twenty questions to begin with. Each stands alone: keruen query "…", or any DuckDB client on data/warehouse/keruen.duckdb.
-- Their answers on sample-data/ are in docs/questions.md; a test holds both against the program.

-- 1. What do we know about the trade of Kazakhstan and Tatarstan in 2021, and who says so?
SELECT period, flow, round(value / 1e6, 1) AS mln, unit, said_by, verdict FROM pair('KZ', 'RU-TA')
WHERE measure = 'value' AND period IN ('2021', '2021-01-01/P11M') ORDER BY period, flow, mln, said_by;

-- 2. Which claims contradict what is published, and by how much?
SELECT c.article, c.period, round(c.value / 1e6, 1) AS claimed_mln, round(k.official_value / 1e6, 1) AS official_mln, round(k.deviation_percent, 1) AS off_percent
FROM claim_check k JOIN claim c USING (claim_id) WHERE k.verdict = 'contradicted' ORDER BY c.article, c.value;

-- 3. How much of what articles say can be trusted?
SELECT verdict, count(*) AS claims FROM claim_check GROUP BY ALL ORDER BY claims DESC, verdict;

-- 4. Which cell does an official figure come from?
SELECT source_id, file, sheet, cell, raw_text, unit, value FROM observation
WHERE reporter = 'KZ' AND partner = 'RU-TA' AND flow = 'turnover' AND period = '2021' ORDER BY source_id;

-- 5. Which sentence does a claim come from?
SELECT article, char_start, quote FROM claim WHERE reporter = 'KZ' AND partner = 'RU-BA' AND measure = 'growth_yoy' ORDER BY article, char_start;

-- 6. How has the turnover of Kazakhstan and Tatarstan gone, as each side counts it?
SELECT period, source_id, round(turnover / 1e6, 1) AS turnover_mln FROM turnover_of('KZ', 'RU-TA') WHERE months >= 11 ORDER BY period, source_id;

-- 7. By how much did it grow, the same months against the same months?
SELECT source_id, reporter, partner, period, round(growth_percent, 1) AS growth FROM turnover_yoy
WHERE 'KZ' IN (reporter, partner) AND 'RU-BA' IN (reporter, partner) AND flow = 'turnover' AND period IN ('2021', '2021-01-01/P11M')
ORDER BY period, source_id;

-- 8. Do exports and imports add up to the turnover that is printed?
SELECT identity_holds, count(*) AS windows FROM turnover GROUP BY ALL ORDER BY 1;

-- 9. How far apart are the two sides on the same goods crossing the same border?
SELECT exporter, importer, period, round(exporter_says / 1e6, 1) AS exporter_mln, round(importer_says / 1e6, 1) AS importer_mln, round(gap_percent, 1) AS gap
FROM mirror_gap WHERE period = '2021' ORDER BY abs(gap_percent) DESC, exporter, importer LIMIT 10;

-- 10. Who are the main partners of Tatarstan among those that its figures list?
SELECT rank, listed, partner, round(value / 1e6, 1) AS mln FROM partner_share
WHERE reporter = 'RU-TA' AND flow = 'export' AND period = '2021' ORDER BY rank, partner LIMIT 5;

-- 11. Does Kazakhstan sell more to Tatarstan than it buys?
SELECT source_id, period, round(export / 1e6, 1) AS export_mln, round(import / 1e6, 1) AS import_mln, round(balance / 1e6, 1) AS balance_mln
FROM balance WHERE reporter = 'KZ' AND partner = 'RU-TA' AND months >= 11 ORDER BY period, source_id;

-- 12. What was traded month by month, taken from figures that are printed from January on?
SELECT month, round(value / 1e6, 1) AS mln, is_derived FROM monthly
WHERE reporter = 'KZ' AND partner = 'RU-TA' AND flow = 'turnover' ORDER BY month;

-- 13. How far is the promised billion?
SELECT pair, said_by, due_period, target, level_reporter, level_period, round(level / 1e6, 1) AS level_mln, round(progress_percent, 1) AS percent
FROM target_progress ORDER BY pair, said_by, level_origin, level;

-- 14. Which articles only repeat another?
SELECT article, title, copy_of FROM article WHERE copy_of IS NOT NULL AND copy_of <> '' ORDER BY article;

-- 15. How many independent voices stand behind a claim? Copies are one.
SELECT pair, flow, period, measure, claims, independent, lowest, highest FROM claim_group
WHERE claims > 1 ORDER BY claims DESC, pair, period, measure, lowest LIMIT 10;

-- 16. What happened between a pair, beside the trade?
SELECT day, what, text, place FROM timeline_of('KZ', 'RU-TA') WHERE kind = 'event' ORDER BY day, what, text;

-- 17. Which series do we hold, and where do they stop?
SELECT source, reporter, count(*) AS series, min(first_period) AS first, max(last_period) AS last FROM coverage
WHERE flow = 'turnover' GROUP BY ALL ORDER BY source, reporter;

-- 18. What could not be used last night, and why?
SELECT file, reason, detail FROM reject ORDER BY file;

-- 19. Which code does a name have, and how much is there of it?
SELECT partner, kind, parent, name_en, figures, claims FROM partner_named('татар') ORDER BY partner;

-- 20. What did the checks find, and are there names that nobody knows?
SELECT severity, count(*) AS checks, count(*) FILTER (NOT passed) AS failed, (SELECT count(*) FROM unresolved) AS unknown_names
FROM check_result GROUP BY severity ORDER BY severity;
