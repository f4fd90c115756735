import { describe, expect, test } from 'vitest'
import type { Client } from '../support.ts'
import { dialplanServer } from './support.ts'

const extensions = `
exten => talk,1,Answer()
 same => n,Wait(60)
exten => caller,1,Answer()
 same => n,Dial(Local/talk@default,20)
exten => own,1,CELGenUserEvent(Greeting,hello)
exten => parked,1,Park()
`
const cel = (conf: string) => ({ files: { 'cel.conf': conf } })
const everything = '[general]\nenable = yes\nevents = ALL\napps = dial,park\n[manager]\nenabled = yes\n'

/** Calls an extension; gives what is said at once. */
function call(client: Client, exten: string): string {
  return client.send(`Action: Originate\nChannel: Local/${exten}@default\nApplication: Wait\nData: 60\nAsync: true`)
}

/** Events CEL: name, channel, and other headers. */
function log(text: string, ...headers: string[]): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('Event: CEL'))
    .map((block) => {
      const value = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      const channel = value('Channel').replace(/^Local\/(\w+)@default-\d+;/, '$1;')
      return [value('EventName'), channel, ...headers.map(value)].join(' ').trim()
    })
}

describe('channel event logging', () => {
  test('tells of a call from its first channel to the last', async () => {
    const { client, clock } = dialplanServer(extensions, cel(everything))
    const first = call(client, 'caller')
    await clock.advance(1_000)
    const begun = first + client.take()
    expect(log(begun)).toEqual([
      'CHAN_START caller;1',
      'CHAN_START caller;2',
      'ANSWER caller;2',
      'ANSWER caller;1',
      'APP_START caller;2',
      'CHAN_START talk;1',
      'CHAN_START talk;2',
      'ANSWER talk;2',
      'ANSWER talk;1',
      'BRIDGE_ENTER talk;1',
      'BRIDGE_ENTER caller;2',
    ])
    expect(log(begun, 'Peer').at(-1)).toMatch(/caller;2 Local\/talk@default-00000001;1$/)
    expect(begun).toMatch(/Extra: \{"bridge_id":"[-0-9a-f]+","bridge_technology":"simple_bridge"\}/)
    const hungUp = client.send('Action: Hangup\nChannel: Local/caller@default-00000000;2')
    await clock.advance(1_000)
    const ended = hungUp + client.take()
    const names = log(ended)
    expect(names.filter((line) => line.endsWith('caller;2'))).toEqual([
      'BRIDGE_EXIT caller;2',
      'APP_END caller;2',
      'HANGUP caller;2',
      'CHAN_END caller;2',
    ])
    expect(names.filter((line) => line.startsWith('LINKEDID_END'))).toHaveLength(1)
    expect(ended).toContain('Extra: {"hangupcause":16,"hangupsource":"","dialstatus":"ANSWER"}')
  })

  test('tells of parking and of events of the dialplan', async () => {
    const { client, clock } = dialplanServer(extensions, cel(everything))
    const first = call(client, 'own') + call(client, 'parked')
    await clock.advance(1_000)
    const text = first + client.take()
    expect(log(text, 'Extra')).toContain('Greeting own;2 {"extra":"hello"}')
    expect(log(text)).toContain('PARK_START parked;2')
    const hungUp = client.send('Action: Hangup\nChannel: /parked/')
    await clock.advance(1_000)
    expect(hungUp + client.take()).toContain('Extra: {"reason":"ParkedCallGiveUp"}')
  })

  test('tracks only what cel.conf names', async () => {
    const conf = everything
      .replace('ALL', 'CHAN_START,USER_DEFINED')
      .replace('enabled = yes', 'enabled = yes\nshow_user_defined = yes')
    const { client, clock } = dialplanServer(extensions, cel(conf))
    const first = call(client, 'own')
    await clock.advance(1_000)
    expect(log(first + client.take(), 'UserDefType')).toEqual([
      'CHAN_START own;1',
      'CHAN_START own;2',
      'USER_DEFINED own;2 Greeting',
    ])
    const status = client.send('Action: Command\nCommand: cel show status')
    expect(status).toContain(
      'Output: CEL Logging: Enabled\nOutput: CEL Tracking Event: CHAN_START\nOutput: CEL Tracking Event: USER_DEFINED',
    )
  })

  test.each([
    ['no file', {}],
    ['no events for clients', cel('[general]\nenable = yes\nevents = ALL\n')],
    ['nothing enabled', cel('[general]\nevents = ALL\n[manager]\nenabled = yes\n')],
  ])('says nothing where there is %s', async (_, options) => {
    const { client, clock } = dialplanServer(extensions, options)
    const first = call(client, 'own')
    await clock.advance(1_000)
    expect(first + client.take()).not.toContain('Event: CEL')
  })
})
