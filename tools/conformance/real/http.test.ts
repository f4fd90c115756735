import { type Client, connect, LoginError } from '@openami/client'
import { afterEach, describe, expect, test } from 'vitest'
import { login, pbx, target, users } from '../test/support.ts'

const clients: Client[] = []
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

function url(page: string, secret: string = users.admin.secret): string {
  if (target.http === undefined) throw new Error(`${target.name} has no web server.`)
  return `http://${users.admin.name}:${secret}@${target.host}:${target.http}/${page}`
}

async function open(page: string): Promise<Client> {
  const client = await connect({
    url: url(page),
    reconnect: false,
    allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
  })
  clients.push(client)
  return client
}

describe.each(['rawman', 'arawman'])('AMI over HTTP, /%s (R38)', (page) => {
  test('reports the release', async () => {
    const client = await open(page)
    expect(client.serverRelease.branches).toEqual([target.branch])
    expect(await client.learnRelease()).toMatchObject({ release: target.release, source: 'CoreSettings' })
  })

  test('answers actions, lists and commands', async () => {
    const client = await open(page)
    expect((await client.ping()).get('Ping')).toBe('Pong')
    const { items } = await client.queueStatus({ Queue: pbx.queue })
    expect(items.map(({ name }) => name)).toContain('QueueParams')
    expect((await client.command({ Command: 'core show version' })).output.join()).toContain(target.release)
    await expect(client.hangup({ Channel: 'Nothing/1' })).rejects.toThrow('Hangup: No such channel')
  })

  test('delivers events, including the outcome of an Originate', async () => {
    const client = await open(page)
    const marked = client.once('UserEvent')
    await using other = await login()
    await other.userEvent({ UserEvent: 'OverHttp', Text: 'é 例 & = %' })
    const heard = await marked
    expect([heard.get('UserEvent'), heard.get('Text')]).toEqual(['OverHttp', 'é 例 & = %'])
    const { outcome } = await client.originate({
      Channel: pbx.answers,
      Context: pbx.context,
      Exten: pbx.exten,
      Priority: '1',
      Async: true,
      Variable: ['FIRST=1 & 2', 'SECOND=é 例'],
    })
    const end = await outcome
    expect(end?.Response).toBe('Success')
    const Channel = end?.Channel ?? ''
    expect((await client.getvar({ Channel, Variable: 'SECOND' })).get('Value')).toBe('é 例')
    const gone = client.once('Hangup')
    await client.hangup({ Channel })
    expect((await gone).get('Uniqueid')).toMatch(/\.\d+$/)
  })

  test('refuses a wrong secret', async () => {
    const error = await connect({ url: url(page, 'wrong') }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LoginError)
    expect((error as LoginError).problem).toBe('credentials')
  })
})

test('says so for a wrong path, and for the port of AMI', async () => {
  await expect(connect({ url: url('none/rawman') })).rejects.toThrow('no AMI over HTTP is there')
  const wrong = url('rawman').replace(String(target.http), String(target.port))
  await expect(connect({ url: wrong })).rejects.toThrow('does not speak HTTP')
})
