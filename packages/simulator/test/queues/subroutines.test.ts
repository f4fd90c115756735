import { describe, expect, test } from 'vitest'
import { call, dialplanServer } from '../applications/support.ts'

const extensions = (options: string): string => `
exten => ask,1,Answer()
 same => n,Queue(support,${options})
exten => talk,1,Answer()
 same => n,Wait(60)
exten => 5501,1,Goto(talk,1)
[sub]
exten => s,1,Set(SAID=\${CHANNEL} member \${ARG1})
 same => n,Wait(1)
 same => n,Return()
exten => one,1,Set(SAID=\${CHANNEL} one \${ARG1})
 same => n,Wait(1)
 same => n,Return()
exten => never,1,Wait(600)
`
const queues = [{ name: 'support', members: [{ interface: 'Local/talk@default', name: 'Tia' }] }]

async function asked(options: string, more = {}, milliseconds = 4_000) {
  const started = dialplanServer(extensions(options), { queues: [{ ...queues[0], name: 'support', ...more }] })
  call(started.client, 'ask')
  await started.clock.advance(milliseconds)
  return { ...started, text: started.client.take() }
}

/** Places of these texts, one after the other. */
function inOrder(text: string, ...parts: string[]): boolean {
  const places = parts.map((part) => text.indexOf(part))
  return places.every((place, at) => place > (places[at - 1] ?? -1))
}

describe('Queue', () => {
  test('B runs a subroutine on the caller when it has joined, before a member is called', async () => {
    const { text } = await asked('B(sub^one^1(x))')
    const said = 'Variable: SAID\nValue: Local/ask@default-00000000;2 one x'
    expect(inOrder(text, 'Event: QueueCallerJoin', said, 'Event: AgentCalled', 'Event: AgentConnect')).toBe(true)
  })

  test('b runs one on each member before it is called', async () => {
    const { text } = await asked('b(sub^one^1(y))')
    const said = 'Variable: SAID\nValue: Local/talk@default-00000001;1 one y'
    expect(inOrder(text, said, 'Event: AgentCalled', 'Event: AgentConnect')).toBe(true)
  })

  test.each([
    ['as an argument', ',,,,,sub', {}],
    ['of the queue', '', { memberGosub: 'sub,z' }],
  ])('a subroutine %s runs on the member before it is connected', async (_, options, more) => {
    const { text } = await asked(options, more)
    const said = 'Variable: SAID\nValue: Local/talk@default-00000001;1 member '
    expect(inOrder(text, 'Event: QueueCallerLeave', said, 'Event: AgentConnect')).toBe(true)
  })

  test.each(['B(sub^never^1)', 'b(sub^never^1)'])('a caller that hangs up during %s leaves', async (options) => {
    const { client, clock, engine } = await asked(options)
    const first = client.send('Action: Hangup\nChannel: Local/ask@default-00000000;1')
    await clock.advance(1_000)
    const text = first + client.take()
    expect(text).toContain('Event: QueueCallerAbandon')
    expect(text).not.toContain('Event: AgentCalled')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('T lets the caller transfer the call', async () => {
    const files = { 'features.conf': '[general]\ntransferannouncesound =\n[featuremap]\natxfer = *7\n' }
    const { client, clock, engine } = dialplanServer(extensions('T'), { queues, files })
    call(client, 'ask')
    await clock.advance(1_000)
    client.send('Action: Atxfer\nChannel: Local/ask@default-00000000;2\nExten: 5501')
    await clock.advance(3_000)
    expect([...engine.pbx.bridges].map(({ size }) => size)).toEqual([1, 2])
  })
})

describe('Reload', () => {
  test('reads voicemail.conf and queues.conf again', async () => {
    const files = { 'voicemail.conf': '[default]\n100 => 1,Ada\n', 'queues.conf': '[old]\n' }
    const { client, engine } = dialplanServer('', { files })
    engine.pbx.files.write('voicemail.conf', '[default]\n200 => 2,Bert\n')
    engine.pbx.files.write('queues.conf', '[new]\n')
    client.send('Action: Reload')
    const users = client.send('Action: VoicemailUsersList')
    expect(users).toMatch(/full ?name: Bert/i)
    expect(users).not.toMatch(/full ?name: Ada/i)
    expect(client.send('Action: QueueSummary')).toMatch(/Queue: new\n/)
    expect(engine.pbx.queues.find('old')).toBeUndefined()
  })
})
