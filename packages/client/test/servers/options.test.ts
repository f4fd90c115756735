import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { connectServers, type ServerAddress, type ServersOptions } from '../../src/index.ts'
import { serverSettings } from '../../src/servers/options.ts'
import { to } from './support.ts'

const common = { username: 'all', secret: 'canary-common' }

describe('options of a server override the common ones', () => {
  it.each<[string, ServerAddress, ServersOptions, object]>([
    ['common options only', {}, common, { credentials: { username: 'all', secret: 'canary-common', auth: 'md5' } }],
    [
      'own user name',
      { username: 'own' },
      common,
      { credentials: { username: 'own', secret: 'canary-common', auth: 'md5' } },
    ],
    [
      'the user name of its url',
      'ami://anna:canary@h',
      common,
      { credentials: { username: 'anna', secret: 'canary', auth: 'md5' } },
    ],
    [
      'a URL object',
      new URL('ami://anna@h'),
      common,
      { credentials: { username: 'anna', secret: 'canary-common', auth: 'md5' } },
    ],
    [
      'own options before its url',
      { url: 'ami://anna:canary@h', username: 'own' },
      common,
      { credentials: { username: 'own', secret: 'canary', auth: 'md5' } },
    ],
    [
      'the port of its url',
      'ami://h:7000',
      { ...common, port: 6000 },
      { endpoint: { host: 'h', port: 7000, tls: undefined } },
    ],
    [
      'the host of its url',
      'ami://h',
      { ...common, host: 'other' },
      { endpoint: { host: 'h', port: 5038, tls: undefined } },
    ],
    [
      'the common host when its url has none',
      'ami://',
      { ...common, host: 'other' },
      { endpoint: { host: 'other', port: 5038, tls: undefined } },
    ],
    ['the common port', 'ami://h', { ...common, port: 6000 }, { endpoint: { host: 'h', port: 6000, tls: undefined } }],
    [
      'a url without TLS',
      'ami://h',
      { ...common, tls: { ca: 'x' } },
      { endpoint: { host: 'h', port: 5038, tls: undefined } },
    ],
    [
      'a url with TLS',
      'amis://h',
      { ...common, tls: { ca: 'x' } },
      { endpoint: { host: 'h', port: 5039, tls: { ca: 'x' } } },
    ],
    [
      'a url with TLS before a common url without',
      'amis://h',
      { ...common, tls: false },
      { endpoint: { host: 'h', port: 5039, tls: {} } },
    ],
    ['own TLS', { url: 'amis://h', tls: false }, common, { endpoint: { host: 'h', port: 5038, tls: undefined } }],
    [
      'common TLS without a url',
      { host: 'h' },
      { ...common, tls: true },
      { endpoint: { host: 'h', port: 5039, tls: {} } },
    ],
    ['unlimited attempts', {}, common, { retry: {} }],
    [
      'the common reconnect options for attempts',
      {},
      { ...common, reconnect: { maxDelay: 5 } },
      { retry: { maxDelay: 5 }, reconnect: { maxDelay: 5 } },
    ],
    [
      'own attempts',
      { retry: { maxAttempts: 2 } },
      { ...common, reconnect: { maxDelay: 5 } },
      { retry: { maxAttempts: 2 } },
    ],
    ['no attempts', { reconnect: false }, common, { retry: false, reconnect: false }],
  ])('for %s', (_, address, options, expected) => {
    expect(serverSettings('one', address, options)).toMatchObject(expected)
  })
})

describe('connectServers refuses', () => {
  it.each<[string, ServerAddress, ServersOptions, string]>([
    ['two', {}, {}, 'connectServers: two: username is required'],
    ['two', { username: 'u' }, {}, 'connectServers: two: secret is required'],
    ['two', 'ftp://u:canary@h', {}, 'connectServers: two: url must have the form ami://'],
    ['two', { port: 0 }, common, 'connectServers: two: port must be an integer between 1 and 65535'],
    ['', {}, common, 'connectServers: the name of a server must not be empty'],
    ['two', {}, { ...common, require: 'some' as 'any' }, 'connectServers: require is not one of all, any, none'],
    ['two', {}, { ...common, require: 'nono' as 'any' }, 'not one of all, any, none; did you mean none?'],
    ['two', { events: 'calls' }, common, 'connectServers: two: events must be'],
    ['two', { release: 'twenty' }, common, 'connectServers: two: release must be'],
  ])('%j %j', async (name, address, options, message) => {
    await using server = await FakeServer.start()
    const error = await connectServers({ one: to(server), [name]: address }, options).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(message)
    expect((error as Error).message).not.toContain('canary')
    expect(server.peers).toHaveLength(0)
  })

  it('invalid options without any server', async () => {
    await expect(connectServers({}, { eventBuffer: { limit: 0 } })).rejects.toThrow(
      'limit must be a number of at least 1',
    )
  })
})
