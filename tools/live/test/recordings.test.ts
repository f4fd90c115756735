import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecording } from '../src/recording.ts'
import { replay } from '../src/replay.ts'
import { expectedCalls, faultsOf } from './rule.ts'

const folder = join(import.meta.dirname, '../recordings')
const files = readdirSync(folder).filter((name) => name.endsWith('.recording.gz'))

describe.each(files)('%s', (name) => {
  const read = () => {
    const events = readRecording(join(folder, name))
    return { events, expected: expectedCalls(events), result: replay(events) }
  }

  it('leaves nothing unexplained, and no channel, caller or participant that is gone', () => {
    const { events, expected, result } = read()
    expect(events.length).toBeGreaterThan(100)
    expect(result.unexplained).toEqual([])
    const alive = expected.filter(({ isOver }) => !isOver).flatMap(({ channels }) => channels)
    expect(result.channels.filter(({ id }) => !alive.includes(id))).toEqual([])
    expect(result.conferences).toEqual([])
    expect(result.queues.flatMap(({ callers }) => callers)).toEqual([])
  })

  it('makes one record of each call, and each says what its events say', () => {
    const { expected, result } = read()
    const over = expected.filter(({ isOver }) => isOver)
    expect(over.length).toBeGreaterThan(10)
    const faults = result.callRecords.flatMap((record) => {
      const call = over.find(({ channels }) => channels.includes(record.channels[0] ?? ''))
      return call === undefined ? [`${record.id}: the events have no such call`] : faultsOf(record, call)
    })
    expect(faults).toEqual([])
    expect(result.callRecords).toHaveLength(over.length)
  })
})
