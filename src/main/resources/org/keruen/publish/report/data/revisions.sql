-- limit: 200
-- all: FROM revision ORDER BY seen_on DESC
SELECT v.source, v.reporter, v.partner, v.flow, v.product, v.period, v.measure, v.unit, v.old_value::DOUBLE AS old_value, v.new_value::DOUBLE AS new_value,
       v.change_percent, v.old_vintage, v.new_vintage, v.new_file, v.new_id
FROM revision v
ORDER BY v.new_vintage DESC, abs(v.change_percent) DESC NULLS LAST, v.new_id
