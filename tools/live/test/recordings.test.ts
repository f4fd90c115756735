import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecording } from '../src/recording.ts'
import { replay } from '../src/replay.ts'
import { callOf, expectedCalls, faultsOf } from './rule.ts'

const folder = join(import.meta.dirname, '../recordings')
/** Of servers of releases that the project cannot start, which the simulator is compared with. */
const older = join(import.meta.dirname, '../../../packages/simulator/test/recordings')
const filesIn = (path: string, begin = ''): string[] =>
  readdirSync(path)
    .filter((name) => name.startsWith(begin))
    .sort()
    .map((name) => join(path, name))
const recordings = [
  ...filesIn(folder).map((file) => ({ name: basename(file, '.recording.gz'), files: [file], calls: 11 })),
  { name: 'Asterisk 1.4', files: filesIn(older, '1.4.44'), calls: 2 },
  { name: 'Asterisk 1.8', files: filesIn(older, '1.8.32.3-sweep'), calls: 5 },
  { name: 'Asterisk 11', files: ['11.25.3-rich', '11.25.3-sweep'].flatMap((name) => filesIn(older, name)), calls: 13 },
  { name: 'Asterisk 13', files: filesIn(older, '13.38'), calls: 12 },
]

describe.each(recordings)('$name', ({ files, calls }) => {
  const read = () => {
    const events = readRecording(...files)
    return { events, expected: expectedCalls(events), result: replay(events) }
  }

  it('leaves nothing unexplained, and no channel, caller or participant that is gone', () => {
    const { events, expected, result } = read()
    expect(events.length).toBeGreaterThan(20 * calls)
    expect(result.unexplained).toEqual([])
    const alive = expected.filter(({ isOver }) => !isOver).flatMap(({ channels }) => channels)
    expect(result.channels.filter(({ id }) => !alive.includes(id))).toEqual([])
    expect(result.conferences).toEqual([])
    expect(result.queues.flatMap(({ callers }) => callers)).toEqual([])
  })

  it('makes one record of each call, and each says what its events say', () => {
    const { expected, result } = read()
    const over = expected.filter(({ isOver }) => isOver)
    expect(over.length).toBeGreaterThanOrEqual(calls)
    const faults = result.callRecords.flatMap((record) => {
      const call = callOf(record, over)
      return call === undefined ? [`${record.id}: the events have no such call`] : faultsOf(record, call)
    })
    expect(faults).toEqual([])
    expect(result.callRecords).toHaveLength(over.length)
  })
})
