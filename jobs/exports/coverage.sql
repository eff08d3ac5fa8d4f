-- grain: one row per source, layout, basis, reporter, partner, flow, goods, measure, unit and kind of window
-- formats: parquet, csv, xlsx
-- meaning: which series are there, from when to when, and how many windows are missing between
-- unit: counts
-- caveats: guessed layouts are listed with layout 'inferred' and stay out of all other marts
FROM coverage ORDER BY ALL;
