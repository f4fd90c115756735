import { once } from 'node:events'
import { connect } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { pause, rawClient, rawSocket, simulator } from './support.ts'

describe('the links of a simulator', () => {
  test('cut() resets every connection, and clients may connect again', async () => {
    const pbx = await simulator()
    const [one, other] = [await rawClient(pbx), await rawClient(pbx)]
    expect(pbx.links.count).toBe(2)
    pbx.links.cut()
    expect(await Promise.all([one.closed, other.closed])).toEqual(['ECONNRESET', 'ECONNRESET'])
    expect(pbx.links.count).toBe(0)
    await rawClient(pbx)
  })

  test('of(user) concerns the connections of one user', async () => {
    const users = [
      { name: 'admin', secret: 'secret' },
      { name: 'wallboard', secret: 'other' },
    ]
    const pbx = await simulator({ users })
    const admin = await rawClient(pbx)
    const wallboard = await rawClient(pbx, 'wallboard', 'other')
    pbx.links.of('Wallboard').cut()
    await wallboard.closed
    admin.send('Action: Ping\nActionID: 7')
    await admin.until('ActionID: 7\r\nPing: Pong')
  })

  test('freeze() holds everything back in both directions until thaw(), for later connections too', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    pbx.links.freeze()
    client.send('Action: Ping\nActionID: 1')
    pbx.engine.publish({ name: 'Custom', classes: ['system'], headers: [['A', 1]] })
    const late = await rawSocket(pbx)
    await pause(30)
    expect(client.text()).not.toContain('Custom')
    expect(late.text()).toBe('')
    pbx.links.thaw()
    await client.until('ActionID: 1\r\nPing: Pong')
    await late.until('Asterisk Call Manager')
    expect(client.text()).toMatch(/Custom[\s\S]*Pong/)
  })

  test('dribble() sends a few bytes at a time, by the clock of the simulator', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    const client = await rawClient(pbx)
    const before = client.text().length
    pbx.links.dribble({ bytes: 3, every: '10ms' })
    client.send('Action: Ping')
    await pbx.advance('25ms')
    expect(client.text().slice(before)).toBe('Response:')
    pbx.links.mend()
    await client.until('Timestamp')
  })

  test('delay() makes answers and events come later', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    const client = await rawClient(pbx)
    pbx.links.delay('2s')
    client.send('Action: Ping\nActionID: slow')
    await pbx.advance('1999ms')
    expect(client.text()).not.toContain('slow')
    await pbx.advance(1)
    expect(client.text()).toContain('slow')
  })

  test('tearAfter() ends a connection at an exact byte, tearNextAfter() the next one', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    const before = client.text().length
    pbx.links.tearAfter(5)
    client.send('Action: Ping')
    await once(client.socket, 'end')
    expect(client.text().slice(before)).toBe('Respo')
    pbx.links.tearNextAfter(8)
    const next = await rawSocket(pbx)
    await once(next.socket, 'end')
    expect(next.text()).toBe('Asterisk')
    await rawClient(pbx)
  })

  test('a frozen link that is given too much is reset, as buffers of a network end somewhere', async () => {
    const pbx = await simulator()
    await rawClient(pbx)
    pbx.links.freeze()
    for (let i = 0; i < 50; i++)
      pbx.engine.publish({ name: 'Big', classes: ['system'], headers: [['A', 'x'.repeat(100_000)]] })
    expect(pbx.links.count).toBe(0)
  })

  test('mistakes are refused', async () => {
    const pbx = await simulator()
    expect(() => pbx.links.tearAfter(-1)).toThrow('bytes must be an integer from 0 on, not -1')
    expect(() => pbx.links.dribble({ bytes: 0 })).toThrow('bytes must be a positive integer, not 0')
    expect(() => pbx.links.delay('soon' as '1s')).toThrow("'soon' is not a duration; write milliseconds, or text")
  })
})

describe('crash and restart', () => {
  test('crash() ends connections without Shutdown; restart() listens on the same port', async () => {
    const pbx = await simulator()
    const { port } = pbx
    const client = await rawClient(pbx)
    await pbx.crash()
    expect(await client.closed).toBe('ECONNRESET')
    expect(client.text()).not.toContain('Shutdown')
    await expect(rawClient(pbx)).rejects.toThrow('ECONNREFUSED')
    await pbx.restart()
    expect(pbx.port).toBe(port)
    const again = await rawClient(pbx)
    await again.until('FullyBooted')
  })

  test('restart() of a running server tells its clients that it comes back', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    const done = pbx.restart()
    await client.until('Event: Shutdown')
    await client.until('Restart: True')
    client.socket.end()
    await done
    await rawClient(pbx)
  })

  test('during the boot clients log in, and FullyBooted comes when it is over', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    await pbx.crash()
    await pbx.restart({ boot: '5s' })
    const early = await rawClient(pbx)
    await pbx.advance('4.9s')
    expect(early.text()).not.toContain('FullyBooted')
    await pbx.advance('100ms')
    expect(early.text()).toContain('FullyBooted')
  })

  test('a client connects again after a crash', async () => {
    const pbx = await simulator()
    await using ami = await connect({ ...pbx.connection, reconnect: { initialDelay: 5 } })
    const lost = new Promise((resolve) => ami.lifecycle.on('disconnect', resolve))
    await pbx.crash()
    await lost
    await pbx.restart()
    await ami.connected()
    expect(await ami.ping()).toBeDefined()
  })
})
