import { printable } from '@openami/bindings/internal'
import { painter } from './colors.ts'
import type { Format } from './format.ts'

export type Row = Readonly<Record<string, unknown>>

/** Rows as a table, as lines of JSON, or as CSV. Lines of JSON are written as they come. */
export class RowWriter {
  readonly #format: Format
  readonly #rows: Row[] = []

  constructor(format: Format) {
    this.#format = format
  }

  add(row: Row): void {
    if (this.#format === 'json') writeJson(row)
    else this.#rows.push(row)
  }

  /** Writes what could not be written before all rows were there. `columns`: their order; default that of the rows. */
  end(columns?: readonly string[]): void {
    if (this.#rows.length === 0) return
    const names = columns ?? namesOf(this.#rows)
    const text =
      this.#format === 'csv' ? csv(names, this.#rows) : this.#format === 'text' ? table(names, this.#rows) : ''
    process.stdout.write(text)
  }
}

export function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** `Name: value` lines. */
export function writeFields(row: Row): void {
  const paint = painter()
  for (const [name, value] of Object.entries(row))
    for (const one of Array.isArray(value) ? value : [value])
      process.stdout.write(`${paint('dim', `${name}:`)} ${cell(one)}\n`)
}

/** As it may be shown on a terminal: what a server sends must not control it. */
export function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object')
    return Array.isArray(value) ? value.map(cell).join(', ') : pairs(value as Record<string, unknown>)
  return printable(String(value))
}

function pairs(value: Record<string, unknown>): string {
  return Object.entries(value)
    .map(([key, one]) => `${printable(key)}=${cell(one)}`)
    .join(', ')
}

function namesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** A table; where the terminal is too narrow for it, each row as a block of lines. */
function table(names: readonly string[], rows: readonly Row[]): string {
  const paint = painter()
  // A column that is empty throughout says nothing.
  const shown = names.filter((name) => rows.some((row) => cell(row[name]) !== ''))
  const widths = shown.map((name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length)))
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  if (total > (process.stdout.columns ?? Number.POSITIVE_INFINITY)) {
    const width = Math.max(...shown.map((name) => name.length)) + 2
    const block = (row: Row): string =>
      shown.map((name) => `${paint('dim', name.padEnd(width))}${cell(row[name])}\n`).join('')
    return rows.map(block).join('\n')
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((one, i) => one.padEnd(widths[i] as number))
      .join('  ')
      .trimEnd()
  return `${[paint('bold', line(shown)), ...rows.map((row) => line(shown.map((name) => cell(row[name]))))].join('\n')}\n`
}

/** RFC 4180. */
function csv(names: readonly string[], rows: readonly Row[]): string {
  const field = (value: unknown): string => {
    const text = cell(value)
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((fields) => `${fields.map(field).join(',')}\r\n`)
    .join('')
}
