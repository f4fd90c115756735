import { type Client, connectServers, type Servers, serverOf } from '@openami/client'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { report, runs } from '../../../packages/transport/test/support/scale.ts'
import { type Cut, type Direction, FaultProxy, type Faults } from '../src/fault-proxy.ts'
import { clientOptions, startServer } from '../src/server.ts'

const rejections: unknown[] = []
const onRejection = (reason: unknown): void => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', onRejection))
afterAll(() => void process.off('unhandledRejection', onRejection))

const names = ['berlin', 'oslo', 'paris'] as const
type Name = (typeof names)[number]
type Proxies = Readonly<Record<Name, FaultProxy>>

const name = fc.constantFrom(...names)
const cut: fc.Arbitrary<Faults> = fc.record({
  cut: fc.record({
    direction: fc.constantFrom<Direction>('to-client', 'to-server'),
    // During the login, or soon after it.
    after: fc.integer({ min: 0, max: 1_500 }),
    how: fc.constantFrom<Cut>('FIN', 'RST'),
  }),
})
type Step =
  | { readonly kind: 'act'; readonly server: Name }
  | { readonly kind: 'plan'; readonly server: Name; readonly faults: Faults }
  | { readonly kind: 'cut'; readonly server: Name; readonly how: Cut }
  | { readonly kind: 'wait' }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('act'), server: name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('plan'), server: name, faults: cut }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('cut'), server: name, how: fc.constantFrom<Cut>('FIN', 'RST') }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'wait' } as const) },
)

interface Ended {
  readonly server: Name
  readonly mark: string
  readonly how: string
}

async function act(client: Client, server: Name, mark: string): Promise<Ended> {
  try {
    const { response } = await client.userEvent({ UserEvent: 'Mine', For: server }, { headers: { Mark: mark } })
    return { server, mark, how: response.name === 'Success' ? 'result' : response.name }
  } catch (error) {
    // Whatever it is, it names its server.
    expect([serverOf(error), (error as Error).message.split(':')[0]]).toEqual([server, server])
    return { server, mark, how: (error as Error).name }
  }
}

/** Each action at most once, at its own server alone, and unchanged. */
function check(ended: readonly Ended[], proxies: Proxies): void {
  for (const { server, mark, how } of ended) {
    const times = names.map((one) => {
      const actions = proxies[one].passages.flatMap(({ actions }) => actions)
      return [one, actions.filter((action) => action.get('Mark') === mark).length] as const
    })
    const elsewhere = times.filter(([one, count]) => one !== server && count > 0)
    expect(elsewhere, `${mark} was for ${server}`).toEqual([])
    const here = times.find(([one]) => one === server)?.[1]
    if (how === 'result') expect(here).toBe(1)
    else if (how === 'NotSentError') expect(here).toBe(0)
    else if (how === 'OutcomeUnknownError') expect(here).toBeLessThanOrEqual(1)
    else expect.fail(`${mark} for ${server} ended as ${how}`)
  }
}

async function run(servers: Servers<Record<Name, string>>, proxies: Proxies, steps: readonly Step[]): Promise<Ended[]> {
  const running: Promise<Ended>[] = []
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'act') running.push(act(servers.server(one.server), one.server, String(index)))
    else if (one.kind === 'plan') proxies[one.server].plan.push(one.faults)
    else if (one.kind === 'cut') proxies[one.server].cutAll(one.how)
    else await servers.all((server) => server.ping(), { timeout: 1_000 })
  }
  return Promise.all(running)
}

it("no action reaches another server and no event has another server's name, whatever breaks", async () => {
  const count = runs(100, 5_000)
  const totals = { actions: 0, events: 0, result: 0, NotSentError: 0, OutcomeUnknownError: 0 }
  const property = fc.asyncProperty(
    fc.array(cut, { maxLength: 3 }),
    fc.array(step, { maxLength: 25 }),
    async (first, steps) => {
      await using berlin = await startServer()
      await using oslo = await startServer('1.4')
      await using paris = await startServer()
      await using one = await FaultProxy.start(berlin.port)
      await using two = await FaultProxy.start(oslo.port)
      await using three = await FaultProxy.start(paris.port)
      const proxies = { berlin: one, oslo: two, paris: three }
      // Some are broken from the first byte on.
      for (const [index, faults] of first.entries()) proxies[names[index] as Name].plan.push(faults)
      const map = { berlin: { port: one.port }, oslo: { port: two.port }, paris: { port: three.port } }
      const { port: _, ...common } = clientOptions(0, { reconnect: { initialDelay: 1, maxDelay: 5 } })
      await using servers = await connectServers(map, { ...common, require: 'none' })
      servers.on('UserEvent', ({ server, event }) => {
        totals.events++
        expect(event.get('For')).toBe(server)
      })
      const wrong: unknown[] = []
      servers.lifecycle.on('diagnostic', ({ kind, error }) => void (kind === 'listener-failed' && wrong.push(error)))
      const ended = await run(servers, proxies, steps)
      check(ended, proxies)
      expect(wrong).toEqual([])
      totals.actions += ended.length
      for (const { how } of ended) totals[how as 'result']++
    },
  )
  await fc.assert(property, { numRuns: count, seed: 4 })
  expect(rejections).toEqual([])
  expect(Math.min(totals.events, totals.result, totals.NotSentError, totals.OutcomeUnknownError)).toBeGreaterThan(0)
  const { actions, events, result, NotSentError, OutcomeUnknownError } = totals
  report({
    campaign: 'servers',
    what: `three servers under cuts, ${actions.toLocaleString('en-US')} actions`,
    count,
    result: `${result} results, ${NotSentError} NotSentError, ${OutcomeUnknownError} OutcomeUnknownError; none at another server; ${events} events, each with its server's name`,
  })
}, 900_000)

it('a half-open server delays no other server, and all() waits no longer than its limit', async () => {
  await using berlin = await startServer()
  await using oslo = await startServer()
  await using proxy = await FaultProxy.start(oslo.port)
  const { port: _, ...common } = clientOptions(0, { timeout: 2_000, keepalive: { interval: 300, timeout: 1_000 } })
  await using servers = await connectServers({ berlin: { port: berlin.port }, oslo: { port: proxy.port } }, common)
  const lost = new Promise<Error>((resolve) => servers.lifecycle.on('disconnect', ({ reason }) => resolve(reason)))
  proxy.frozen = true
  const settled = await servers.all((server, signal) => server.coreShowChannels({}, { signal }), { timeout: 1_500 })
  expect(settled).toMatchObject({
    berlin: { status: 'fulfilled', value: { items: [] } },
    oslo: { status: 'rejected', reason: { name: 'ActionTimeoutError', server: 'oslo' } },
  })
  expect(await lost).toMatchObject({ name: 'ConnectionLostError', server: 'oslo' })
  expect(servers.state).toMatchObject({ berlin: { status: 'connected' }, oslo: { status: 'reconnecting' } })
  await expect(servers.server('oslo').ping()).rejects.toMatchObject({ name: 'NotSentError' })
  await servers.server('berlin').ping()
})
