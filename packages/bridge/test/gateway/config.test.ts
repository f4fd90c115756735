import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/command/config.ts'
import { secret } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-gateway-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'board.token'), `${secret('board')}\nsecond line\n`)
writeFileSync(join(folder, 'short.token'), 'hunter2\n')

const file = join(folder, 'bridge.yaml')
const read = (text: string) => {
  writeFileSync(file, `nats: { servers: [nats://127.0.0.1] }\nnodes: { berlin: { url: ami://u:p@x } }\n${text}`)
  return readConfig(file)
}
const mistakes = async (text: string): Promise<string> => {
  try {
    await read(text)
  } catch (error) {
    expect(error).toMatchObject({ name: 'BridgeError', code: 'BRIDGE_CONFIG' })
    return (error as Error).message.replaceAll(folder, '')
  }
  return 'none'
}

describe('the section gateway', () => {
  it('has tokens from files next to it and from the environment', async () => {
    vi.stubEnv('AGENT_TOKEN', secret('agent'))
    const { gateway } = await read(`roles: { web: { actions: [QueuePause] } }
gateway:
  port: 9800
  origins: [https://board.example.com]
  role: web
  tokens:
    board: { tokenFile: board.token, events: [Hangup], state: [queues], expires: 2027-12-31 }
    agent: { tokenEnv: AGENT_TOKEN, nodes: [berlin], actions: [QueuePause] }
`)
    vi.unstubAllEnvs()
    expect(gateway).toEqual({
      role: 'web',
      options: {
        port: 9800,
        origins: ['https://board.example.com'],
        tokens: {
          board: { token: secret('board'), events: ['Hangup'], state: ['queues'], expires: '2027-12-31' },
          agent: { token: secret('agent'), nodes: ['berlin'], actions: ['QueuePause'] },
        },
      },
    })
  })

  const board = 'gateway:\n  port: 9800\n  tokens:\n    board:'
  it.each<[string, string, string]>([
    ['a port that is missing', 'gateway: { tokens: {} }\n', '/bridge.yaml:3: gateway.port is missing'],
    [
      'a token that comes from nowhere',
      `${board} {}\n`,
      '/bridge.yaml:6: gateway.tokens.board: write tokenFile or tokenEnv',
    ],
    [
      'a token in the file itself',
      `${board} { token: abc }\n`,
      '/bridge.yaml:6: gateway.tokens.board.token is not known; known here: tokenFile, tokenEnv, nodes, events, state, actions, allowRisks, expires',
    ],
    [
      'a file that is not there',
      `${board} { tokenFile: none }\n`,
      '/bridge.yaml:6: gateway.tokens.board.tokenFile: there is no file /none',
    ],
    [
      'a variable that is not there',
      `${board}\n      tokenEnv: NO_SUCH_TOKEN\n`,
      '/bridge.yaml:7: gateway.tokens.board.tokenEnv: the environment has no NO_SUCH_TOKEN',
    ],
    [
      'a token that is too short, without showing it',
      `${board} { tokenFile: short.token }\n`,
      '/bridge.yaml:6: gateway.tokens.board.token must be 16 to 512 letters, digits, "-", ".", "_" and "~": make one with "openssl rand -hex 32"',
    ],
    [
      'a misspelt event',
      `${board}\n      tokenFile: board.token\n      events: [Hangupp]\n`,
      '/bridge.yaml:8: gateway.tokens.board.events: there is no event Hangupp; did you mean Hangup?',
    ],
    [
      'a misspelt part of the state',
      `${board} { tokenFile: board.token, state: [queue] }\n`,
      '/bridge.yaml:6: gateway.tokens.board.state.0 must be one of *, channels, calls, bridges, queues, agents, conferences, parked, devices, extensions, presences, registrations, mailboxes',
    ],
    [
      'a role that is not there',
      'gateway:\n  port: 1\n  tokens: {}\n  role: web\n',
      '/bridge.yaml:6: gateway.role: there is no role "web"; there are: none',
    ],
    [
      'actions without a role where there are roles',
      `roles: { web: { actions: [] } }\n${board} { tokenFile: board.token, actions: [Ping] }\n`,
      '/bridge.yaml:7: gateway.tokens.board.actions: gateway.role must name one of the roles web, as there are roles',
    ],
    [
      'an origin that is none',
      `gateway:\n  port: 1\n  tokens: {}\n  origins:\n    - board.example.com\n`,
      '/bridge.yaml:7: gateway.origins.0: "board.example.com" is not an origin: write one such as "https://board.example.com", or "*"',
    ],
  ])('names file and line of %s', async (_, text, message) => {
    expect(await mistakes(text)).toBe(message)
  })
})
