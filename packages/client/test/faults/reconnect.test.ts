import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IncomingAction } from '../../../simulator/src/engine/incoming-action.ts'
import { FakeServer, type Handler, type Peer } from '../../../transport/test/fake-server.ts'
import { report, runs } from '../../../transport/test/support/scale.ts'
import { type Client, connect } from '../../src/index.ts'

const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}

/** What the application asked for, and what it must therefore see. */
interface Model {
  mask: string
  filters: number
  events: number
  breaks: number
}

/** The client, the server at its other end, and all that the application saw, in order. */
class Real {
  readonly server: FakeServer
  readonly client: Client
  readonly seen: string[] = []
  unsettled = 0
  /** Lists that wait for their rest. */
  readonly lists: IncomingAction[]

  private constructor(server: FakeServer, client: Client, lists: IncomingAction[]) {
    this.lists = lists
    this.server = server
    this.client = client
  }

  static async start(): Promise<Real> {
    const lists: IncomingAction[] = []
    const handle: Handler = (action, peer) => {
      if (action.action === 'QueueStatus') {
        peer.answer(action, 'Success', 'EventList: start')
        peer.say('Event: QueueMember', `ActionID: ${action.actionId}`, `Name: ${server.peers.length}`)
        lists.push(action)
      } else if (action.action === 'CoreStatus') peer.answer(action)
      else if (action.action === 'Login') {
        peer.answer(action)
        // An event directly after the login, like FullyBooted (R30).
        peer.say('Event: FullyBooted', 'Privilege: system,all', `Link: ${server.peers.length}`)
      } else if (action.action !== 'Silence') peer.answer(action)
    }
    const server: FakeServer = await FakeServer.start({ own: ['Login'], handle })
    let real: Real | undefined
    const client = await connect({
      port: server.port,
      username: 'admin',
      secret: 'canary-secret',
      auth: 'plain',
      events: 'call',
      reconnect: { initialDelay: 0, maxDelay: 0 },
      async sync(own) {
        const link = server.peers.length
        real?.seen.push(`sync ${link}`)
        await own.coreStatus()
        real?.seen.push(`synced ${link}`)
      },
    })
    real = new Real(server, client, lists)
    const { seen } = real
    client.on('*', (event) => void seen.push(`${event.name} ${event.get('Link')}`))
    client.lifecycle.on('disconnect', () => void seen.push('disconnect'))
    client.lifecycle.on(
      'gap',
      ({ from, to, reason }) => void seen.push(from <= to && reason !== '' ? 'gap' : 'odd gap'),
    )
    client.lifecycle.on('reconnect', () => void seen.push('reconnect'))
    await until(() => seen.includes('FullyBooted 1'))
    return real
  }

  get peer(): Peer {
    return this.server.peer
  }

  /** Keeps count of it until it settles; `check` says what is wrong with how it ended. */
  watch<T>(running: Promise<T>, check: (value: T | undefined, error: Error | undefined) => string | undefined): void {
    this.unsettled++
    const end = (wrong: string | undefined): void => {
      this.unsettled--
      if (wrong !== undefined) this.seen.push(wrong)
    }
    running.then(
      (value) => end(check(value, undefined)),
      (error: Error) => end(check(undefined, error)),
    )
  }
}

type Command = fc.AsyncCommand<Model, Real>

const setMask = (mask: string): Command => ({
  check: () => true,
  async run(model, real) {
    await real.client.setEvents({ EventMask: mask })
    model.mask = mask
  },
  toString: () => `mask ${mask}`,
})

const addFilter: Command = {
  check: ({ filters }) => filters < 5,
  async run(model, real) {
    const text = `Event: Kind${++model.filters}`
    await real.client.filter({ Operation: 'Add', Filter: text })
  },
  toString: () => 'filter',
}

const event: Command = {
  check: () => true,
  async run(model, real) {
    const { length } = real.seen
    real.peer.say('Event: Counted', 'Privilege: call,all', `Link: ${real.server.peers.length}`)
    await until(() => real.seen.length > length)
    expect(real.seen.at(-1)).toBe(`Counted ${real.server.peers.length}`)
    model.events++
  },
  toString: () => 'event',
}

const startList: Command = {
  check: () => true,
  async run(_, real) {
    const own = real.server.peers.length
    const before = real.lists.length
    real.watch(real.client.queueStatus(), (reply, error) => {
      // No item of a list that a break has cut may be among those of a later one.
      const strange = reply?.items.some((item) => item.get('Name') !== String(own)) || reply?.items.length === 0
      if (strange) return 'merged list'
      return error === undefined || error.name === 'OutcomeUnknownError' ? undefined : error.name
    })
    await until(() => real.lists.length > before)
  },
  toString: () => 'list',
}

const endLists: Command = {
  check: () => true,
  async run(_, real) {
    for (const { actionId } of real.lists.splice(0)) {
      real.peer.say('Event: QueueMember', `ActionID: ${actionId}`, `Name: ${real.server.peers.length}`)
      real.peer.say('Event: QueueStatusComplete', `ActionID: ${actionId}`, 'EventList: Complete')
    }
    await real.client.ping()
  },
  toString: () => 'end of lists',
}

const silence: Command = {
  check: () => true,
  run(_, real) {
    real.watch(real.client.send('Silence'), (_, error) =>
      error?.name === 'OutcomeUnknownError' ? undefined : 'answered',
    )
    return Promise.resolve()
  },
  toString: () => 'an action without answer',
}

const breakLink = (how: 'FIN' | 'RST'): Command => ({
  check: () => true,
  async run(model, real) {
    const { length } = real.seen
    const link = real.server.peers.length
    if (how === 'FIN') real.peer.socket.end()
    else real.peer.socket.resetAndDestroy()
    const next = link + 1
    await until(() => real.seen.includes(`FullyBooted ${next}`))
    // Gap before anything new, then the hook, and only then the events, the first of them after the login.
    expect(real.seen.slice(length)).toEqual([
      'disconnect',
      'gap',
      'reconnect',
      `sync ${next}`,
      `synced ${next}`,
      `FullyBooted ${next}`,
    ])
    expect(real.server.peers).toHaveLength(next)
    // Whatever was in flight has failed with the link; nothing of it is on the new one.
    await until(() => real.unsettled === 0)
    // A greeting that is late, as on a busy machine, has the client say the first word.
    const actions = real.peer.actions.filter(({ action }) => action !== 'Challenge')
    expect(actions.map(({ action }) => action)).toEqual(['Login', ...Array(model.filters).fill('Filter'), 'CoreStatus'])
    expect(actions[0]?.get('Events')).toBe(model.mask)
    const filters = actions.filter(({ action }) => action === 'Filter').map((action) => action.get('Filter'))
    expect(filters).toEqual(Array.from({ length: model.filters }, (_, i) => `Event: Kind${i + 1}`))
    model.breaks++
  },
  toString: () => how,
})

const commands = [
  fc.constantFrom('call', 'call,agent', 'on', 'user').map(setMask),
  fc.constantFrom(addFilter, event, startList, endLists, silence),
  fc.constantFrom<'FIN' | 'RST'>('FIN', 'RST').map(breakLink),
]

it('R36 restores the same state after a reconnect, whatever happened before the break', async () => {
  const count = runs(150, 10_000)
  let breaks = 0
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 15 }), async (sequence) => {
    const real = await Real.start()
    const model: Model = { mask: 'call', filters: 0, events: 0, breaks: 0 }
    try {
      await fc.asyncModelRun(() => ({ model, real }), sequence)
      const rest = real.seen.filter(
        (one) => !/^(?:disconnect|gap|reconnect|sync|FullyBooted|Queue\w+ undefined)/.test(one),
      )
      expect(rest).toHaveLength(model.events)
      for (const one of rest) expect(one).toMatch(/^Counted/)
    } finally {
      breaks += model.breaks
      await Promise.all([real.client.close(), real.server.stop()])
    }
    expect(real.unsettled).toBe(0)
  })
  await fc.assert(property, { numRuns: count, seed: 4 })
  const result = `${breaks} breaks: gap first, mask and filters back, hook run, no list merged`
  report({ campaign: 'reconnect', what: 'sequences of up to 15 commands', count, result })
}, 1_800_000)
