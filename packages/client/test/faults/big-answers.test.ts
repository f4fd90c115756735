import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { FakeWebServer } from '../../../transport/test/http/fake-web-server.ts'
import { connect } from '../../src/index.ts'

const rows = (count: number): string[] => Array.from({ length: count }, (_, n) => `/cidname/${n}: ${'v'.repeat(180)}`)
const login = {
  username: 'admin',
  secret: 'canary-secret',
  reconnect: false,
  allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
} as const

/** Answers a Command as the release does, and anything else by one line of so many bytes. */
async function open(greeting: string, options: { rows: number; line?: number; end?: boolean }, limits = {}) {
  const server = await FakeServer.start({
    greeting,
    handle: (action, peer) => {
      const lines = rows(options.rows)
      if (action.action === 'GetConfigJSON') peer.answer(action, 'Success', `JSON: ${'x'.repeat(options.line ?? 0)}`)
      else if (action.action === 'Getvar') peer.answer(action, 'Success', 'Variable: A', 'Value: 1')
      else if (Number(greeting) < 2.7) {
        const head = `Response: Follows\r\nPrivilege: Command\r\nActionID: ${action.actionId}\r\n`
        peer.raw(`${head}${lines.join('\n')}\n${options.end === false ? '' : '--END COMMAND--\r\n\r\n'}`)
      } else peer.answer(action, 'Success', 'Message: Command output follows', ...lines.map((row) => `Output: ${row}`))
    },
  })
  const client = await connect({ port: server.port, ...login, limits })
  const broken: unknown[] = []
  client.lifecycle.on('disconnect', ({ reason }) => broken.push(reason))
  return { server, client, broken }
}

describe.each(['1.0', '1.1', '1.3', '2.5', '2.8', '11.0'])('AMI %s', (greeting) => {
  it('accepts 3 MB of output, and one line of 80 KB', async () => {
    const { server, client, broken } = await open(greeting, { rows: 16_000, line: 80_000 })
    await using _ = server
    const { output } = (await client.send('Command', { Command: 'database show' })) as { output: string[] }
    expect(output).toHaveLength(16_000)
    const reply = (await client.send('GetConfigJSON', { Filename: 'big.conf' })) as { get(name: string): string }
    expect(reply.get('JSON')).toHaveLength(80_000)
    expect(broken).toEqual([])
    await client.close()
  })

  it('rejects an answer beyond limits.maxAnswer with an error that names the limit, and nothing else', async () => {
    const { server, client, broken } = await open(greeting, { rows: 16_000, line: 3_000_000 }, { maxAnswer: 2_000_000 })
    await using _ = server
    const command = client.send('Command', { Command: 'database show' })
    const line = client.send('GetConfigJSON', { Filename: 'big.conf' })
    const getvar = client.send('Getvar', { Variable: 'A' })
    const error = {
      name: 'AnswerTooLongError',
      limit: 'maxAnswer',
      message: expect.stringContaining('limits.maxAnswer'),
    }
    await expect(command).rejects.toMatchObject({ ...error, action: 'Command' })
    await expect(line).rejects.toMatchObject({ ...error, action: 'GetConfigJSON' })
    expect(((await getvar) as { get(name: string): string }).get('Value')).toBe('1')
    expect(broken).toEqual([])
    await client.close()
  })
})

it('rejects an output without end, and bounds what is kept of it', async () => {
  const { server, client } = await open('2.5', { rows: 16_000, end: false }, { maxAnswer: 1_000_000 })
  await using _ = server
  await expect(client.send('Command', { Command: 'x' })).rejects.toMatchObject({ name: 'AnswerTooLongError' })
  await client.close({ signal: AbortSignal.abort() })
})

it('skips a long answer that no caller waits for', async () => {
  const stop = new AbortController()
  await using server = await FakeServer.start({
    greeting: '11.0.0',
    handle: (action, peer) => {
      if (action.action === 'Getvar') peer.answer(action, 'Success', 'Value: 1')
      else {
        stop.abort()
        setTimeout(() => peer.answer(action, 'Success', `JSON: ${'x'.repeat(2_000_000)}`), 10)
      }
    },
  })
  const client = await connect({ port: server.port, ...login })
  const kinds: string[] = []
  client.lifecycle.on('diagnostic', ({ kind }) => kinds.push(kind))
  const given = client.send('GetConfigJSON', { Filename: 'a' }, { signal: stop.signal })
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const getvar = (await client.send('Getvar', { Variable: 'A' })) as { get(name: string): string }
  expect(getvar.get('Value')).toBe('1')
  expect([client.state, ...kinds]).toEqual(['connected', 'unmatched-response'])
  await client.close()
})

it('accepts 3 MB of output over HTTP', async () => {
  await using web = await FakeWebServer.start()
  web.answer = (form) =>
    form.get('Action') === 'Command'
      ? `Response: Success\r\nActionID: ${form.get('ActionID')}\r\n${rows(16_000)
          .map((row) => `Output: ${row}\r\n`)
          .join('')}\r\n`
      : undefined
  const client = await connect({
    url: web.url(),
    reconnect: false,
    allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
  })
  const { output } = (await client.send('Command', { Command: 'database show' })) as { output: string[] }
  expect(output).toHaveLength(16_000)
  await client.close()
})
