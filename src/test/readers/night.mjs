// A night's data folder, what DuckDB as we bring it says of it, and how sums are held against one another.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

export const data = resolve(root, process.env.KERUEN_DATA ?? 'target/readers')
export const warehouse = join(data, 'warehouse/keruen.duckdb')
export const file = name => join(data, 'exports', name)
export const description = JSON.parse(readFileSync(file('datapackage.json'), 'utf8'))

/** Asks through the program; rows as objects. */
export function ask (sql) {
  const answer = execFileSync(join(root, 'target/keruen'), ['query', sql, '--format', 'json', '--data', data], { maxBuffer: 1 << 28 })
  return JSON.parse(answer)
}

/** The id of an export, which is the table or view that it is made from. */
export const exportOf = resource => resource.name.replace(/[.][a-z]+$/, '')

export const tables = (ending) => description.resources.filter(r => r.name.endsWith(ending) && r.schema)

const numeric = field => field.type === 'number' || field.type === 'integer'

/**
 * Row counts and sums of all numbers, of the tables and views that the exports are made from: a map from 'table.column' to
 * { rows, sum, rounded, type }. `scales` says to how many places a column was rounded.
 */
export function expected (resources, scales = {}) {
  const known = new Set(ask('SELECT table_name || \'.\' || column_name AS c FROM duckdb_columns() WHERE NOT internal').map(r => r.c))
  const parts = []
  for (const resource of resources) {
    for (const field of resource.schema.fields.filter(numeric)) {
      const name = `${exportOf(resource)}.${field.name}`
      if (known.has(name)) {
        const scale = scales[name]
        parts.push(`SELECT '${name}' AS name, count(*) AS rows, sum("${field.name}")::VARCHAR AS sum,
          ${scale === undefined ? 'NULL' : `sum(round("${field.name}", ${scale}))::VARCHAR`} AS rounded,
          any_value(typeof("${field.name}")) AS type FROM "${exportOf(resource)}"`)
      }
    }
  }
  return new Map(ask(parts.join(' UNION ALL ')).map(r => [r.name, r]))
}

const PLACES = 20

/** A decimal as a whole number of 10^-20, so that sums are exact. */
export function exact (text) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:[.](\d+))?$/.exec(text)
  const units = BigInt(whole + fraction.padEnd(PLACES, '0').slice(0, PLACES))
  return sign ? -units : units
}

export const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
