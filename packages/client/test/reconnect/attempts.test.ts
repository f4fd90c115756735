import { InvalidActionError, Message } from '@openami/bindings'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  AbortError,
  ConnectError,
  ConnectionLostError,
  LoginError,
  type LoginProblem,
  ProtocolError,
} from '../../../transport/src/errors.ts'
import { type AttemptOptions, repeat } from '../../src/reconnect/attempts.ts'

/** What happened, in order: `open` with its patience, `failed` with the number of the attempt. */
function attempts(more: Partial<AttemptOptions>, outcomes: readonly (Error | string)[] = []) {
  const seen: [what: string, number: number, at: number][] = []
  const begun = Date.now()
  const note = (what: string, number: number): void => void seen.push([what, number, Date.now() - begun])
  const left = [...outcomes]
  const open = async (patience: number): Promise<string> => {
    note('open', patience)
    const outcome = left.shift() ?? lost
    if (outcome instanceof Error) throw outcome
    return outcome
  }
  const onFailure = (attempt: number): void => note('failed', attempt)
  const options: AttemptOptions = { options: {}, signal: undefined, first: 'now', onFailure, ...more }
  const result = repeat(open, options)
  result.catch(() => undefined)
  return { seen, result }
}

const lost = new ConnectionLostError('it broke')
const refused = (problem: LoginProblem): LoginError => new LoginError(problem, 'no', new Message('Response: Error\r\n'))

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('an attempt that fails with', () => {
  it.each([
    ['bad credentials', refused('credentials'), true],
    ['no MD5', refused('md5-unavailable'), true],
    ['another refusal', refused('refused'), true],
    ['a login in use', refused('in-use'), false],
    ['a signal', new AbortError('it was'), true],
    ['an action that cannot be written', new InvalidActionError('Filter', 'Filter', 'no'), true],
    ['a server that is away', new ConnectError('refused', 'no'), false],
    ['a link that broke', lost, false],
    ['a server that speaks something else', new ProtocolError('not-ami', 'no'), false],
  ])('%s: %o, final %s', async (_, error, final) => {
    const { seen, result } = attempts({}, [error, 'session'])
    await vi.runAllTimersAsync()
    if (final) {
      await expect(result).rejects.toBe(error)
      expect(seen.map(([what]) => what)).toEqual(['open'])
    } else {
      expect(await result).toEqual({ session: 'session', attempts: 2 })
      expect(seen.map(([what, n]) => (what === 'failed' ? `failed ${n}` : what))).toEqual(['open', 'failed 1', 'open'])
    }
  })
})

describe('number, time and greeting limit of attempts', () => {
  const no = Number.POSITIVE_INFINITY
  it.each<[AttemptOptions['options'], AttemptOptions['first'], [string, number, number][]]>([
    [
      false,
      'now',
      [
        ['open', no, 0],
        ['failed', 1, 0],
      ],
    ],
    [
      false,
      'later',
      [
        ['open', no, 0],
        ['failed', 1, 0],
      ],
    ],
    [
      { maxAttempts: 1 },
      'now',
      [
        ['open', no, 0],
        ['failed', 1, 0],
      ],
    ],
    [
      { maxAttempts: 1 },
      'later',
      [
        ['open', no, 500],
        ['failed', 1, 500],
      ],
    ],
    [
      { maxAttempts: 3, initialDelay: 100 },
      'now',
      [
        ['open', 2_000, 0],
        ['failed', 1, 0],
        ['open', 4_000, 100],
        ['failed', 2, 100],
        ['open', no, 300],
        ['failed', 3, 300],
      ],
    ],
    [
      { maxAttempts: 2, initialDelay: 100 },
      'later',
      [
        ['open', 2_000, 100],
        ['failed', 1, 100],
        ['open', no, 300],
        ['failed', 2, 300],
      ],
    ],
  ])('%j, first %s', async (options, first, expected) => {
    const { seen, result } = attempts({ options, first })
    await vi.runAllTimersAsync()
    await expect(result).rejects.toBe(lost)
    expect(seen).toEqual(expected)
  })

  it('are unlimited without maxAttempts', async () => {
    const { result } = attempts({}, [...Array(50).fill(lost), 'session'])
    await vi.runAllTimersAsync()
    expect(await result).toEqual({ session: 'session', attempts: 51 })
  })
})

describe('the signal of attempts', () => {
  it('prevents the first attempt when it has already fired', async () => {
    const signal = AbortSignal.abort(new Error('mine'))
    const { seen, result } = attempts({ signal })
    await expect(result).rejects.toMatchObject({
      name: 'AbortError',
      message: 'Connecting was aborted',
      sent: false,
      cause: { message: 'mine' },
    })
    expect(seen).toEqual([])
  })

  it.each(['now', 'later'] as const)('prevents further attempts when it fires in a pause (first %s)', async (first) => {
    const aborter = new AbortController()
    const { seen, result } = attempts({ first, signal: aborter.signal, options: { initialDelay: 1_000 } })
    await vi.advanceTimersByTimeAsync(500)
    aborter.abort()
    await expect(result).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen.map(([what]) => what)).toEqual(first === 'now' ? ['open', 'failed'] : [])
    expect(vi.getTimerCount()).toBe(0)
  })
})
