-- What each check of jobs/checks finds, and what it leaves alone: '-- fires: <check>' or '-- quiet: <check>', then rows.
-- level(reporter, partner, flow, product, first day, months, value) and figure(cell, reporter, partner, measure, period, value) are made by the test.

-- fires: cell_used_twice
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'CN', 'value', '2021', 5);
-- quiet: cell_used_twice
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
INSERT INTO observation BY NAME FROM figure('A2', 'KZ', 'RU', 'value', '2021', 5);

-- fires: id_twice
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
-- quiet: id_twice
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);

-- fires: claim_without_article
INSERT INTO claim (claim_id, article, origin, char_start, line, reporter, partner, period) VALUES ('c1', 'gone.txt', 'extracted', 0, 0, 'KZ', 'RU', '2021');
-- quiet: claim_without_article
INSERT INTO claim (claim_id, article, origin, char_start, line, reporter, partner, period) VALUES ('c1', 'records.jsonl', 'curated', -1, 3, 'KZ', 'RU', '2021');

-- fires: lost_records
INSERT INTO source_file (file, records_read, records_handed_on, records_left_out, records_rejected) VALUES ('a.csv', 10, 7, 1, 1);
-- quiet: lost_records
INSERT INTO source_file (file, records_read, records_handed_on, records_left_out, records_rejected) VALUES ('a.csv', 10, 7, 2, 1);

-- fires: figure_without_place
INSERT INTO observation BY NAME FROM figure('', 'KZ', 'RU', 'value', '2021', 5);
-- quiet: figure_without_place
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);

-- fires: unknown_code
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'ZZ', 'value', '2021', 5);
-- quiet: unknown_code
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', '?', 'value', '2021', 5);

-- fires: cumulative_falls
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 2, 100);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 3, 90);
-- quiet: cumulative_falls
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 2, 100);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 3, 99);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'balance', 'TOTAL', '2021-01-01', 2, 100);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'balance', 'TOTAL', '2021-01-01', 3, 9);

-- fires: scale_jump
INSERT INTO official_level BY NAME SELECT l.* FROM range(5) r(i), level('KZ', 'P' || i, 'export', 'TOTAL', '2020-01-01', 12, 100 + i) l;
INSERT INTO official_level BY NAME SELECT l.* FROM range(5) r(i), level('KZ', 'P' || i, 'export', 'TOTAL', '2021-01-01', 12, 110000 + i) l;
-- quiet: scale_jump
INSERT INTO official_level BY NAME SELECT l.* FROM range(5) r(i), level('KZ', 'P' || i, 'export', 'TOTAL', '2020-01-01', 12, 100 + i) l;
INSERT INTO official_level BY NAME SELECT l.* FROM range(5) r(i), level('KZ', 'P' || i, 'export', 'TOTAL', '2021-01-01', 12, CASE WHEN i < 2 THEN 110000 ELSE 120 END) l;

-- fires: scale_jump_of_one_series
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 300000);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 310);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2022-01-01', 12, 320000);
-- quiet: scale_jump_of_one_series
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 300);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 310000);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2022-01-01', 12, 320000);

-- fires: partners_above_world
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'CN', 'export', 'TOTAL', '2021-01-01', 12, 500);
INSERT INTO official_level BY NAME FROM level('KZ', 'WORLD', 'export', 'TOTAL', '2021-01-01', 12, 1000);
-- quiet: partners_above_world
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'EAEU', 'export', 'TOTAL', '2021-01-01', 12, 700);
INSERT INTO official_level BY NAME FROM level('KZ', 'WORLD', 'export', 'TOTAL', '2021-01-01', 12, 1000);

-- fires: chapters_above_total
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'HS:27', '2021-01-01', 12, 700);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'HS:72', '2021-01-01', 12, 400);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 1000);
-- quiet: chapters_above_total
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'HS:27', '2021-01-01', 12, 700);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'HS:25-27', '2021-01-01', 12, 800);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 1000);

-- fires: members_above_bloc
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'EAEU', 'export', 'TOTAL', '2021-01-01', 12, 500);
-- quiet: members_above_bloc
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2010-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'EAEU', 'export', 'TOTAL', '2010-01-01', 12, 500);

-- fires: regions_above_country
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU-TA', 'export', 'TOTAL', '2021-01-01', 12, 700);
-- quiet: regions_above_country
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU-TA', 'export', 'TOTAL', '2021-01-01', 12, 60);

-- fires: months_differ_from_year
INSERT INTO official_level BY NAME SELECT l.* FROM range(1, 13) r(i), level('KZ', 'RU', 'export', 'TOTAL', make_date(2021, i::INT, 1), 1, 100) l;
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 1300);
-- quiet: months_differ_from_year
INSERT INTO official_level BY NAME SELECT l.* FROM range(1, 13) r(i), level('KZ', 'RU', 'export', 'TOTAL', make_date(2021, i::INT, 1), 1, 100) l;
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 1204);

-- fires: turnover_differs_from_sum
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'import', 'TOTAL', '2021-01-01', 12, 300);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'turnover', 'TOTAL', '2021-01-01', 12, 905);
-- quiet: turnover_differs_from_sum
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 600);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'import', 'TOTAL', '2021-01-01', 12, 300);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'turnover', 'TOTAL', '2021-01-01', 12, 901);

-- fires: share_above_100
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'share', '2021', 113);
-- quiet: share_above_100
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'share', '2021', 100);
INSERT INTO observation BY NAME FROM figure('A2', 'KZ', 'RU', 'growth_yoy', '2021', 113);

-- fires: period_in_future
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2023', 5);
-- quiet: period_in_future
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2022', 5);

-- fires: growth_outlier
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 10000000);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 200000000);
-- quiet: growth_outlier
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 1000000);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 20000000);

-- fires: two_figures_for_one_key
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
INSERT INTO observation BY NAME FROM figure('A2', 'KZ', 'RU', 'value', '2021', 8);
INSERT INTO official_level BY NAME SELECT * REPLACE (NULL AS value, TRUE AS is_disputed, 'oA1 oA2' AS observation_ids) FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 5);
-- quiet: two_figures_for_one_key
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'value', '2021', 5);
INSERT INTO observation BY NAME FROM figure('A2', 'KZ', 'RU', 'value', '2021', 6);
INSERT INTO official_level BY NAME SELECT * REPLACE (NULL AS value, TRUE AS is_disputed, 'oA1 oA2' AS observation_ids) FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 5);

-- fires: no_mirror
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 2000000);
INSERT INTO official_level BY NAME SELECT l.* FROM range(20) r(i), level('RU', 'P' || i, 'import', 'TOTAL', '2021-01-01', 12, 100) l;
-- quiet: no_mirror
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 2000000);
INSERT INTO official_level BY NAME FROM level('RU', 'KZ', 'import', 'TOTAL', '2021-01-01', 12, 100);
INSERT INTO official_level BY NAME SELECT l.* FROM range(20) r(i), level('RU', 'P' || i, 'import', 'TOTAL', '2021-01-01', 12, 100) l;

-- fires: printed_growth_differs
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 1000);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 1100);
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'growth_yoy', '2021', 13);
-- quiet: printed_growth_differs
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2020-01-01', 12, 10);
INSERT INTO official_level BY NAME FROM level('KZ', 'RU', 'export', 'TOTAL', '2021-01-01', 12, 11);
INSERT INTO observation BY NAME FROM figure('A1', 'KZ', 'RU', 'growth_yoy', '2021', 13);
