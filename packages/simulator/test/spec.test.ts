import { availableIn, eventDescriptor, type HeaderDescriptor, type Message, privilegesAt } from '@openami/bindings'
import { Framer } from '@openami/transport/codec'
import { describe, expect, test } from 'vitest'
import { type SimulatedRelease, simulatedReleases } from '../src/engine/index.ts'
import { type Client, originate, server } from './support.ts'

/** Everything that a client received, as a client reads it. */
function messages(client: Client): Message[] {
  const found: Message[] = []
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type === 'message') found.push(frame.message)
    },
  })
  framer.feed(Buffer.from(client.received, 'latin1'))
  framer.end()
  return found
}

/** A busy minute: calls that come about and calls that do not, a bridge, a queue, a park, digits, a recording. */
async function busyMinute(personality: SimulatedRelease): Promise<{ release: string; sent: Message[] }> {
  const { engine, clock, login } = server(personality, {
    pbx: { queues: [{ name: 'support', members: [{ interface: 'PJSIP/100', name: 'Ada' }] }] },
  })
  const client = login()
  client.take()
  const quietly = (action: string): void => {
    client.raw(`${action.split('\n').join('\r\n')}\r\n\r\n`)
  }
  for (const exten of ['s', '400', '300', 'busy', 'ring', 'none', 'meet', 'hangup']) {
    quietly(originate(`Local/${exten}@default`, '\nCallerID: "Ada" <1000>\nVariable: A=1\nTimeout: 5000'))
    await clock.advance(1_000)
  }
  const first = [...engine.pbx.channels].find(({ state }) => state === 6)?.name
  const actions = [
    `PlayDTMF\nChannel: ${first}\nDigit: 5`,
    `MixMonitor\nChannel: ${first}\nFile: x.wav`,
    `StopMixMonitor\nChannel: ${first}`,
    `Setvar\nVariable: G\nValue: a\\b`,
    `Park\nChannel: ${first}\nChannel2: ${first}\nTimeout: 3000`,
    'ParkedCalls',
    'Status',
    'CoreShowChannels',
    'QueueStatus',
    'QueueSummary',
    'QueueAdd\nQueue: support\nInterface: PJSIP/101',
    'QueuePause\nInterface: PJSIP/101\nPaused: 1',
    'QueueRemove\nQueue: support\nInterface: PJSIP/101',
    ...(engine.actions.nameOf('SIPpeers') === undefined ? [] : ['SIPpeers']),
    'IAXpeers',
    'Agents',
    'Reload',
  ]
  for (const action of actions) {
    quietly(`Action: ${action}`)
    await clock.advance(200)
  }
  await clock.advance(60_000)
  for (const { name } of [...engine.pbx.channels]) quietly(`Action: Hangup\nChannel: ${name}`)
  engine.shutdown()
  return { release: engine.personality.release, sent: messages(client) }
}

describe.each(simulatedReleases)("the simulator's %s agrees with the spec", (personality) => {
  test('sends events with the classes and headers of the spec in that release', async () => {
    const { release, sent } = await busyMinute(personality)
    const events = sent.filter(({ kind }) => kind === 'event')
    expect(new Set(events.map(({ name }) => name)).size).toBeGreaterThan(personality === '1.4' ? 15 : 22)
    const wrong = new Set<string>()
    for (const event of events) {
      const descriptor = eventDescriptor(event.name)
      if (descriptor === undefined || !availableIn(descriptor.availability, release)) {
        wrong.add(`${event.name} is not in the spec`)
        continue
      }
      const classes = privilegesAt(descriptor.privileges, release)
      const privilege = event.get('Privilege')
      if (
        privilege !== undefined &&
        !/^(?:Call|System)$/.test(privilege) &&
        privilege !== [...classes, 'all'].join(',')
      ) {
        wrong.add(`${event.name} has privilege ${privilege}, not ${classes.join()}`)
      }
      const headers = descriptor.headers.filter(
        ({ availability }) => availability === undefined || availableIn(availability, release),
      )
      for (const [name] of event.headers()) {
        if (!common.has(name) && !descriptor.dynamic && !knows(headers, name)) wrong.add(`${event.name} has no ${name}`)
      }
      for (const { name, optional } of headers) {
        if (!optional && event.get(name) === undefined) wrong.add(`${event.name} lacks ${name}`)
      }
    }
    expect([...wrong].sort()).toEqual([])
  })
})

const common = new Set(['Event', 'Privilege', 'ActionID', 'EventList', 'ListItems', 'Timestamp'])

function knows(headers: readonly HeaderDescriptor[], name: string): boolean {
  return headers.some((header) => header.name.toLowerCase() === name.toLowerCase())
}

test('a release before the newest of its branch has what it had', () => {
  const tree = (release: SimulatedRelease): string => {
    const client = server(release).login()
    client.send('Action: DBPut\nFamily: f\nKey: a\nVal: 1')
    client.send('Action: DBPut\nFamily: f\nKey: b\nVal: 1')
    return client.send('Action: DBGetTree\nFamily: f')
  }
  expect(tree('16.28.0')).toContain('ListItems: 1\n')
  expect(tree('16')).toContain('ListItems: 2\n')
  expect(server('16.28.0').connect().take()).toBe('Asterisk Call Manager/5.0.4\n')
  expect(server('13.4.0').connect().take()).toBe('Asterisk Call Manager/2.7.0\n')
})

test('a parameter that the release does not know is ignored', () => {
  const reason = (release: SimulatedRelease): string => {
    const client = server(release).login()
    client.send('Action: QueueAdd\nQueue: sales\nInterface: Local/x@y\nPaused: yes\nReason: lunch')
    return /PausedReason: (.*)/.exec(client.send('Action: QueueStatus\nQueue: sales'))?.[1] ?? ''
  }
  expect(reason('22')).toBe('lunch')
  expect(reason('16')).toBe('')
})

test('marks each log id of a call as servers built for tests do', async () => {
  const { clock, login } = server('16')
  const client = login()
  client.raw(`${originate('Local/400@default').replaceAll('\n', '\r\n')}\r\n\r\n`)
  await clock.advance(0)
  const marks = [...client.take().matchAll(/CallIDChange\nChannel: (.*)\nCallID: (.*)\nPriorCallID: (.*)/g)]
  expect(marks.map(([, ...mark]) => mark.join(' '))).toEqual([
    'Local/400@default-00000000;2 [C-00000001] ',
    'PJSIP/100-00000000 [C-00000001] ',
  ])
})
