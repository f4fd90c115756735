import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { channel, lines, request } from '../../../transport/test/originate/call-lines.ts'
import { originateCall } from '../../src/index.ts'
import { disorder } from '../../src/originate/call-state.ts'
import type { CallEnd, CallOutcome } from '../../src/originate/types.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

type Step = 'response' | 'newchannel' | 'success' | 'failure' | 'hangup' | 'dialEnd' | 'rename' | 'foreign'

/** What must become of a call with these messages, in any order. */
function model(steps: readonly Step[]): { outcome: object | undefined; end: object | undefined } {
  const failed = steps.includes('failure')
  const seen = steps.some((step) => step === 'newchannel' || step === 'rename' || step === 'success')
  const outcome = failed
    ? { answered: false, reason: 5, meaning: 'It was busy.' }
    : steps.includes('success')
      ? { answered: true, channel, uniqueid: 'mine' }
      : undefined
  const end = steps.includes('hangup')
    ? { how: 'hungup', cause: 16, causeText: 'Normal Clearing' }
    : failed && !seen
      ? { how: 'no-channel' }
      : undefined
  return { outcome, end }
}

/** Plays it; what the promises came to. */
async function play(steps: readonly Step[]): Promise<{ outcome: CallOutcome[]; ended: CallEnd[]; client: FakeClient }> {
  const client = new FakeClient()
  const outcome: CallOutcome[] = []
  const ended: CallEnd[] = []
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  const actionId = client.sent[0]?.actionId ?? ''
  for (const step of steps) {
    if (step === 'response') client.answer('Originate')
    else if (step === 'foreign') client.say(...lines.failure('mine', 'of-another'))
    else client.say(...lines[step]('mine', actionId))
    await vi.advanceTimersByTimeAsync(1)
  }
  const call = await calling
  const nothing = (): void => undefined
  call.outcome.then((value) => outcome.push(value), nothing)
  call.ended.then((value) => ended.push(value), nothing)
  await vi.advanceTimersByTimeAsync(disorder)
  return { outcome, ended, client }
}

async function check(steps: readonly Step[]): Promise<void> {
  const { outcome, ended, client } = await play(steps)
  const expected = model(steps)
  expect(outcome).toMatchObject(expected.outcome === undefined ? [] : [expected.outcome])
  expect(ended).toMatchObject(expected.end === undefined ? [] : [expected.end])
  if (expected.outcome !== undefined && expected.end !== undefined) {
    expect(client.listening).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  } else client.close()
  expect(client.listening).toBe(0)
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, i) => permutations(items.filter((_, at) => at !== i)).map((rest) => [item, ...rest]))
}

test.each([
  ['answered', ['response', 'newchannel', 'success', 'dialEnd', 'hangup']],
  ['busy', ['response', 'newchannel', 'failure', 'dialEnd', 'hangup']],
  ['no such technology', ['response', 'failure', 'foreign']],
  ['renamed', ['response', 'newchannel', 'rename', 'success', 'hangup']],
] as const)('R26 %s: every order of the messages gives the same result', async (_, steps) => {
  const orders = permutations<Step>(steps)
  for (const order of orders) await check(order)
  expect(orders.length).toBe([1, 1, 2, 6, 24, 120][steps.length])
})

test('R26 gives a consistent result for messages in any order, missing, repeated or of other calls', async () => {
  const steps = fc.constantFrom<Step>('newchannel', 'success', 'failure', 'hangup', 'dialEnd', 'rename', 'foreign')
  const some = fc
    .array(steps, { maxLength: 7 })
    .filter((all) => !(all.includes('success') && all.includes('failure')))
    .chain((all) => fc.nat(all.length).map((at) => all.toSpliced(at, 0, 'response')))
  await fc.assert(
    fc.asyncProperty(some, (all) => check(all)),
    { numRuns: 400, seed: 26 },
  )
})
