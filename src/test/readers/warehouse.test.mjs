// The published warehouse and its Parquet, opened by an older DuckDB: most BI tools bring one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import { ask, exportOf, file, tables, warehouse } from './night.mjs'

const instance = await DuckDBInstance.create(warehouse, { access_mode: 'READ_ONLY' })
const older = await instance.connect()
const rowsOf = async sql => (await older.runAndReadAll(sql)).getRowObjectsJson()

test('it is an older DuckDB than ours', async () => {
  const [{ version }] = await rowsOf('SELECT version() AS version')
  assert.match(version, /^v1[.]/)
  assert.match(ask('SELECT version() AS version')[0].version, /^v2[.]/)
})

test('each table and view has as many rows, and the same rows, as in ours', async () => {
  const names = ask("SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal AND schema_name = 'main' UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND schema_name = 'main' ORDER BY 1").map(r => r.name)
  assert.ok(names.length > 25, names.join(' '))
  // As text, for hashes of one version are not those of another; a binary fraction is printed to twelve digits.
  const columns = new Map(names.map(n => [n, []]))
  for (const c of ask("SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main'")) {
    columns.get(c.table_name)?.push(c.data_type === 'DOUBLE' ? `printf('%.6g', "${c.column_name}")` : `"${c.column_name}"`)
  }
  const sql = names.map(n => `SELECT '${n}' AS name, count(*)::INTEGER AS rows,
    md5(string_agg(line, chr(10) ORDER BY line)) AS content FROM (SELECT concat_ws('|', ${columns.get(n).join(', ')}) AS line FROM "${n}")`).join(' UNION ALL ')
  const ours = new Map(ask(sql).map(r => [r.name, r]))
  for (const { name, rows, content } of await rowsOf(sql)) {
    assert.equal(rows, ours.get(name).rows, `rows of ${name}`)
    assert.equal(content, ours.get(name).content ?? null, `content of ${name}`)
  }
})

test('macros answer as in ours', async () => {
  for (const sql of ["SELECT count(*)::INTEGER AS n FROM observation_as_of('2999-01-01')", "SELECT count(*)::INTEGER AS n FROM pair('KZ', 'RU-TA')"]) {
    const [{ n }] = await rowsOf(sql)
    assert.ok(n > 0)
    assert.equal(n, ask(sql)[0].n, sql)
  }
})

test('comments can be read', async () => {
  const [{ comment }] = await rowsOf("SELECT comment FROM duckdb_tables() WHERE table_name = 'observation'")
  assert.match(comment, /one row per cell/)
})

test('nothing can be written', async () => {
  await assert.rejects(older.run('DELETE FROM observation'), /read-only/)
})

test('the older DuckDB finds in each Parquet file what ours finds', async () => {
  const sql = tables('.parquet').map(r => `SELECT '${exportOf(r)}' AS name, count(*)::INTEGER AS rows${r.schema.fields
    .filter(f => f.type === 'number' || f.type === 'integer')
    .map(f => `, '${f.name}' AS c, sum("${f.name}")::DOUBLE AS sum`).slice(0, 1).join('') || ', NULL AS c, NULL AS sum'} FROM '${file(r.name)}'`).join(' UNION ALL ')
  const ours = ask(sql)
  assert.deepEqual(await rowsOf(sql), ours)
})
