-- grain: one code
-- example: SELECT code_of('Tatarstan') AS code
-- meaning: the code of a partner whose code or full name in English, Russian or Kazakh is given, in any case; all macros that take a partner use it
-- unit: none
-- caveats: an unknown name is an error, so that a misspelt one is no empty answer; the resolver knows many more names: keruen resolve partner
-- column code: as in partner
CREATE MACRO code_of(somebody) AS
coalesce((SELECT p.partner FROM partner p WHERE lower(somebody) IN (lower(p.partner), lower(p.name_en), lower(p.name_ru), lower(p.name_kk))
          ORDER BY lower(p.partner) = lower(somebody) DESC, p.valid_to IS NULL DESC, p.partner LIMIT 1),
         error('no partner is called ''' || somebody || '''; look for it with: FROM partner_named(''...'')'));
