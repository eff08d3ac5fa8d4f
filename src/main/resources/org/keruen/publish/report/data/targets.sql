-- limit: 300
-- all: FROM target_progress
SELECT t.pair, t.reporter, t.partner, t.flow, t.modality, t.target::DOUBLE AS target, t.unit, t.due_period, t.said_by, t.said_on, t.level_origin, t.level_source,
       t.level_reporter, t.level_period, t.level::DOUBLE AS level, t.progress_percent, t.first_reached, t.claim_id
FROM target_progress t
ORDER BY t.said_on DESC NULLS LAST, t.pair, t.claim_id, t.level_source
