import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Message, toEvent, toFields } from '../src/index.ts'

const message = (...lines: string[]) => new Message(lines.join('\r\n'))
const member = toEvent(message('Event: QueueMember', 'ActionID: 7', 'Queue: support', 'Penalty: 3'))
const complete = toEvent(message('Event: QueueStatusComplete', 'ListItems: 1'))

function list() {
  const response = message('Response: Success', 'ActionID: 7', 'EventList: start', 'Secret: canary')
  return Object.assign(toFields(response, undefined, 'QueueStatus'), { items: [member], complete })
}

const printed = {
  Response: 'Success',
  ActionID: '7',
  EventList: 'start',
  Secret: '***',
  items: [{ Event: 'QueueMember', ActionID: '7', Queue: 'support', Penalty: 3 }],
  complete: { Event: 'QueueStatusComplete', ListItems: 1 },
}

describe('a reply', () => {
  it('is printed by its class, with its headers, items and end', () => {
    expect(inspect(list(), { breakLength: Number.POSITIVE_INFINITY })).toBe(
      "QueueStatusReply { Response: 'Success', ActionID: '7', EventList: 'start', Secret: '***', " +
        "items: [ QueueMember { ActionID: '7', Queue: 'support', Penalty: 3 } ], " +
        'complete: QueueStatusComplete { ListItems: 1 } }',
    )
  })

  it('is the same as JSON', () => {
    expect(JSON.parse(JSON.stringify(list()))).toEqual(printed)
    expect(JSON.parse(JSON.stringify({ reply: [list()] }))).toEqual({ reply: [printed] })
  })

  it("is the same in Vitest's snapshots and differences", () => {
    expect(list()).toMatchInlineSnapshot(`
      QueueStatusReply {
        "ActionID": "7",
        "EventList": "start",
        "Response": "Success",
        "Secret": "***",
        "complete": {
          "Event": "QueueStatusComplete",
          "ListItems": 1,
        },
        "items": [
          {
            "ActionID": "7",
            "Event": "QueueMember",
            "Penalty": 3,
            "Queue": "support",
          },
        ],
      }
    `)
  })

  it('is printed as deep as is asked for', () => {
    const options = { breakLength: Number.POSITIVE_INFINITY }
    expect(inspect({ a: { reply: list() } }, { ...options, depth: 1 })).toBe('{ a: { reply: [QueueStatusReply] } }')
    expect(inspect(list(), { ...options, depth: 0 })).toMatch(/items: \[Array\], complete: \[QueueStatusComplete\] \}$/)
    expect(inspect([[[[message('Response: Success')]]]], options)).toBe('[ [ [ [Array] ] ] ]')
    expect(inspect(list(), { ...options, depth: null })).toContain('Penalty: 3')
  })

  it('of a command has its rows once, with secrets masked', () => {
    const response = message('Response: Success', 'Output: secret=canary', 'Output: done')
    const reply = Object.assign(toFields(response, undefined, 'Command'), { output: ['secret=canary', 'done'] })
    expect(JSON.parse(JSON.stringify(reply))).toEqual({ Response: 'Success', output: ['secret=***', 'done'] })
    expect(inspect(reply)).toBe("CommandReply { Response: 'Success', output: [ 'secret=***', 'done' ] }")
  })

  it('shows what comes later, which JSON omits', () => {
    const reply = Object.assign(toFields(message('Response: Success'), undefined, 'Originate'), {
      outcome: Promise.resolve(undefined),
    })
    expect(inspect(reply)).toBe("OriginateReply { Response: 'Success', outcome: Promise { undefined } }")
    expect(JSON.stringify(reply)).toBe('{"Response":"Success"}')
  })

  it.each([
    ['SIPpeers', 'SIPpeersReply'],
    [undefined, 'Reply'],
  ])('of %s has the class %s', (action, name) => {
    const reply = toFields(message('Response: Success'), undefined, action)
    expect(reply.constructor.name).toBe(name)
    expect(inspect(reply)).toBe(`${name} { Response: 'Success' }`)
  })
})
