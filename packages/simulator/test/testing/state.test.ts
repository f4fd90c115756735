import { connect } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { startSimulator } from '../../src/index.ts'
import { rawClient, simulator } from './support.ts'

describe('emitted events', () => {
  test('reach clients with the classes and the types of the spec', async () => {
    const pbx = await simulator()
    await using ami = await connect(pbx.connection)
    const hangup = ami.once('Hangup')
    pbx.emit('Hangup', { Channel: 'PJSIP/anna-1', Cause: 16, 'Cause-txt': 'Normal Clearing' })
    const event = await hangup
    expect([event.privilege, event.Channel, event.Cause]).toEqual([['call', 'all'], 'PJSIP/anna-1', 16])
    const custom = ami.once('UserEvent')
    pbx.emit('UserEvent', { UserEvent: 'Greeting', Anything: 'is allowed', 'ChanVariable(PJSIP/1)': 'a=b' })
    expect((await custom).get('Anything')).toBe('is allowed')
  })

  test('a misspelt event or header, and a value of another type, are refused', async () => {
    const pbx = await simulator()
    expect(() => pbx.emit('Hangupp' as 'Hangup', {})).toThrow('Hangupp is not an event of any release; did you mean')
    expect(() => pbx.emit('Hangup', { Chanel: 'x' } as object)).toThrow(
      'Hangup has no header Chanel; did you mean Channel?',
    )
    expect(() => pbx.emit('Hangup', { Cause: Number.NaN })).toThrow('Hangup: Cause does not take')
    expect(() => pbx.emit('Hangup', { Channel: 'a\r\nEvent: b' })).toThrow('Hangup: Channel does not take')
  })
})

describe('snapshots', () => {
  test('restore() puts everything back that tests change, and ends calls', async () => {
    const pbx = await simulator({
      clock: 'virtual',
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }],
      phones: [{ device: 'PJSIP/100' }],
      mailboxes: [{ mailbox: '100@default' }],
    })
    const client = await rawClient(pbx)
    const { engine } = pbx
    engine.pbx.database.put('a', 'b', 'kept')
    const before = pbx.snapshot()
    engine.pbx.database.put('a', 'b', 'changed')
    engine.pbx.queues.add('support', { interface: 'PJSIP/200' })
    engine.pbx.queues.pause('PJSIP/100', true, 'support', '')
    engine.pbx.globals.set('G', '1')
    engine.pbx.files.write('new.conf', '')
    engine.pbx.states.setCustom('Custom:door', 'INUSE')
    pbx.mailbox('100').leaveMessage()
    pbx.phone('PJSIP/100').unregister()
    const call = pbx.incoming({ from: '1', to: 'ring' })
    await pbx.advance('1s')
    pbx.restore(before)
    expect(pbx.snapshot()).toEqual(before)
    expect(engine.pbx.database.get('a', 'b')).toBe('kept')
    expect(engine.pbx.queues.find('support')?.members.map((member) => [member.interface, member.paused])).toEqual([
      ['PJSIP/100', false],
    ])
    expect([call.isOver, pbx.phone('PJSIP/100').isRegistered, pbx.mailbox('100').counts.newMessages]).toEqual([
      true,
      true,
      0,
    ])
    await client.until('Mailbox: 100@default\r\nWaiting: 0')
  })

  test('after a crash the server has what Asterisk keeps on its disk, and no calls', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    pbx.engine.pbx.database.put('a', 'b', 'kept')
    pbx.engine.pbx.globals.set('G', '1')
    pbx.mailbox('100').leaveMessage()
    pbx.incoming({ from: '1', to: '200' })
    await pbx.advance('1s')
    await pbx.crash()
    await pbx.restart()
    const { database, globals, channels } = pbx.engine.pbx
    expect([database.get('a', 'b'), globals.get('G'), channels.size, pbx.mailbox('100').counts.newMessages]).toEqual([
      'kept',
      undefined,
      0,
      1,
    ])
    pbx.incoming({ from: '1', to: '200' })
    await pbx.advance('1s')
    expect(pbx.engine.pbx.channels.size).toBe(1)
  })

  test.each([
    ['yes', ['Local/talk@default', 'Local/added@default']],
    ['no', ['Local/talk@default']],
  ])(
    'a server counts calls of queues from its start on; with persistentmembers = %s it has %j',
    async (keeps, members) => {
      const files = {
        'queues.conf': `[general]\npersistentmembers = ${keeps}\n[support]\nmember => Local/talk@default\n`,
        'extensions.conf': '[default]\nexten => 300,1,Queue(support)\nexten => talk,1,Answer()\n same => n,Wait(2)\n',
      }
      const pbx = await simulator({ clock: 'virtual', files })
      await using ami = await connect({ ...pbx.connection, reconnect: false })
      await ami.queueAdd({ Queue: 'support', Interface: 'Local/added@default', Penalty: 3, Paused: true })
      pbx.incoming({ from: '1', to: '300' })
      await pbx.advance('10s')
      const queue = () => pbx.engine.pbx.queues.find('support')
      const calls = (): number[] | undefined =>
        queue()
          ?.members.map((member) => member.calls)
          .sort()
      expect([queue()?.completed, calls()]).toEqual([1, [0, 1]])
      await pbx.crash()
      await pbx.restart()
      expect([queue()?.completed, calls()]).toEqual([0, members.map(() => 0)])
      const all = queue()?.members ?? []
      expect(all.map((member) => member.interface).sort()).toEqual([...members].sort())
      for (const added of all.filter(({ dynamic }) => dynamic))
        expect(added).toMatchObject({ penalty: 3, paused: true })
    },
  )
})

describe('the clock of a simulator', () => {
  test('clients in the same process react at the moment of an event', async () => {
    const pbx = await simulator({ clock: 'virtual' })
    await using ami = await connect(pbx.connection)
    const times: number[] = []
    const start = pbx.now
    ami.on('Hangup', () => {
      if (times.push(pbx.now - start) < 3)
        void ami.originate({ Channel: 'Local/hangup@default', Application: 'Wait', Data: '2', Async: true })
    })
    await ami.originate({ Channel: 'Local/hangup@default', Application: 'Wait', Data: '2', Async: true })
    await pbx.advance('10s')
    expect(times.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...times)).toBeLessThan(10_000)
  })

  test('the same seed gives the same bytes', async () => {
    const run = async (seed: number): Promise<string> => {
      await using pbx = await startSimulator({ clock: 'virtual', seed })
      const client = await rawClient(pbx)
      client.send('Action: Events\nEventMask: call,dialplan')
      await client.until('Events: On')
      const before = client.text().length
      pbx.incoming({ from: '5550100', to: '400' })
      await pbx.advance('1m')
      client.socket.destroy()
      return client.text().slice(before)
    }
    const [one, same, other] = [await run(7), await run(7), await run(8)]
    expect(one.length).toBeGreaterThan(2_000)
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  test('a dialplan that never waits is hung up, and time continues', async () => {
    const extensions = '[default]\nexten => 1,1,Goto(2,1)\nexten => 2,1,Goto(1,1)\n'
    const pbx = await simulator({ clock: 'virtual', extensions })
    const call = pbx.incoming({ from: '1', to: '1' })
    await pbx.advance('1s')
    expect(await call.ended).toMatchObject({ cause: 25 })
  })

  test('advance() needs the virtual clock', async () => {
    await expect((await simulator()).advance('1s')).rejects.toThrow(
      "advance needs startSimulator({ clock: 'virtual' })",
    )
  })

  test('a hundred simulators run side by side, each with its own state', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, (_, seed) => startSimulator({ clock: 'virtual', seed })))
    const clients = await Promise.all(all.map((pbx) => connect(pbx.connection)))
    await Promise.all(clients.map((ami, index) => ami.dbPut({ Family: 'n', Key: 'k', Val: String(index) })))
    const values = await Promise.all(clients.map((ami) => ami.dbGet({ Family: 'n', Key: 'k' })))
    expect(new Set(all.map(({ port }) => port)).size).toBe(100)
    expect(values).toHaveLength(100)
    expect(all.map((pbx) => pbx.engine.pbx.database.get('n', 'k'))).toEqual(all.map((_, index) => String(index)))
    await Promise.all(clients.map((ami) => ami.close()))
    await Promise.all(all.map((pbx) => pbx.close()))
  })
})
