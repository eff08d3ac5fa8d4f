-- limit: 1500
-- all: FROM coverage
SELECT source, layout, reporter, partner, string_agg(DISTINCT flow, ' ' ORDER BY flow) AS flows, unit, window_kind, arg_min(first_period, first_day) AS first_period,
       arg_max(last_period, last_day) AS last_period, max(windows) AS windows, max(gaps) AS gaps, sum(figures)::BIGINT AS figures, max(newest_vintage) AS vintage, any_value(files) AS files
FROM coverage
WHERE product = 'TOTAL' AND measure = 'value'
GROUP BY source, layout, basis, reporter, partner, unit, window_kind
ORDER BY layout, EXISTS (SELECT 1 FROM claim c WHERE c.reporter IN (coverage.reporter, coverage.partner) AND c.partner IN (coverage.reporter, coverage.partner)) DESC,
         figures DESC, source, reporter, partner, window_kind
