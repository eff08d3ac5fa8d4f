-- severity: warning
-- message: a share is below 0 or above 100 percent, printed or computed: the total is of something else, or a growth is taken for a share
-- threshold: 100.5: shares are rounded to a tenth, or a half where they are whole; partners of one total can't have more than all of it
SELECT source_id, file, reporter, partner, flow, product, period, value AS share_percent, 'printed' AS how, observation_id AS ids
FROM observation WHERE layout = 'declared' AND measure = 'share' AND (value > 100.5 OR value < 0)
UNION ALL
SELECT source_id, '', reporter, partner, flow, product, period, share_percent, 'computed', ''
FROM partner_share WHERE share_percent > 100.5 OR share_percent < 0;
