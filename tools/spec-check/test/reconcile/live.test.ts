import { startSimulator } from '@openami/simulator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readClasses, readEventNames, readSyntaxText } from '../../src/reconcile/sources/syntax-text.ts'
import { smallServer } from './small-server.ts'
import { run } from './support.ts'

const EVENTS = [
  'Events:',
  '  ---------------  ---------------  ',
  '  ExtensionStatus  PeerStatus       ',
  '  AgentRingNoAnsw  Steam            ',
  '',
  '4 events registered.',
]
const event = (name: string, ...headers: string[]) => [
  `Event: ${name}`,
  '[Synopsis]',
  'Odd: <value>',
  '',
  '[Syntax]',
  `Event: ${name}`,
  ...headers.map((header) => `${header}: <value>`),
  '',
]
const PING = ['[Syntax]', 'Action: Ping', '[ActionID:] <value>', 'Loud: <value>', '', '[List Responses]']
const COMMANDS = {
  'manager show events': EVENTS,
  'module show': ['Module  Description', 'app_queue.so  Queues  0  Running'],
  'manager show command Ping': [...PING, '[Syntax]', 'Event: Pong', 'Cup: <value>'],
  'manager show event PeerStatus': event(
    'PeerStatus',
    'ChannelType',
    'Peer',
    'PeerStatus',
    'Cause',
    'Address',
    'Port',
    'Time',
  ),
  'manager show event AgentRingNoAnswer': event('AgentRingNoAnswer', 'Queue', 'Aroma'),
  'manager show event Steam': event('Steam', 'Cup'),
}
const LISTED = { Ping: 'Keepalive command.  (Priv: call,all)', Brew: 'Makes coffee.  (Priv: <none>)' }
const ask = (port: number, ...more: string[]) =>
  run(['live', '--url', `ami://admin@127.0.0.1:${port}`, ...more], { AMI_SECRET: 'hidden-word' })

describe('a live server', () => {
  it('reports its release, names, privileges and fields', async () => {
    const { code, out } = await ask(await smallServer({ version: '22.10.1', listed: LISTED, commands: COMMANDS }))
    const lines = out.split('\n').map((line) => line.replace(/:\d+ /, ' ').replace('../../spec/', 'spec/'))
    expect(lines).toContain('spec/actions/Ping.yaml missing parameter Ping/Loud')
    expect(lines).toContain('spec/actions/Ping.yaml different action privileges Ping: spec none, source call')
    expect(lines).toContain('- missing action Brew')
    expect(lines).toContain('- missing event Steam')
    expect(lines.filter((line) => line.includes('missing header'))).toEqual([
      'spec/events/AgentRingNoAnswer.yaml missing header AgentRingNoAnswer/Aroma',
    ])
    // Of what is built into the server, and of a module that is loaded, absence means something.
    expect(lines).toContain('spec/actions/Login.yaml gone action Login')
    expect(lines).toContain('spec/actions/QueueStatus.yaml gone action QueueStatus')
    expect(out).not.toMatch(/gone action (ConfbridgeList|PJSIP|VoicemailUsersList)/)
    expect(out).toContain('live 22.10.1: 2 actions and 3 events')
    expect(code).toBe(1)
  })

  it('may refuse Command', async () => {
    const { code, out } = await ask(await smallServer({ version: '22.10.1', listed: LISTED }))
    expect(out).toContain('note: this login may not use Command')
    expect(out).toContain('- missing action Brew')
    expect(code).toBe(1)
  })

  it('may be newer than the spec', async () => {
    const { out } = await ask(await smallServer({ version: '22.99.0', listed: LISTED }))
    expect(out).toMatch(/note: the spec does not know 22\.99\.0; compared with its 22\.\d+\.\d+/)
  })

  it('of the simulator has only actions of the spec, with their privileges', async () => {
    const managerConf = '[general]\nenabled=yes\n[admin]\nsecret=hidden-word\nread=all\nwrite=all\n'
    const simulator = await startSimulator({ managerConf })
    onTestFinished(() => simulator.close())
    const { out } = await ask(simulator.port)
    expect(out.split('\n').filter((line) => /missing|different/.test(line) && !line.startsWith('live '))).toEqual([])
  })
})

describe('a failed connection is reported without the secret', () => {
  it.each([
    ['no server', () => Promise.resolve(1), /^127\.0\.0\.1:1: /],
    ['a refused login', async () => (await startRefusing()).port, /Authentication failed|refused/],
  ])('%s', async (_what, port, message) => {
    const { code, out, err } = await ask(await port())
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toContain('hidden-word')
  })

  it('an invalid url', async () => {
    const { code, err } = await run(['live', '--url', 'ami:/admin:hidden-word@@:x'])
    expect(code).toBe(2)
    expect(err).not.toContain('hidden-word')
  })
})

async function startRefusing() {
  const simulator = await startSimulator({ managerConf: '[general]\nenabled=yes\n' })
  onTestFinished(() => simulator.close())
  return simulator
}

describe('the output of a live server', () => {
  it('gives the fields of every part, each once', () => {
    const lines = [
      '[Syntax]',
      'Event: A',
      'B: <value>',
      '[C:] <value>',
      'Rate(X)/D: <value>',
      '',
      '[Syntax]',
      'B: <value>',
      'E: <value>',
    ]
    expect(readSyntaxText(lines, false)?.map(({ name }) => name)).toEqual(['B', 'C', 'Rate(X)/D', 'E'])
    expect(readSyntaxText(['Originate a call.'], true)).toBeUndefined()
  })

  it('gives names limited to the width of its columns', () => {
    expect(readEventNames(EVENTS)).toEqual({
      names: ['ExtensionStatus', 'PeerStatus', 'AgentRingNoAnsw', 'Steam'],
      width: 15,
    })
    expect(readEventNames(['No such command'])).toEqual({ names: [], width: 0 })
  })

  it('gives classes', () => {
    expect(readClasses('call,reporting,all')).toEqual(['call', 'reporting'])
    expect(readClasses('<none>')).toEqual([])
  })
})
