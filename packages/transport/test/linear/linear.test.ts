import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { long } from '../support/scale.ts'
import { cases } from './cases.ts'
import type { Figures } from './work.ts'

interface Line extends Figures {
  readonly name: string
}

/** What is alive is copied when this is full, which a message of 240 KiB hardly ever sees. */
const young = 256
const flags = ['--single-threaded-gc', `--min-semi-space-size=${young}`, `--max-semi-space-size=${young}`]
const loader = ['--import', 'tsx', '--conditions=@openami/source']

describe('the work of one message of 960 KiB is at most five times that of 240 KiB', () => {
  const names = cases(long).map(({ name }) => name)
  let lines: Map<string, Line> = new Map()

  beforeAll(async () => {
    const script = `${import.meta.dirname}/run.ts`
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...loader, script], {
      maxBuffer: 1 << 24,
    })
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    lines = new Map(found.map((line) => [line.name, line]))
  }, 3_600_000)

  it('of more than 100 shapes', () => expect(new Set(names).size).toBeGreaterThan(100))

  it.each(names)('%s', (name) => {
    expect(lines.get(name)).toMatchObject({ linear: true })
  })
})
