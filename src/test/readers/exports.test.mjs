// The files for BI tools, read by programs that did not write them.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import datapackage from 'datapackage'
import ExcelJS from 'exceljs'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { ask, data, description, exact, expected, exportOf, file, near, tables } from './night.mjs'

async function parquet (name) {
  const buffer = await asyncBufferFromFile(file(name))
  const metadata = await parquetMetadataAsync(buffer)
  const scales = Object.fromEntries(metadata.schema.filter(c => c.converted_type === 'DECIMAL').map(c => [c.name, c.scale]))
  return { rows: await parquetReadObjects({ file: buffer }), scales }
}

test('hyparquet finds the rows and sums that DuckDB finds', async () => {
  const read = new Map()
  const scales = {}
  for (const resource of tables('.parquet')) {
    const content = await parquet(resource.name)
    read.set(exportOf(resource), content)
    for (const [column, scale] of Object.entries(content.scales)) scales[`${exportOf(resource)}.${column}`] = scale
  }
  const wanted = expected(tables('.parquet'), scales)
  let sums = 0
  for (const [name, { rows, sum, rounded }] of wanted) {
    const [table, column] = name.split('.')
    const content = read.get(table)
    assert.equal(content.rows.length, Number(rows), `rows of ${table}`)
    if (sum === null) continue
    const scale = scales[name]
    if (scale === undefined) {
      assert.ok(near(content.rows.reduce((s, r) => s + Number(r[column] ?? 0), 0), Number(sum)), `sum of ${name}`)
    } else {
      // hyparquet gives decimals as floating point; whole units of the last place add up exactly.
      const units = content.rows.reduce((s, r) => s + BigInt(Math.round((r[column] ?? 0) * 10 ** scale)), 0n)
      assert.equal(units, exact(rounded) / 10n ** BigInt(20 - scale), `sum of ${name}`)
    }
    sums++
  }
  assert.ok(read.size >= 10 && sums >= 20, `${read.size} files and ${sums} sums were held against DuckDB`)
})

test('a CSV parser finds the rows and, to the last digit, the sums that DuckDB finds', () => {
  const wanted = expected(tables('.csv'))
  const read = new Map(tables('.csv').map(r => [exportOf(r), parse(readFileSync(file(r.name)), { columns: true })]))
  for (const [name, { rows, sum, type }] of wanted) {
    const [table, column] = name.split('.')
    const values = read.get(table).map(r => r[column]).filter(v => v !== '')
    assert.equal(read.get(table).length, Number(rows), `rows of ${table}`)
    if (sum === null) {
      assert.equal(values.length, 0)
    } else if (type === 'DOUBLE') {
      assert.ok(near(values.reduce((s, v) => s + Number(v), 0), Number(sum)), `sum of ${name}`)
    } else {
      assert.equal(values.reduce((s, v) => s + exact(v), 0n), exact(sum), `sum of ${name}`)
    }
  }
})

test('SDMX-CSV holds every figure with a known period once, under a key of its own', () => {
  const text = readFileSync(file('observation_sdmx.csv'), 'utf8')
  assert.ok(text.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,'))
  const rows = parse(text, { columns: true })
  const [{ n, sum }] = ask("SELECT count(*) AS n, sum(value)::VARCHAR AS sum FROM observation WHERE period <> '?'")
  assert.equal(rows.length, Number(n))
  assert.equal(rows.filter(r => r.OBS_VALUE !== '').reduce((s, r) => s + exact(r.OBS_VALUE), 0n), exact(sum))
  const columns = Object.keys(rows[0])
  const dimensions = columns.slice(3, columns.indexOf('TIME_PERIOD') + 1)
  assert.equal(new Set(rows.map(r => dimensions.map(d => r[d]).join('|'))).size, rows.length)
  for (const row of rows) {
    assert.equal(row.STRUCTURE, 'dataflow')
    assert.match(row.TIME_PERIOD, /^\d{4}(-(S[12]|Q[1-4]|M\d\d|\d\d-\d\d\/P.+))?$/)
    assert.match(row.OBS_STATUS, /^[AMPQ]$/)
  }
})

test('the workbook has a sheet for each mart, without a formula, its head frozen', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file('keruen.xlsx'))
  const explained = new Set()
  book.getWorksheet('columns').eachRow(r => explained.add(`${r.getCell(1).value}.${r.getCell(2).value}`))
  const sheets = book.worksheets.map(s => s.name).filter(n => n !== 'about' && n !== 'columns')
  assert.ok(sheets.includes('turnover'))
  const resources = sheets.map(name => description.resources.find(r => r.name === `${name}.csv`))
  const wanted = expected(resources)
  for (const resource of resources) {
    const sheet = book.getWorksheet(exportOf(resource))
    assert.equal(sheet.views[0].state, 'frozen')
    assert.equal(sheet.actualRowCount - 1, resource.rowCount, `rows of ${sheet.name}`)
    const names = sheet.getRow(1).values
    for (const field of resource.schema.fields) {
      assert.ok(explained.has(`${sheet.name}.${field.name}`))
      const known = wanted.get(`${sheet.name}.${field.name}`)
      if (known?.sum == null) continue
      let sum = 0
      sheet.getColumn(names.indexOf(field.name)).eachCell((cell, row) => {
        assert.notEqual(cell.type, ExcelJS.ValueType.Formula)
        if (row > 1) sum += cell.value ?? 0
      })
      assert.ok(near(sum, Number(known.sum)), `sum of ${sheet.name}.${field.name}: ${sum}, ${known.sum}`)
    }
  }
})

test('the data package is valid, and each file has the size and the checksum that it tells', async () => {
  const { valid, errors } = await datapackage.validate(description)
  assert.ok(valid, String(errors))
  const named = description.resources.map(r => r.path)
  assert.deepEqual(
    readdirSync(file('current')).filter(n => n !== 'datapackage.json').sort(), [...named].sort(), 'all files are described')
  for (const resource of description.resources) {
    const bytes = readFileSync(file(resource.path))
    assert.equal(bytes.length, resource.bytes)
    assert.equal('sha256:' + createHash('sha256').update(bytes).digest('hex'), resource.hash)
  }
})

test('a Frictionless reader casts every row of every CSV to the types that the package gives', async () => {
  const pack = await datapackage.Package.load(description, { basePath: data + '/exports' })
  for (const resource of pack.resources.filter(r => r.name.endsWith('.csv'))) {
    const rows = await resource.read({ keyed: true })
    const told = description.resources.find(r => r.name === resource.name)
    assert.equal(rows.length, told.rowCount, resource.name)
  }
})
