import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InFlight } from '../../../src/correlation/fast-path/in-flight.ts'
import { newActionId } from '../../../src/correlation/ids.ts'
import { PendingAction } from '../../../src/correlation/pending-action.ts'
import { ReplyCollector } from '../../../src/correlation/reply-collector.ts'
import { buildRequest } from '../../../src/session/request.ts'

const ping = buildRequest('Ping', {}, undefined, { amiVersion: '11.0.0', release: undefined })

function entryOf(id: string): PendingAction {
  return new PendingAction(new ReplyCollector({ ...ping, id }), {
    limits: { timeout: 1 },
    limit: 1,
    outcome: undefined,
    onEnd: undefined,
  })
}

function idsOf(entries: Iterable<PendingAction>): string[] {
  return [...entries].map(({ id }) => id)
}

describe('actions in flight', () => {
  it('are found by id and iterated in the order they were sent, like in a Map', () => {
    // Many share their last letters, so that they fall into one bucket.
    const id = fc.tuple(fc.nat({ max: 600 }), fc.constantFrom('aa', 'ab', 'zz')).map(([n, end]) => `${n}.${end}`)
    const step = fc.tuple(fc.constantFrom('add', 'add', 'add', 'delete', 'oldest', 'again', 'clear'), id)
    fc.assert(
      fc.property(fc.array(step, { maxLength: 700, size: 'max' }), (steps) => {
        const inFlight = new InFlight()
        const model = new Map<string, PendingAction>()
        const wrong: string[] = []
        let gone: PendingAction | undefined
        const remove = (entry: PendingAction | undefined): void => {
          if (entry === undefined) return
          inFlight.delete(entry)
          model.delete(entry.id)
          gone = entry
        }
        for (const [what, one] of steps) {
          if (what === 'add' && !model.has(one)) {
            const entry = entryOf(one)
            inFlight.add(entry)
            model.set(one, entry)
          } else if (what === 'delete') remove(model.get(one))
          else if (what === 'oldest') remove(inFlight.oldest)
          else if (what === 'again' && gone !== undefined && !model.has(gone.id)) inFlight.delete(gone)
          else if (what === 'clear' && one.startsWith('7')) {
            inFlight.clear()
            model.clear()
          }
          const same =
            inFlight.get(one) === model.get(one) &&
            inFlight.has(one) === model.has(one) &&
            inFlight.size === model.size &&
            inFlight.oldest === model.values().next().value
          if (!same) wrong.push(`${what} ${one}`)
        }
        expect(wrong).toEqual([])
        expect(idsOf(inFlight)).toEqual(idsOf(model.values()))
      }),
      { numRuns: 300 },
    )
  })

  it('are found by id when there are ten thousand at once', () => {
    const inFlight = new InFlight()
    const ids = Array.from({ length: 10_000 }, newActionId)
    for (const id of ids) inFlight.add(entryOf(id))
    expect(ids.map((id) => inFlight.get(id)?.id)).toEqual(ids)
    expect(idsOf(inFlight)).toEqual(ids)
    for (const id of ids.slice(1)) inFlight.delete(inFlight.get(id) as PendingAction)
    expect(idsOf(inFlight)).toEqual(ids.slice(0, 1))
  })

  it('do not retain an action that was removed', () => {
    const inFlight = new InFlight()
    const [first, second, third] = ['1', '2', '3'].map(entryOf) as [PendingAction, PendingAction, PendingAction]
    for (const entry of [first, second, third]) inFlight.add(entry)
    inFlight.delete(second)
    expect([second.older, second.newer, second.sameBucket]).toEqual([undefined, undefined, undefined])
    expect([first.newer, third.older]).toEqual([third, first])
  })
})
