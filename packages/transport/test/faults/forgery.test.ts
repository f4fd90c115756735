import type { Message } from '@openami/bindings'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { report, runs } from '../support/scale.ts'
import { Wire } from '../support/wire.ts'

/** In every header block that the server itself wrote, before anything that a caller could write. */
const genuine = 'Genuine: yes'

/** ActionIDs that an attacker may know: of actions that are done, of other sessions, guessed, or mistaken. */
const guesses = ['', '0', '1.AAAAAAAAAAAA', 'ID-OF-ANOTHER-SESSION', '…', '$OLD', '$OLD ', 'x$OLD']
const names = [
  ['Event', 'Status'],
  ['Event', 'StatusComplete'],
  ['Event', 'QueueMember'],
  ['Event', 'QueueStatusComplete'],
  ['Event', 'DBGetResponse'],
  ['Event', 'OriginateResponse'],
  ['Event', 'PeerEntry'],
  ['Response', 'Success'],
  ['Response', 'Error'],
  ['Response', 'Follows'],
  ['Response', 'Goodbye'],
] as const

const header = fc.oneof(
  fc.constantFrom(...guesses).map((id) => `ActionID: ${id}`),
  fc.constantFrom('EventList: start', 'EventList: Complete', 'Privilege: Call', 'Privilege: call,all', 'Value: forged'),
  fc.constantFrom('Response: Success', 'Event: StatusComplete', 'Message: forged', 'Channel: forged', 'Val: forged'),
  fc.string({ maxLength: 8 }).map((text) => `x${text.replace(/[\r\n]/g, '')}`),
)
/** A message of the attacker's own, without its end. */
const message = fc
  .tuple(fc.constantFrom(...names), fc.array(header, { maxLength: 4 }))
  .map(([[kind, name], headers]) => [`${kind}: ${name}`, ...headers].join('\r\n'))
const breaks = fc.constantFrom('\r\n', '\n', '\r\n\r\n', '\n\n', '\r\n\n')
/** A value with raw line ends (R14). */
const raw = fc
  .array(fc.tuple(breaks, fc.oneof(message, header)), { minLength: 1, maxLength: 3 })
  .map((parts) => `x${parts.map(([gap, part]) => gap + part).join('')}`)

/** What an attacker makes the server send between or inside of its own messages. */
const attack = fc.record({
  /** A UserEvent's headers; `$ID` is the right ActionID, which another session may have seen (R26). */
  user: fc.array(fc.oneof(header, fc.constantFrom('ActionID: $ID', 'EventList: Complete')), { maxLength: 4 }),
  dialplan: raw,
  variable: fc.oneof(fc.constant('plain'), raw),
})

const soon = (): Promise<undefined> => new Promise((resolve) => setImmediate(() => resolve(undefined)))
const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`

interface Scene {
  readonly action: string
  readonly request: object
  /** Answer to the action with this id; `value` is what a caller could write. */
  readonly script: (id: string, value: string) => string[]
}

const scenes: readonly Scene[] = [
  {
    action: 'Getvar',
    request: { Variable: 'A' },
    script: (id, value) => [block('Response: Success', `ActionID: ${id}`, genuine, 'Variable: A', `Value: ${value}`)],
  },
  {
    // The ActionID comes after what callers write, so it belongs to whatever begins after a line end (R20).
    action: 'Status',
    request: {},
    script: (id, value) => [
      block('Response: Success', `ActionID: ${id}`, genuine, 'EventList: start'),
      block('Event: Status', 'Privilege: Call', genuine, 'Channel: a', `ChanVariable: A=${value}`, `ActionID: ${id}`),
      block('Event: Status', 'Privilege: Call', genuine, 'Channel: b', 'ChanVariable: A=', `ActionID: ${id}`),
      block('Event: StatusComplete', genuine, `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 2'),
    ],
  },
  {
    action: 'QueueStatus',
    request: {},
    script: (id, value) => [
      block('Response: Success', `ActionID: ${id}`, genuine, 'EventList: start'),
      block('Event: QueueMember', genuine, `Name: ${value}`, `ActionID: ${id}`),
      block('Event: QueueStatusComplete', genuine, `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 1'),
    ],
  },
  {
    action: 'DBGet',
    request: { Family: 'f', Key: 'k' },
    script: (id, value) => [
      block('Response: Success', `ActionID: ${id}`, genuine),
      block('Event: DBGetResponse', genuine, 'Family: f', 'Key: k', `ActionID: ${id}`, `Val: ${value}`),
    ],
  },
  {
    action: 'Originate',
    request: { Channel: 'Local/1@a', Application: 'Wait', Data: '1', Async: 'true' },
    script: (id, value) => [
      block('Response: Success', `ActionID: ${id}`, genuine),
      block('Event: OriginateResponse', 'Privilege: call,all', `ActionID: ${id}`, genuine, `CallerIDName: ${value}`),
    ],
  },
]

const round = fc.record({
  scene: fc.constantFrom(...scenes),
  attacks: fc.array(attack, { minLength: 4, maxLength: 4 }),
})

/** Messages that a reply was made of. */
function partsOf(reply: Record<string, unknown>): Message[] {
  const {
    response,
    event,
    complete,
    items = [],
  } = reply as Record<string, { message?: Message }> & {
    items?: { message: Message }[]
  }
  const views = [event, complete, ...(items as { message: Message }[])]
  return [
    response as unknown as Message,
    ...views.flatMap((view) => (view?.message === undefined ? [] : [view.message])),
  ]
}

it.each(['11.0.0', '1.0'])(
  'R14, R26 AMI %s: nothing forged is taken for an answer or an item',
  async (ami) => {
    const count = runs(2_000, 100_000)
    const totals = { replies: 0, spoiled: 0, forged: 0 }
    let old = 'none'
    const wire = new Wire(ami)
    const property = fc.asyncProperty(round, async ({ scene, attacks }) => {
      const running = wire.run(scene.action, scene.request)
      const settled = running.then(
        (reply) => ({ reply }),
        (error: Error) => ({ error }),
      )
      // Pings may stand in front, which rows that look like messages have caused (R35), and one after it, which ends it.
      const sent = wire.sent.splice(0)
      const at = sent.findLastIndex((action) => action.get('Action') === scene.action)
      const id = sent[at]?.actionId ?? ''
      const fence = sent[at + 1]?.actionId
      const known = (text: string): string => text.replaceAll('$OLD', old).replaceAll('$ID', id)
      const script = scene.script(id, known(attacks[0]?.variable ?? ''))
      for (const [at, { user, dialplan }] of attacks.entries()) {
        // A UserEvent is framed as it should be; what it holds is anything.
        wire.feed(block('Event: UserEvent', 'Privilege: user,all', 'UserEvent: x', ...user.map(known)))
        wire.feed(block('Event: Newexten', 'Privilege: dialplan,all', 'Channel: SIP/1', `AppData: ${known(dialplan)}`))
        // Text that a line end has left open, or a Follows without its end, ends here.
        wire.feed('\n--END COMMAND--\r\n\r\n')
        if (script[at] !== undefined) wire.feed(script[at])
        wire.feed('\n--END COMMAND--\r\n\r\n')
      }
      if (fence !== undefined) wire.feed(block('Response: Pong', `ActionID: ${fence}`, genuine))
      const end = await Promise.race([settled, soon()])
      totals.forged += attacks.length * 2
      if (end === undefined) {
        // It waits on, as it does for an answer that was lost; it has not taken a forged one.
        totals.spoiled++
        wire.end()
        throw new Error(`${scene.action} was left without an answer`)
      }
      if ('error' in end) {
        totals.spoiled++
        if (end.error.name !== 'OutcomeUnknownError') throw end.error
      } else {
        totals.replies++
        const { outcome } = end.reply
        const parts = partsOf(end.reply)
        if (outcome !== undefined) {
          const last = await Promise.race([outcome, soon()])
          if (last !== undefined) parts.push(last.message)
        }
        for (const part of parts)
          if (!part.raw.includes(genuine)) throw new Error(`${scene.action} took ${JSON.stringify(part.raw)}`)
      }
      old = id
      wire.events.length = 0
      wire.diagnostics.length = 0
    })
    await fc.assert(property, { numRuns: count, seed: 4 })
    wire.end()
    expect(totals.replies).toBeGreaterThan(totals.spoiled)
    const result = `${totals.replies} true replies, ${totals.spoiled} ended as OutcomeUnknownError, none forged`
    report({
      campaign: 'forgery',
      what: `UserEvents and values with line ends, AMI ${ami}`,
      count: totals.forged,
      result,
    })
  },
  900_000,
)
