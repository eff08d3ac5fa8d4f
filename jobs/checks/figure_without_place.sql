-- severity: error
-- message: a figure must lead back to its cell, its sentence or its line
-- threshold: none: what leads nowhere is nobody's word
SELECT observation_id AS id, file FROM observation WHERE file = '' OR cell = '' OR file_sha256 = ''
UNION ALL SELECT claim_id, article FROM claim WHERE char_start < 0 AND line <= 0 AND cell = '';
