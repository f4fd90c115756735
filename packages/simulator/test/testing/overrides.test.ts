import { connect } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { rawClient, simulator } from './support.ts'

describe('overridden actions', () => {
  test('once or always, with an error, a success, headers', async () => {
    const pbx = await simulator()
    await using ami = await connect(pbx.connection)
    const once = pbx.override('QueuePause', ({ reply }) => reply.error('Not now'), { times: 1 })
    const pause = { Queue: 'support', Interface: 'Local/ring@default', Paused: true }
    await expect(ami.queuePause(pause)).rejects.toThrow('Not now')
    await ami.queuePause(pause)
    expect(once.calls).toBe(1)
    const always = pbx.override('DBGet', ({ action, reply }) => reply.success(`key ${action.get('Key')}`))
    const client = await rawClient(pbx)
    client.send('Action: DBGet\nFamily: a\nKey: b\nActionID: 1')
    await client.until('Response: Success\r\nActionID: 1\r\nMessage: key b\r\n\r\n')
    always.remove()
    client.send('Action: DBGet\nFamily: a\nKey: b\nActionID: 2')
    await client.until('Response: Error\r\nActionID: 2\r\n')
  })

  test('the latest counts, and only for the headers that it asks for', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    pbx.override('Ping', ({ reply }) => reply.success('any'))
    pbx.override('Ping', ({ reply }) => reply.success('special'), { with: { Special: 'yes' } })
    client.send('Action: Ping\nSpecial: yes\nActionID: 1')
    client.send('Action: Ping\nActionID: 2')
    await client.until('Message: any')
    expect(client.text()).toMatch(/ActionID: 1\r\nMessage: special[\s\S]*ActionID: 2\r\nMessage: any/)
  })

  test('a list, events, raw bytes, no answer', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    const items = [{ Queue: 'a' }, { Queue: 'b', Variable: ['x', 'y'] }]
    pbx.override('QueueSummary', ({ reply }) => reply.list({ event: 'QueueSummary', items, complete: 'Done' }))
    pbx.override('Ping', ({ reply }) => reply.raw('Half an answ'))
    pbx.override('Status', ({ reply }) => reply.none())
    pbx.override('CoreStatus', ({ reply }) => {
      reply.success()
      reply.event('Extra', { A: true })
    })
    for (const [id, name] of ['QueueSummary', 'Status', 'CoreStatus', 'Ping'].entries())
      client.send(`Action: ${name}\nActionID: ${id}`)
    await client.until('Half an answ')
    const answer = client.text().replaceAll('\r\n', '\n')
    expect(answer).toContain(`Response: Success\nActionID: 0\nEventList: start\nMessage: List will follow

Event: QueueSummary\nActionID: 0\nQueue: a

Event: QueueSummary\nActionID: 0\nQueue: b\nVariable: x\nVariable: y

Event: Done\nActionID: 0\nEventList: Complete\nListItems: 2

Response: Success\nActionID: 2

Event: Extra\nActionID: 2\nA: true

Half an answ`)
  })

  test('a slow answer comes by the clock of the simulator, and later ones wait for it', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    const client = await rawClient(pbx)
    pbx.override('Status', async ({ reply }) => {
      await reply.delay('10s')
      await reply.real()
    })
    client.send('Action: Status\nActionID: slow')
    client.send('Action: Ping\nActionID: after')
    await pbx.advance('9s')
    expect(client.text()).not.toContain('after')
    await pbx.advance('1s')
    expect(client.text()).toMatch(/StatusComplete[\s\S]*after/)
  })

  test('items of the real list are repeated, put in another order and forged', async () => {
    const pbx = await simulator({ queues: [{ name: 'one' }, { name: 'two' }] })
    await using ami = await connect(pbx.connection)
    const names = async (): Promise<unknown[]> => (await ami.queueSummary()).items.map((item) => item.get('Queue'))
    pbx.override('QueueSummary', ({ reply }) =>
      reply.real(([response, ...rest]) => {
        const end = rest.at(-1)
        const items = rest.slice(0, -1)
        const id = items[0]?.headers.find(([name]) => name === 'ActionID') ?? ['ActionID', '']
        const forged = {
          headers: [['Event', 'QueueSummary'], ['Queue', 'forged'], id] as Array<readonly [string, string]>,
        }
        return [response, ...items.toReversed(), ...items, forged, end].filter((message) => message !== undefined)
      }),
    )
    expect(await names()).toEqual(['two', 'one', 'one', 'two', 'forged'])
  })

  test('an action of a third-party module, and a misspelt one', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    pbx.override('AcmeStatus', ({ reply }) => reply.success({ Load: 3 }), { custom: true })
    client.send('Action: AcmeStatus\nActionID: 1')
    await client.until('Response: Success\r\nActionID: 1\r\nLoad: 3')
    expect(pbx.received('AcmeStatus')).toHaveLength(1)
    expect(() => pbx.override('QueuePuase', () => undefined)).toThrow(
      'QueuePuase is not an action of any release; did you mean QueuePause?; for one of your own write { custom: true }',
    )
    expect(() => pbx.override('Ping', () => undefined, { times: 0 })).toThrow('times must be a positive integer, not 0')
  })

  test('a handler without an answer leaves it to the simulator; one that throws fails the test at close()', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    let seen = 0
    pbx.override('Ping', () => void seen++)
    client.send('Action: Ping\nActionID: 1')
    await client.until('ActionID: 1\r\nPing: Pong')
    expect(seen).toBe(1)
    pbx.override('Ping', () => {
      throw new Error('a fault of the test')
    })
    client.send('Action: Ping\nActionID: 2')
    await client.until('Message: The override of Ping failed: Error: a fault of the test')
    await expect(pbx.close()).rejects.toThrow('a fault of the test')
  })

  test('the connection ends in place of an answer', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    pbx.override('Originate', ({ reply }) => reply.disconnect())
    client.send('Action: Originate\nChannel: Local/1')
    expect(await client.closed).toBe('ECONNRESET')
  })
})
