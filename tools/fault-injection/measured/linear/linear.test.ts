import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { long } from '../../../../packages/transport/test/support/scale.ts'
import { cases, controlCases } from './cases.ts'
import { controls } from './controls.ts'
import { kinds } from './kinds.ts'
import type { Figures } from './work.ts'

interface Line extends Figures {
  readonly name: string
}

/** MiB of the young generation. What is alive is copied when it is full: it has room for all that is measured at once. */
const young = 1024
const flags = [
  '--expose-gc',
  '--single-threaded-gc',
  `--min-semi-space-size=${young}`,
  `--max-semi-space-size=${young}`,
]
const loader = ['--import', 'tsx', '--conditions=@openami/source']

describe('the work for a message of 3,840 KiB is at most 625 times that for 15 KiB', () => {
  const all = cases(long ? 'long' : 'short')
  const quadratic = controlCases().filter(({ name }) => name.includes('quadratic'))
  const names = all.map(({ name }) => name).filter((name) => quadratic.every((one) => one.name !== name))
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

  it('in more than 60 shapes, for everything that reads a message', () => {
    const read = all.filter(({ kind }) => !controls.includes(kind))
    expect(new Set(read.map(({ shape }) => shape)).size).toBeGreaterThan(60)
    const ways = new Set(read.map(({ kind, cut }) => `${kind.name}, ${cut}`))
    expect(ways.size).toBe(2 * kinds.length)
  })

  it.each(names)('for %s', (name) => {
    expect(lines.get(name), JSON.stringify(lines.get(name))).toMatchObject({ linear: true })
  })

  it.each(quadratic)('detects quadratic work: $name', ({ name }) => {
    expect(lines.get(name)).toMatchObject({ linear: false })
  })
})
