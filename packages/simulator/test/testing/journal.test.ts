import { connect } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { JournalError } from '../../src/index.ts'
import { rawClient, simulator } from './support.ts'

describe('the journal of received actions', () => {
  test('has what clients sent, by name and by headers', async () => {
    const pbx = await simulator()
    await using ami = await connect(pbx.connection)
    await ami.originate({ Channel: 'Local/100@default', Application: 'Wait', Data: '1', Async: true })
    await ami.ping()
    expect(pbx.received().map(({ name }) => name)).toEqual(expect.arrayContaining(['Login', 'Originate', 'Ping']))
    expect(pbx.received('originate', { Channel: /^Local/, Data: 1, Exten: undefined })).toHaveLength(1)
    expect(pbx.received('Originate', { Channel: /PJSIP/ })).toEqual([])
    const [action] = pbx.assertReceived('Originate', { Data: (value) => value === '1' }, { times: 1 })
    expect([action?.user, action?.get('application'), action?.getAll('Variable')]).toEqual(['admin', 'Wait', []])
    pbx.clearReceived()
    pbx.assertNotReceived('Originate')
  })

  test('a failed assertion names the nearest action and the header that differs', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    client.send('Action: QueuePause\nQueue: sales\nInterface: PJSIP/100\nPaused: true')
    client.send('Action: QueuePause\nQueue: support\nInterface: PJSIP/101\nPaused: false\nActionID: 9')
    await client.until('ActionID: 9')
    const wanted = { Queue: 'support', Interface: /101/, Paused: true, Reason: 'lunch' }
    expect(() => pbx.assertReceived('QueuePause', wanted)).toThrow(
      new JournalError(`QueuePause with Queue: 'support', Interface: /101/, Paused: 'true', Reason: 'lunch' was not received
  nearest: Action: QueuePause, Queue: support, Interface: PJSIP/101, Paused: false, ActionID: 9 (user admin)
    Paused: expected 'true', got 'false'
    Reason: expected 'lunch', got no such header`),
    )
    expect(() => pbx.assertReceived('QueuePause', {}, { times: 1 })).toThrow('was received 2 times, not 1')
    expect(() => pbx.assertNotReceived('QueuePause', { Queue: 'sales' })).toThrow(
      'received: Action: QueuePause, Queue: sales',
    )
    expect(() => pbx.assertReceived('Redirect')).toThrow(
      'Redirect was not received\n  received were: Login, QueuePause',
    )
  })

  test('never shows a secret', async () => {
    const pbx = await simulator()
    await rawClient(pbx)
    expect(() => pbx.assertReceived('Login', { Secret: 'wrong', Username: 'eve' })).toThrow(
      "Secret: expected '***', got '***'",
    )
    expect(String(pbx.received('Login')[0])).toBe('Action: Login, Username: admin, Secret: ***')
  })

  test('refuses a misspelt name, which would make a test pass that expects nothing', async () => {
    const pbx = await simulator()
    expect(() => pbx.assertNotReceived('Orginate')).toThrow(
      'Orginate is not an action of any release; did you mean Originate?',
    )
  })

  test('nextReceived() waits for an action, and says what came in its place', async () => {
    const pbx = await simulator()
    const client = await rawClient(pbx)
    const next = pbx.nextReceived('Hangup', { Channel: /anna/ })
    client.send('Action: Hangup\nChannel: PJSIP/bert-1')
    client.send('Action: Hangup\nChannel: PJSIP/anna-1')
    expect((await next).get('Channel')).toBe('PJSIP/anna-1')
    await expect(pbx.nextReceived('Hangup', { Channel: 'x' }, { timeout: 20 })).rejects.toThrow(
      /^Hangup with Channel: 'x' was not received in time\n {2}nearest: Action: Hangup/,
    )
  })

  test('keeps the latest actions only', async () => {
    const pbx = await simulator({ journal: 5 })
    const client = await rawClient(pbx)
    for (let id = 0; id < 50; id++) client.send(`Action: Ping\nActionID: p${id}`)
    await client.until('ActionID: p49')
    expect(pbx.received('Ping').map((action) => action.get('ActionID'))).toEqual(['p45', 'p46', 'p47', 'p48', 'p49'])
  })

  test('keeps nothing where its size is 0, and still tells who waits for an action', async () => {
    const pbx = await simulator({ journal: 0 })
    const next = pbx.nextReceived('Ping')
    const client = await rawClient(pbx)
    client.send('Action: Ping\nActionID: 7')
    expect((await next).get('ActionID')).toBe('7')
    expect(pbx.received()).toEqual([])
  })

  test('gives the same action each time it is asked for', async () => {
    const pbx = await simulator()
    await rawClient(pbx)
    expect(pbx.received('Login')[0]).toBe(pbx.received()[0])
  })
})
