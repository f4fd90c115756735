import { describe, expect, test } from 'vitest'
import { type Client, server } from './support.ts'

const endpoint = (name: string, more = ''): string =>
  `[${name}]\ntype=endpoint\naors=${name}\ncontext=default\n${more}[${name}]\ntype=aor\ncontact=sip:${name}@127.0.0.1:5070\n`

function client(files: Record<string, string>): Client {
  return server('22', { pbx: { files, phones: [{ device: 'PJSIP/given' }] } }).login('admin', 'off')
}

const devices = ({ engine }: Client): string[] => engine.pbx.phones.map(({ device }) => device)

describe('Reload', () => {
  test('makes endpoints of pjsip.conf known and forgets others; a phone that stays keeps its script', () => {
    const session = client({ 'pjsip.conf': endpoint('anna') + endpoint('bert') })
    const anna = session.engine.pbx.phone('PJSIP/anna')
    if (anna === undefined) throw new Error('PJSIP/anna is missing')
    anna.script = { behaviour: 'busy', ringTime: 0 }
    session.engine.pbx.files.write('pjsip.conf', endpoint('anna', 'callerid=Anna <201>\n') + endpoint('carl'))
    expect(devices(session)).toEqual(['PJSIP/given', 'PJSIP/anna', 'PJSIP/bert'])
    expect(session.send('Action: Reload\nModule: res_pjsip.so')).toContain('Module Reloaded')
    expect(devices(session)).toEqual(['PJSIP/given', 'PJSIP/anna', 'PJSIP/carl'])
    expect(session.engine.pbx.phone('pjsip/ANNA')).toBe(anna)
    expect(anna.behaviour).toBe('busy')
    expect(anna.callerId).toEqual({ num: '201', name: 'Anna' })
    const shown = session.send('Action: PJSIPShowEndpoints')
    expect([...shown.matchAll(/^ObjectName: (.*)$/gm)].map((match) => match[1])).toEqual(['anna', 'carl', 'given'])
  })

  test('reads iax.conf again', () => {
    const session = client({ 'iax.conf': '[general]\n[dave]\ntype=friend\nhost=127.0.0.1\n' })
    session.engine.pbx.files.write('iax.conf', '[general]\n[erna]\ntype=friend\nhost=127.0.0.1\n')
    session.send('Action: Reload')
    expect(devices(session)).toEqual(['PJSIP/given', 'IAX2/erna'])
  })

  test.each([
    'extensions.conf',
    'pjsip.conf',
    'iax.conf',
    'queues.conf',
    'voicemail.conf',
    'features.conf',
    'confbridge.conf',
  ])('a mistake in %s changes nothing, and a warning names its place', (name) => {
    const session = client({ 'pjsip.conf': endpoint('anna'), 'extensions.conf': '[default]\nexten => 1,1,NoOp()\n' })
    session.engine.pbx.files.write(name, '\nkey = before any section\n')
    expect(session.send('Action: Reload')).toContain('Response: Success')
    expect(devices(session)).toContain('PJSIP/anna')
    expect(session.engine.pbx.dialplan.context('default')?.steps('1')).toHaveLength(1)
    expect(session.engine.pbx.warnings.join('\n')).toContain(`${name}:2: key: appears before the first [section]`)
  })

  test('features.conf and confbridge.conf count from the next reload on', () => {
    const session = client({ 'features.conf': '[featuremap]\nblindxfer = *1\n' })
    const { pbx } = session.engine
    pbx.files.write('features.conf', '[featuremap]\nblindxfer = *2\n')
    pbx.files.write('confbridge.conf', '[guest]\ntype=user\n')
    const codes = (): string => session.send('Action: Command\nCommand: features show')
    expect(codes()).toContain('*1')
    expect(pbx.conferences.profiles.names('user')).not.toContain('guest')
    session.send('Action: Reload')
    expect(codes()).toContain('*2')
    expect(pbx.conferences.profiles.names('user')).toContain('guest')
  })
})

test.each([
  ['11', false],
  ['13', true],
] as const)('Queue in %s: events of Dial %s', async (release, hasDial) => {
  const { login, clock } = server(release, {
    pbx: {
      extensions: '[default]\nexten => q,1,Queue(support)\n',
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/a' }] }],
      phones: [{ device: 'PJSIP/a' }],
    },
  })
  const session = login('admin', 'on')
  session.send('Action: Originate\nChannel: Local/q@default\nApplication: Wait\nData: 5\nAsync: true')
  await clock.advance(5_000)
  const events = session.events()
  expect(events).toContain(release === '11' ? 'Join' : 'QueueCallerJoin')
  expect(events.some((name) => /^Dial/.test(name))).toBe(hasDial)
})

test('the language of the caller does not reach the far half of a Local channel', async () => {
  const extensions =
    '[default]\nexten => a,1,Set(CHANNEL(language)=de)\n same => n,Dial(Local/b@default)\nexten => b,1,Answer()\n same => n,UserEvent(Lang,L: ${CHANNEL(language)})\n'
  const { login, clock } = server('22', { pbx: { extensions } })
  const session = login('admin', 'on')
  session.send('Action: Originate\nChannel: Local/a@default\nApplication: Wait\nData: 5\nAsync: true')
  await clock.advance(1_000)
  expect(/^L: (.*)$/m.exec(session.take())?.[1]).toBe('en')
})
