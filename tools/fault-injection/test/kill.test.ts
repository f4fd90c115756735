import { connect } from '@openami/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long, report } from '../../../packages/transport/test/support/scale.ts'
import { type Cut, type Direction, FaultProxy, type Passage } from '../src/fault-proxy.ts'
import { clientOptions, startServer } from '../src/server.ts'
import { runSession, type Settlement, steps } from '../src/session.ts'

const rejections: unknown[] = []
const onRejection = (reason: unknown): void => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', onRejection))
afterAll(() => void process.off('unhandledRejection', onRejection))

/** Where each of the marked actions has reached the server, over all connections. */
function received(passages: readonly Passage[], mark: string): number {
  return passages.flatMap(({ actions }) => actions).filter((action) => action.get('Mark') === mark).length
}

function check(settled: readonly Settlement[], passages: readonly Passage[]): void {
  expect(settled).toHaveLength(steps.length)
  for (const { mark, how, value } of settled) {
    const times = received(passages, mark)
    if (how === 'result') expect(times).toBe(1)
    else if (how === 'NotSentError') expect(times).toBe(0)
    else if (how === 'OutcomeUnknownError') expect(times).toBeLessThanOrEqual(1)
    else throw value
  }
}

const cases = (['22', '1.4'] as const).flatMap((personality) =>
  (['to-client', 'to-server'] as const).flatMap((direction) =>
    (['FIN', 'RST'] as const).map((how) => ({ personality, direction, how })),
  ),
)

it.each(cases)(
  '$personality: settles every action after $how at every byte $direction',
  async ({ personality, direction, how }) => {
    await using server = await startServer(personality)
    const whole = await length(server.port, direction)
    const step = long ? 1 : 61
    // The short run begins elsewhere for each case, so that together they meet more places.
    const first = long ? 0 : cases.findIndex((one) => one.direction === direction && one.how === how)
    const counts = { result: 0, NotSentError: 0, OutcomeUnknownError: 0, 'no login': 0 }
    const positions = Array.from({ length: Math.ceil((whole - first) / step) }, (_, i) => first + i * step)
    const worker = async (): Promise<void> => {
      for (let at = positions.shift(); at !== undefined; at = positions.shift()) {
        const settled = await killedAt(server.port, direction, at, how)
        if (settled === undefined) counts['no login']++
        else for (const one of settled) counts[one.how as keyof typeof counts]++
      }
    }
    const sessions = positions.length
    await Promise.all(Array.from({ length: 8 }, worker))
    expect(rejections).toEqual([])
    const result = `${counts.result} results, ${counts.NotSentError} NotSentError, ${counts.OutcomeUnknownError} OutcomeUnknownError; ${counts['no login']} logins cut; nothing sent twice`
    report({
      campaign: 'kill',
      what: `${how} at every byte ${direction}, Asterisk ${personality}`,
      count: sessions,
      result,
    })
  },
  900_000,
)

/** Bytes of the session when nothing breaks it. */
async function length(port: number, direction: Direction): Promise<number> {
  await using proxy = await FaultProxy.start(port)
  const client = await connect(clientOptions(proxy.port))
  check(await runSession(client), proxy.passages)
  await client.close()
  return (proxy.passages[0] as Passage).passed[direction]
}

/** Undefined where the login did not survive. */
async function killedAt(
  port: number,
  direction: Direction,
  after: number,
  how: Cut,
): Promise<Settlement[] | undefined> {
  await using proxy = await FaultProxy.start(port)
  proxy.plan.push({ cut: { direction, after, how } })
  const opening = connect(clientOptions(proxy.port, { reconnect: { initialDelay: 0, maxDelay: 0 } }))
  const client = await opening.catch((error: Error) => {
    expect(error.name).toMatch(/^(?:ConnectError|ProtocolError)$/)
    return undefined
  })
  if (client === undefined) return undefined
  await using _closed = client
  const settled = await runSession(client)
  // What was cut comes back, and nothing of before comes with it.
  while (proxy.passages[0]?.cut && client.state !== 'connected')
    await new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  await client.send('Ping').catch(() => undefined)
  check(settled, proxy.passages)
  return settled
}
