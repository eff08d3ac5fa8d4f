-- The tables that analysts see. Names and meanings are a contract: outside tools use them.

CREATE TABLE observation (
  observation_id VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  file VARCHAR,
  sheet VARCHAR,
  cell VARCHAR,
  header_path VARCHAR,
  reporter VARCHAR,
  partner VARCHAR,
  flow VARCHAR,
  product VARCHAR,
  period VARCHAR,
  measure VARCHAR,
  unit VARCHAR,
  value DECIMAL(38,15),
  status VARCHAR,
  basis VARCHAR,
  is_aggregate BOOLEAN,
  raw_text VARCHAR,
  scale DECIMAL(38,15),
  layout VARCHAR,
  confidence DECIMAL(38,15),
  vintage DATE,
  run_id VARCHAR
);

COMMENT ON TABLE observation IS 'Figures of official tables: one row per cell used, current vintage';
COMMENT ON COLUMN observation.observation_id IS 'stable id, the same on every run over the same input; keruen explain takes it';
COMMENT ON COLUMN observation.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN observation.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN observation.file IS 'name of the file in the inbox';
COMMENT ON COLUMN observation.sheet IS 'sheet name; empty for a file without sheets';
COMMENT ON COLUMN observation.cell IS 'A1 address of the cell; in a CSV the row is the physical line';
COMMENT ON COLUMN observation.header_path IS 'labels the cell was read under, outermost first';
COMMENT ON COLUMN observation.reporter IS 'code of who reports (see partner)';
COMMENT ON COLUMN observation.partner IS 'code of the other side (see partner)';
COMMENT ON COLUMN observation.flow IS 'export, import, turnover, balance, re_export, re_import or ?, seen from the reporter';
COMMENT ON COLUMN observation.product IS 'TOTAL, HS:nn, SITC:n or label:<as printed, lower case>';
COMMENT ON COLUMN observation.period IS 'SDMX period; cumulative and odd windows as start/PnM; ? where unknown';
COMMENT ON COLUMN observation.measure IS 'value, growth_yoy (percent change against the same window a year before), share (percent), quantity';
COMMENT ON COLUMN observation.unit IS 'ISO 4217 for value, % for growth and share, as printed for quantity; ? where unknown';
COMMENT ON COLUMN observation.value IS 'the figure with its scale applied; NULL only where status is M or C';
COMMENT ON COLUMN observation.status IS 'SDMX OBS_STATUS: A normal, M missing mark, P preliminary, C confidential';
COMMENT ON COLUMN observation.basis IS 'what tells two figures of one key apart (by origin or by consignment, coverage); empty if nothing';
COMMENT ON COLUMN observation.is_aggregate IS 'whether the row is a total or overlaps other rows of its table: never add it to its parts';
COMMENT ON COLUMN observation.raw_text IS 'the cell as printed';
COMMENT ON COLUMN observation.scale IS 'factor by which the printed number was multiplied';
COMMENT ON COLUMN observation.layout IS 'declared by a source definition, or inferred from the content (kept out of marts and verdicts)';
COMMENT ON COLUMN observation.confidence IS '0 to 1; 1 for a declared layout';
COMMENT ON COLUMN observation.vintage IS 'which publication of its source the file is';
COMMENT ON COLUMN observation.run_id IS 'run that loaded it';

CREATE TABLE observation_history (
  observation_id VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  file VARCHAR,
  sheet VARCHAR,
  cell VARCHAR,
  header_path VARCHAR,
  reporter VARCHAR,
  partner VARCHAR,
  flow VARCHAR,
  product VARCHAR,
  period VARCHAR,
  measure VARCHAR,
  unit VARCHAR,
  value DECIMAL(38,15),
  status VARCHAR,
  basis VARCHAR,
  is_aggregate BOOLEAN,
  raw_text VARCHAR,
  scale DECIMAL(38,15),
  layout VARCHAR,
  confidence DECIMAL(38,15),
  vintage DATE,
  run_id VARCHAR,
  since DATE,
  until DATE
);

COMMENT ON TABLE observation_history IS 'Every figure ever loaded and the days it was believed: one row per cell and vintage';
COMMENT ON COLUMN observation_history.observation_id IS 'stable id, the same on every run over the same input; keruen explain takes it';
COMMENT ON COLUMN observation_history.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN observation_history.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN observation_history.file IS 'name of the file in the inbox';
COMMENT ON COLUMN observation_history.sheet IS 'sheet name; empty for a file without sheets';
COMMENT ON COLUMN observation_history.cell IS 'A1 address of the cell; in a CSV the row is the physical line';
COMMENT ON COLUMN observation_history.header_path IS 'labels the cell was read under, outermost first';
COMMENT ON COLUMN observation_history.reporter IS 'code of who reports (see partner)';
COMMENT ON COLUMN observation_history.partner IS 'code of the other side (see partner)';
COMMENT ON COLUMN observation_history.flow IS 'export, import, turnover, balance, re_export, re_import or ?, seen from the reporter';
COMMENT ON COLUMN observation_history.product IS 'TOTAL, HS:nn, SITC:n or label:<as printed, lower case>';
COMMENT ON COLUMN observation_history.period IS 'SDMX period; cumulative and odd windows as start/PnM; ? where unknown';
COMMENT ON COLUMN observation_history.measure IS 'value, growth_yoy (percent change against the same window a year before), share (percent), quantity';
COMMENT ON COLUMN observation_history.unit IS 'ISO 4217 for value, % for growth and share, as printed for quantity; ? where unknown';
COMMENT ON COLUMN observation_history.value IS 'the figure with its scale applied; NULL only where status is M or C';
COMMENT ON COLUMN observation_history.status IS 'SDMX OBS_STATUS: A normal, M missing mark, P preliminary, C confidential';
COMMENT ON COLUMN observation_history.basis IS 'what tells two figures of one key apart (by origin or by consignment, coverage); empty if nothing';
COMMENT ON COLUMN observation_history.is_aggregate IS 'whether the row is a total or overlaps other rows of its table: never add it to its parts';
COMMENT ON COLUMN observation_history.raw_text IS 'the cell as printed';
COMMENT ON COLUMN observation_history.scale IS 'factor by which the printed number was multiplied';
COMMENT ON COLUMN observation_history.layout IS 'declared by a source definition, or inferred from the content (kept out of marts and verdicts)';
COMMENT ON COLUMN observation_history.confidence IS '0 to 1; 1 for a declared layout';
COMMENT ON COLUMN observation_history.vintage IS 'which publication of its source the file is';
COMMENT ON COLUMN observation_history.run_id IS 'run that loaded it';
COMMENT ON COLUMN observation_history.since IS 'first business date on which it was believed';
COMMENT ON COLUMN observation_history.until IS 'business date from which it no longer was; NULL while it is';

CREATE TABLE article (
  article VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  title VARCHAR,
  dateline DATE,
  source VARCHAR,
  language VARCHAR,
  copy_of VARCHAR,
  fingerprint VARCHAR,
  text VARCHAR,
  run_id VARCHAR
);

COMMENT ON TABLE article IS 'Articles: one row per article';
COMMENT ON COLUMN article.article IS 'name of the file in the inbox; of articles in JSON Lines with the line behind a colon';
COMMENT ON COLUMN article.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN article.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN article.title IS 'headline; empty if none was found';
COMMENT ON COLUMN article.dateline IS 'day of publication; NULL if none was found';
COMMENT ON COLUMN article.source IS 'who printed it; empty if unknown';
COMMENT ON COLUMN article.language IS 'ISO 639-1 code; ? if unknown';
COMMENT ON COLUMN article.copy_of IS 'the article that this one repeats, word for word or edited a little; NULL for an original';
COMMENT ON COLUMN article.fingerprint IS 'the same for texts of the same letters and digits';
COMMENT ON COLUMN article.text IS 'main text; char_start and char_end of quotes count its code points';
COMMENT ON COLUMN article.run_id IS 'run that loaded it';

CREATE TABLE claim (
  claim_id VARCHAR,
  article VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  sheet VARCHAR,
  cell VARCHAR,
  line INTEGER,
  sentence VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  quote VARCHAR,
  reporter VARCHAR,
  partner VARCHAR,
  flow VARCHAR,
  product VARCHAR,
  period VARCHAR,
  period_alternatives VARCHAR,
  period_reason VARCHAR,
  measure VARCHAR,
  unit VARCHAR,
  value DECIMAL(38,15),
  printed_step DECIMAL(38,15),
  qualifier VARCHAR,
  modality VARCHAR,
  attributed_to VARCHAR,
  origin VARCHAR,
  published_on DATE,
  confidence DECIMAL(38,15),
  rule VARCHAR,
  run_id VARCHAR
);

COMMENT ON TABLE claim IS 'Figures that articles state: one row per figure and article';
COMMENT ON COLUMN claim.claim_id IS 'stable id, the same on every run over the same input; keruen explain takes it';
COMMENT ON COLUMN claim.article IS 'name of the article''s file in the inbox (see article)';
COMMENT ON COLUMN claim.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN claim.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN claim.sheet IS 'sheet of a curated record kept in a workbook; empty otherwise';
COMMENT ON COLUMN claim.cell IS 'first cell of a curated record kept in a workbook; empty otherwise';
COMMENT ON COLUMN claim.line IS 'line of a curated record kept as JSON Lines; 0 otherwise';
COMMENT ON COLUMN claim.sentence IS 'the sentence the figure stands in';
COMMENT ON COLUMN claim.char_start IS 'first code point of the quote in article.text, 0-based; -1 for a curated record';
COMMENT ON COLUMN claim.char_end IS 'code point after the quote''s last; -1 for a curated record';
COMMENT ON COLUMN claim.quote IS 'the words that state the figure';
COMMENT ON COLUMN claim.reporter IS 'code of who reports, or of the first-named side of a mutual statement';
COMMENT ON COLUMN claim.partner IS 'code of the other side';
COMMENT ON COLUMN claim.flow IS 'export, import, turnover, balance, re_export, re_import or ?';
COMMENT ON COLUMN claim.product IS 'TOTAL, HS:nn or label:<as printed, lower case>';
COMMENT ON COLUMN claim.period IS 'the reading that a careful analyst would choose; SDMX; ? where unknown';
COMMENT ON COLUMN claim.period_alternatives IS 'other periods the wording can mean, separated by blanks';
COMMENT ON COLUMN claim.period_reason IS 'why the first reading was chosen';
COMMENT ON COLUMN claim.measure IS 'value, growth_yoy, share or quantity';
COMMENT ON COLUMN claim.unit IS 'ISO 4217 (XXX: no currency printed), % or a printed unit';
COMMENT ON COLUMN claim.value IS 'the figure with its scale applied';
COMMENT ON COLUMN claim.printed_step IS 'one unit of the last printed digit, scale applied; NULL if unknown';
COMMENT ON COLUMN claim.qualifier IS 'exact, about, over or under';
COMMENT ON COLUMN claim.modality IS 'reported, target, forecast, potential or contract: only reported is trade that happened';
COMMENT ON COLUMN claim.attributed_to IS 'who said it; empty if nobody is named';
COMMENT ON COLUMN claim.origin IS 'extracted by rules or curated by hand';
COMMENT ON COLUMN claim.published_on IS 'day of publication';
COMMENT ON COLUMN claim.confidence IS '0 to 1';
COMMENT ON COLUMN claim.rule IS 'id of the pattern that made it';
COMMENT ON COLUMN claim.run_id IS 'run that loaded it';

CREATE TABLE event (
  event_id VARCHAR,
  article VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  kind VARCHAR,
  date DATE,
  date_precision VARCHAR,
  place VARCHAR,
  participants VARCHAR,
  people VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  line INTEGER,
  quote VARCHAR,
  origin VARCHAR,
  confidence DECIMAL(38,15),
  rule VARCHAR,
  run_id VARCHAR
);

COMMENT ON TABLE event IS 'Events of cooperation: one row per event and article';
COMMENT ON COLUMN event.event_id IS 'stable id; keruen explain takes it';
COMMENT ON COLUMN event.article IS 'name of the article''s file in the inbox';
COMMENT ON COLUMN event.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN event.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN event.kind IS 'meeting, visit, agreement, forum, call, opening or other';
COMMENT ON COLUMN event.date IS 'first day; NULL if unknown';
COMMENT ON COLUMN event.date_precision IS 'day, month, year or ?';
COMMENT ON COLUMN event.place IS 'code of where it happened; ? if unknown';
COMMENT ON COLUMN event.participants IS 'codes of the sides taking part, separated by blanks';
COMMENT ON COLUMN event.people IS 'people as printed, separated by ''; ''';
COMMENT ON COLUMN event.char_start IS 'first code point of the quote in article.text; -1 for a curated record';
COMMENT ON COLUMN event.char_end IS 'code point after the quote''s last';
COMMENT ON COLUMN event.line IS 'line of a curated record; 0 otherwise';
COMMENT ON COLUMN event.quote IS 'the words that tell of it';
COMMENT ON COLUMN event.origin IS 'extracted by rules or curated by hand';
COMMENT ON COLUMN event.confidence IS '0 to 1';
COMMENT ON COLUMN event.rule IS 'id of the pattern that made it';
COMMENT ON COLUMN event.run_id IS 'run that loaded it';

CREATE TABLE organisation_mention (
  article VARCHAR,
  name VARCHAR,
  organisation VARCHAR,
  partner VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  rule VARCHAR,
  run_id VARCHAR
);

COMMENT ON TABLE organisation_mention IS 'Organisations that articles name: one row per mention';
COMMENT ON COLUMN organisation_mention.article IS 'name of the article''s file in the inbox';
COMMENT ON COLUMN organisation_mention.name IS 'words as printed';
COMMENT ON COLUMN organisation_mention.organisation IS 'its known name; empty if it is none of jobs/dimensions/organisations.yml';
COMMENT ON COLUMN organisation_mention.partner IS 'code of the party it belongs to; ? if unknown';
COMMENT ON COLUMN organisation_mention.char_start IS 'first code point in article.text';
COMMENT ON COLUMN organisation_mention.char_end IS 'code point after the last';
COMMENT ON COLUMN organisation_mention.rule IS 'what found it';
COMMENT ON COLUMN organisation_mention.run_id IS 'run that loaded it';

CREATE TABLE person_mention (
  article VARCHAR,
  name VARCHAR,
  person VARCHAR,
  partner VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  rule VARCHAR,
  run_id VARCHAR
);

COMMENT ON TABLE person_mention IS 'Known people whom articles name: one row per person and article';
COMMENT ON COLUMN person_mention.article IS 'name of the article''s file in the inbox';
COMMENT ON COLUMN person_mention.name IS 'words as printed, misspelt or not';
COMMENT ON COLUMN person_mention.person IS 'the known name (jobs/dimensions/people.yml)';
COMMENT ON COLUMN person_mention.partner IS 'code of the party that the person stands for';
COMMENT ON COLUMN person_mention.char_start IS 'first code point in article.text';
COMMENT ON COLUMN person_mention.char_end IS 'code point after the last';
COMMENT ON COLUMN person_mention.rule IS 'what found it';
COMMENT ON COLUMN person_mention.run_id IS 'run that loaded it';

CREATE TABLE sector_mention (
  article VARCHAR,
  sector VARCHAR,
  words VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  run_id VARCHAR
);

COMMENT ON TABLE sector_mention IS 'Sectors of cooperation that articles name: one row per sector and article';
COMMENT ON COLUMN sector_mention.article IS 'name of the article''s file in the inbox';
COMMENT ON COLUMN sector_mention.sector IS 'code of the sector (jobs/dimensions/sectors.yml)';
COMMENT ON COLUMN sector_mention.words IS 'words as printed';
COMMENT ON COLUMN sector_mention.char_start IS 'first code point in article.text';
COMMENT ON COLUMN sector_mention.char_end IS 'code point after the last';
COMMENT ON COLUMN sector_mention.run_id IS 'run that loaded it';

CREATE TABLE claim_check (
  claim_id VARCHAR,
  verdict VARCHAR,
  against VARCHAR,
  against_cell VARCHAR,
  official_value DECIMAL(38,15),
  official_period VARCHAR,
  deviation_percent DOUBLE,
  tolerance_low DECIMAL(38,15),
  tolerance_high DECIMAL(38,15),
  arithmetic_ok BOOLEAN,
  reason VARCHAR
);

COMMENT ON TABLE claim_check IS 'Each claim held against the official series: one row per claim';
COMMENT ON COLUMN claim_check.claim_id IS 'the claim';
COMMENT ON COLUMN claim_check.verdict IS 'not_a_report, supported, supported_by_mirror, supported_other_period, contradicted, inconsistent or unverifiable; the first that holds';
COMMENT ON COLUMN claim_check.against IS 'observation_id it was held against, several joined by '';''; NULL if none';
COMMENT ON COLUMN claim_check.against_cell IS 'workbook!sheet!cell of these, joined by '';''';
COMMENT ON COLUMN claim_check.official_value IS 'the official figure: a level, or a growth computed from two levels';
COMMENT ON COLUMN claim_check.official_period IS 'the window of the official figure';
COMMENT ON COLUMN claim_check.deviation_percent IS '(claim - official) / |official| x 100; NULL without an official figure';
COMMENT ON COLUMN claim_check.tolerance_low IS 'smallest official figure that the claim''s wording admits';
COMMENT ON COLUMN claim_check.tolerance_high IS 'largest official figure that the claim''s wording admits';
COMMENT ON COLUMN claim_check.arithmetic_ok IS 'whether the figures of the article fit one another; NULL where it gives no complete relation';
COMMENT ON COLUMN claim_check.reason IS 'the verdict in plain words';

CREATE TABLE claim_group (
  group_id VARCHAR,
  pair VARCHAR,
  flow VARCHAR,
  product VARCHAR,
  period VARCHAR,
  measure VARCHAR,
  unit VARCHAR,
  claims INTEGER,
  articles INTEGER,
  independent INTEGER,
  distinct_values INTEGER,
  lowest DECIMAL(38,15),
  highest DECIMAL(38,15),
  claim_ids VARCHAR
);

COMMENT ON TABLE claim_group IS 'Claims of one pair, flow and window: one row per group';
COMMENT ON COLUMN claim_group.group_id IS 'stable id';
COMMENT ON COLUMN claim_group.pair IS 'the two codes in alphabetical order, joined by ''|''';
COMMENT ON COLUMN claim_group.flow IS 'as seen from the first of the pair';
COMMENT ON COLUMN claim_group.product IS 'as in claim';
COMMENT ON COLUMN claim_group.period IS 'the window';
COMMENT ON COLUMN claim_group.measure IS 'as in claim';
COMMENT ON COLUMN claim_group.unit IS 'as in claim';
COMMENT ON COLUMN claim_group.claims IS 'how many claims';
COMMENT ON COLUMN claim_group.articles IS 'how many articles';
COMMENT ON COLUMN claim_group.independent IS 'how many articles, copies counted once';
COMMENT ON COLUMN claim_group.distinct_values IS 'how many different figures';
COMMENT ON COLUMN claim_group.lowest IS 'smallest figure';
COMMENT ON COLUMN claim_group.highest IS 'largest figure';
COMMENT ON COLUMN claim_group.claim_ids IS 'the claims, separated by blanks';

CREATE TABLE reject (
  reject_id VARCHAR,
  source_id VARCHAR,
  file_sha256 VARCHAR,
  file VARCHAR,
  sheet VARCHAR,
  cell VARCHAR,
  char_start INTEGER,
  char_end INTEGER,
  line INTEGER,
  place VARCHAR,
  kind VARCHAR,
  reason VARCHAR,
  detail VARCHAR,
  raw_text VARCHAR,
  candidates VARCHAR,
  magnitude DECIMAL(38,15),
  run_id VARCHAR
);

COMMENT ON TABLE reject IS 'What was left out or could not be used, where it stands and why: one row each';
COMMENT ON COLUMN reject.reject_id IS 'stable id; keruen explain takes it';
COMMENT ON COLUMN reject.source_id IS 'id of the source definition under jobs/sources, empty where none claims the file';
COMMENT ON COLUMN reject.file_sha256 IS 'hex SHA-256 of the file''s bytes';
COMMENT ON COLUMN reject.file IS 'name of the file in the inbox';
COMMENT ON COLUMN reject.sheet IS 'sheet name; empty if none';
COMMENT ON COLUMN reject.cell IS 'A1 address; empty if the place is no cell';
COMMENT ON COLUMN reject.char_start IS 'first code point in article.text; -1 if the place is no article';
COMMENT ON COLUMN reject.char_end IS 'code point after the last; -1 likewise';
COMMENT ON COLUMN reject.line IS 'line in a text file; 0 if none';
COMMENT ON COLUMN reject.place IS 'the place as a person would write it';
COMMENT ON COLUMN reject.kind IS 'LEFT_OUT rightly not used, REJECTED could not be used, QUARANTINED the whole file';
COMMENT ON COLUMN reject.reason IS 'short code of the cause';
COMMENT ON COLUMN reject.detail IS 'one sentence for a person';
COMMENT ON COLUMN reject.raw_text IS 'the words or the cell as printed';
COMMENT ON COLUMN reject.candidates IS 'nearest codes or names, best first, separated by ''; ''';
COMMENT ON COLUMN reject.magnitude IS 'the amount that hangs on it, scale applied; NULL if unknown';
COMMENT ON COLUMN reject.run_id IS 'run that loaded it';

CREATE TABLE partner (
  partner VARCHAR,
  kind VARCHAR,
  parent VARCHAR,
  name_en VARCHAR,
  name_ru VARCHAR,
  name_kk VARCHAR,
  valid_from DATE,
  valid_to DATE
);

COMMENT ON TABLE partner IS 'Parties of trade: one row per code';
COMMENT ON COLUMN partner.partner IS 'ISO 3166-1, ISO 3166-2, a bloc''s short name, or X:<label as printed>';
COMMENT ON COLUMN partner.kind IS 'country, region, bloc or aggregate';
COMMENT ON COLUMN partner.parent IS 'the country of a region or a territory; NULL otherwise';
COMMENT ON COLUMN partner.name_en IS 'English name';
COMMENT ON COLUMN partner.name_ru IS 'Russian name';
COMMENT ON COLUMN partner.name_kk IS 'Kazakh name';
COMMENT ON COLUMN partner.valid_from IS 'first day it existed; NULL if always';
COMMENT ON COLUMN partner.valid_to IS 'last day it existed; NULL if it still does';

CREATE TABLE bloc_member (
  bloc VARCHAR,
  partner VARCHAR,
  valid_from DATE,
  valid_to DATE
);

COMMENT ON TABLE bloc_member IS 'Who is in which bloc, and when: one row per bloc, member and spell';
COMMENT ON COLUMN bloc_member.bloc IS 'the bloc''s code';
COMMENT ON COLUMN bloc_member.partner IS 'the member''s code';
COMMENT ON COLUMN bloc_member.valid_from IS 'its first day as a member';
COMMENT ON COLUMN bloc_member.valid_to IS 'its last day as a member; NULL if it still is one';

CREATE TABLE partner_succession (
  partner VARCHAR,
  successor VARCHAR,
  since DATE
);

COMMENT ON TABLE partner_succession IS 'What became of a partner: one row per partner and successor. A part that was made a partner of its own counts as a successor; the partner may go on beside it';
COMMENT ON COLUMN partner_succession.partner IS 'the code before';
COMMENT ON COLUMN partner_succession.successor IS 'the code after';
COMMENT ON COLUMN partner_succession.since IS 'the successor''s first day; NULL if unknown';

CREATE TABLE period (
  period VARCHAR,
  start_date DATE,
  end_date DATE,
  months INTEGER,
  days INTEGER,
  kind VARCHAR,
  year INTEGER
);

COMMENT ON TABLE period IS 'Windows that figures cover: one row per period';
COMMENT ON COLUMN period.period IS 'SDMX notation';
COMMENT ON COLUMN period.start_date IS 'first day';
COMMENT ON COLUMN period.end_date IS 'last day';
COMMENT ON COLUMN period.months IS 'length in months; 0 if it is no whole months';
COMMENT ON COLUMN period.days IS 'length in days where it is no whole months';
COMMENT ON COLUMN period.kind IS 'year, half, quarter, month, cumulative (from January), window or days';
COMMENT ON COLUMN period.year IS 'calendar year of its first day';

CREATE TABLE product (
  product VARCHAR,
  scheme VARCHAR,
  level VARCHAR,
  name_en VARCHAR,
  name_ru VARCHAR,
  name_kk VARCHAR,
  means VARCHAR,
  hs_chapter VARCHAR,
  hs_chapters VARCHAR,
  hs_section VARCHAR,
  matched_by VARCHAR,
  confidence DECIMAL(38,15),
  alternatives VARCHAR,
  reason VARCHAR
);

COMMENT ON TABLE product IS 'Goods: one row per code or printed label, with the goods of the Harmonised System that it means. Codes overlap (HS:27 is in HS:25-27): never add them up';
COMMENT ON COLUMN product.product IS 'TOTAL, HS:nn, SITC:n or label:<as printed>';
COMMENT ON COLUMN product.scheme IS 'TOTAL, HS, SITC or label';
COMMENT ON COLUMN product.level IS 'total, section, group (of chapters), chapter, heading (or narrower), sitc; for a label that of what it means; ? if unknown';
COMMENT ON COLUMN product.name_en IS 'English name of what it means; NULL if it has none';
COMMENT ON COLUMN product.name_ru IS 'Russian name of what it means; NULL if it has none';
COMMENT ON COLUMN product.name_kk IS 'Kazakh name of what it means; NULL if it has none';
COMMENT ON COLUMN product.means IS 'code that a printed label means, the code itself for a code; empty if unknown';
COMMENT ON COLUMN product.hs_chapter IS 'the chapter of the Harmonised System, two digits; NULL if it is none or several';
COMMENT ON COLUMN product.hs_chapters IS 'all chapters that it covers in full or in part, separated by blanks';
COMMENT ON COLUMN product.hs_section IS 'Roman number of the section that holds all of them; NULL if none does';
COMMENT ON COLUMN product.matched_by IS 'code (printed), name, inflected, parts (each part of the label is known), near (a letter off), total, or none';
COMMENT ON COLUMN product.confidence IS '0 to 1; 0 where nothing is known';
COMMENT ON COLUMN product.alternatives IS 'other codes it could mean, or the nearest where none is known, separated by blanks';
COMMENT ON COLUMN product.reason IS 'why, in plain words';

CREATE TABLE sector_goods (
  sector VARCHAR,
  product VARCHAR,
  hs_chapter VARCHAR
);

COMMENT ON TABLE sector_goods IS 'Goods of the sectors that articles name, where a sector has goods of its own: one row per sector and chapter';
COMMENT ON COLUMN sector_goods.sector IS 'code of the sector (see sector_mention)';
COMMENT ON COLUMN sector_goods.product IS 'its goods as one code';
COMMENT ON COLUMN sector_goods.hs_chapter IS 'a chapter of them';

CREATE TABLE exchange_rate (
  currency VARCHAR,
  period VARCHAR,
  start_date DATE,
  months INTEGER,
  per_usd DECIMAL(38,15),
  kind VARCHAR,
  publisher VARCHAR,
  url VARCHAR,
  file VARCHAR,
  line INTEGER
);

COMMENT ON TABLE exchange_rate IS 'What one US dollar cost: one row per currency, period and kind of rate (jobs/exchange-rates)';
COMMENT ON COLUMN exchange_rate.currency IS 'ISO 4217';
COMMENT ON COLUMN exchange_rate.period IS 'SDMX period that the rate is of';
COMMENT ON COLUMN exchange_rate.start_date IS 'its first day';
COMMENT ON COLUMN exchange_rate.months IS 'its months';
COMMENT ON COLUMN exchange_rate.per_usd IS 'units of the currency for one US dollar';
COMMENT ON COLUMN exchange_rate.kind IS 'average over the period, or end: its last day';
COMMENT ON COLUMN exchange_rate.publisher IS 'who publishes it';
COMMENT ON COLUMN exchange_rate.url IS 'where; empty if unknown';
COMMENT ON COLUMN exchange_rate.file IS 'file under jobs/';
COMMENT ON COLUMN exchange_rate.line IS 'its line';

CREATE TABLE source_file (
  file VARCHAR,
  file_sha256 VARCHAR,
  size_bytes BIGINT,
  source_id VARCHAR,
  kind VARCHAR,
  vintage DATE,
  state VARCHAR,
  reason VARCHAR,
  records_read BIGINT,
  records_handed_on BIGINT,
  records_left_out BIGINT,
  records_rejected BIGINT,
  since DATE,
  until DATE,
  run_id VARCHAR
);

COMMENT ON TABLE source_file IS 'Files of the inbox as the warehouse holds them: one row per file and state of its bytes';
COMMENT ON COLUMN source_file.file IS 'name of the file in the inbox';
COMMENT ON COLUMN source_file.file_sha256 IS 'hex SHA-256 of its bytes';
COMMENT ON COLUMN source_file.size_bytes IS 'size';
COMMENT ON COLUMN source_file.source_id IS 'id of the definition that claims it; empty if none';
COMMENT ON COLUMN source_file.kind IS 'WORKBOOK, ARTICLE, CURATED or UNKNOWN';
COMMENT ON COLUMN source_file.vintage IS 'which publication of its source it is';
COMMENT ON COLUMN source_file.state IS 'loaded, quarantined or duplicate';
COMMENT ON COLUMN source_file.reason IS 'why it is quarantined, or which file it duplicates';
COMMENT ON COLUMN source_file.records_read IS 'raw records read';
COMMENT ON COLUMN source_file.records_handed_on IS 'records handed on to the tables';
COMMENT ON COLUMN source_file.records_left_out IS 'records rightly not used';
COMMENT ON COLUMN source_file.records_rejected IS 'records that could not be used';
COMMENT ON COLUMN source_file.since IS 'first business date on which it counted';
COMMENT ON COLUMN source_file.until IS 'business date from which it no longer did; NULL while it does';
COMMENT ON COLUMN source_file.run_id IS 'run that loaded it';

CREATE TABLE run (
  run_id VARCHAR,
  business_date DATE,
  started_at TIMESTAMP,
  manifest_hash VARCHAR,
  jobs_hash VARCHAR,
  version VARCHAR,
  files_new INTEGER,
  files_quarantined INTEGER,
  records_rejected BIGINT
);

COMMENT ON TABLE run IS 'The run that built this warehouse: one row';
COMMENT ON COLUMN run.run_id IS 'id of the run';
COMMENT ON COLUMN run.business_date IS 'the day it was run for';
COMMENT ON COLUMN run.started_at IS 'when it began, UTC';
COMMENT ON COLUMN run.manifest_hash IS 'hash of the lake''s manifest that it was built from';
COMMENT ON COLUMN run.jobs_hash IS 'hash of jobs/ that it was built with';
COMMENT ON COLUMN run.version IS 'version of Keruen';
COMMENT ON COLUMN run.files_new IS 'files read in this run';
COMMENT ON COLUMN run.files_quarantined IS 'files that are quarantined';
COMMENT ON COLUMN run.records_rejected IS 'records that could not be used';

CREATE TABLE check_result (
  check_id VARCHAR,
  severity VARCHAR,
  message VARCHAR,
  threshold VARCHAR,
  allowed BIGINT,
  found BIGINT,
  passed BOOLEAN,
  example VARCHAR
);

COMMENT ON TABLE check_result IS 'What the checks of jobs/checks found: one row per check';
COMMENT ON COLUMN check_result.check_id IS 'name of the check''s file';
COMMENT ON COLUMN check_result.severity IS 'error stops publication, warning is listed';
COMMENT ON COLUMN check_result.message IS 'what it means';
COMMENT ON COLUMN check_result.threshold IS 'from where on it is told, and why from there';
COMMENT ON COLUMN check_result.allowed IS 'rows that may exist';
COMMENT ON COLUMN check_result.found IS 'rows that exist';
COMMENT ON COLUMN check_result.passed IS 'whether found is within allowed';
COMMENT ON COLUMN check_result.example IS 'the first row found, as text';

CREATE TABLE check_finding (
  check_id VARCHAR,
  number INTEGER,
  finding VARCHAR
);

COMMENT ON TABLE check_finding IS 'The rows that the checks found, as text: one row per check and finding, the first thousand of each check';
COMMENT ON COLUMN check_finding.check_id IS 'name of the check''s file (see check_result)';
COMMENT ON COLUMN check_finding.number IS 'place among the findings of the check, 1 is the gravest where the check orders them';
COMMENT ON COLUMN check_finding.finding IS 'the row: name and value of each column';
