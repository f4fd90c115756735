import { join } from 'node:path'
import type { EventBuffer } from '@openami/client'
import { expect, it } from 'vitest'
import { report, runs } from '../../../packages/transport/test/support/scale.ts'
import type { SlowReading } from '../src/flood/slow-reader.ts'
import { NodeProcess } from '../src/node-process.ts'

const events = runs(60_000, 1_000_000)
const maxExtra = 64 * 2 ** 20
const program = join(import.meta.dirname, '../src/flood/slow-reader.ts')

const policies: ReadonlyArray<[EventBuffer, (reading: SlowReading) => void]> = [
  [
    { overflow: 'drop-oldest' },
    ({ read, dropped, size }) => {
      // One more says that the flood is over, and it is the last that was kept.
      expect(read + dropped + size).toBe(events + 1)
      expect(size).toBeGreaterThan(1_000)
    },
  ],
  [{ overflow: 'drop-newest' }, ({ read, dropped, size }) => expect(read + dropped + size).toBe(events + 1)],
  [
    { overflow: 'close', limit: 100 },
    ({ read, dropped }) => {
      expect(dropped).toBe(1)
      // All that waited, and the one that was being read.
      expect(read).toBe(101)
    },
  ],
]

it.each(policies)(
  '%j: a slow reader neither delays the stream nor fills the memory',
  async (options, check) => {
    const { line } = await NodeProcess.start(program, [String(events), JSON.stringify(options)])
    const reading = JSON.parse(line) as SlowReading
    expect(reading.received).toBe(events + 1)
    check(reading)
    expect(reading.error).toBe(options.overflow === 'close' ? 'EventOverflowError' : undefined)
    // Both listeners of each Hangup have failed, and that was said.
    expect(reading.failures).toBeGreaterThan(events / 500)
    expect(reading.failures % 2).toBe(0)
    // When it begins, and not event by event.
    expect(reading.said).toBe(1)
    expect(reading.extra).toBeLessThan(maxExtra)
    const { read, dropped, extra } = reading
    const result = `${read} read, ${dropped} dropped, all others served; ${(extra / 2 ** 20).toFixed(0)} MiB more of 64`
    report({ campaign: 'slow', what: `events with a slow reader, ${options.overflow}`, count: events, result })
  },
  600_000,
)
