import { describe, expect, test } from 'vitest'
import { server } from '../support.ts'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = `
exten => talk,1,Answer()
 same => n,Wait(60)
exten => send,1,SendMF(*12#,50,100)
 same => n,Set(SAID=sent)
exten => receive,1,ReceiveMF(NUMBER,2)
 same => n,Set(SAID=received)
`

describe('signals of old lines', () => {
  test('a flash is heard by the other half of a Local channel, or comes from the far end', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'talk')
    await clock.advance(500)
    client.take()
    const name = 'Local/talk@default-00000000;1'
    expect(client.send('Action: SendFlash\nChannel: none')).toContain('Message: Channel not found')
    const sent = client.send(`Action: SendFlash\nChannel: ${name}`)
    expect(sent).toContain('Message: Flash successfully queued')
    const received = client.send(`Action: SendFlash\nChannel: ${name}\nReceive: yes`)
    expect([...story(sent, 'Channel'), ...story(received, 'Channel')]).toEqual([
      'Flash Local/talk@default-00000000;2',
      'Flash Local/talk@default-00000000;1',
    ])
  })

  test('tones of more than one frequency need a channel, a digit and a duration that is a number', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'talk')
    await clock.advance(500)
    client.take()
    const play = (rest: string): string => client.send(`Action: PlayMF\nChannel: Local/talk@default-00000000;1${rest}`)
    expect(client.send('Action: PlayMF\nDigit: 1')).toContain('Message: Channel not found')
    expect(play('')).toContain('Message: No digit specified')
    expect(play('\nDigit: 5\nDuration: x')).toContain('Message: Could not convert Duration parameter')
    expect(play('\nDigit: 5')).toContain('Message: MF successfully queued')
  })

  test('SendMF lasts as long as its tones, ReceiveMF as long as it may', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'send')
    await clock.advance(500)
    expect(steps(client)).not.toContain('SAID=sent')
    await clock.advance(200)
    expect(steps(client)).toContain('SAID=sent')
    call(client, 'receive')
    await clock.advance(2_500)
    expect(steps(client)).toEqual(expect.arrayContaining(['RECEIVEMFSTATUS=TIMEOUT', 'NUMBER=', 'SAID=received']))
  })

  test('a release without the actions does not know them', () => {
    expect(server('13').login().send('Action: PlayMF')).toContain('Invalid/unknown command')
  })
})
