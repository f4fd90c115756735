import { afterEach, describe, expect, it } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../src/index.ts'

const managerConf = '[general]\nenabled=yes\nwebenabled=yes\n[tester]\nsecret=secret\nread=all\nwrite=all\n'
const running: Simulator[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()))
})

/** What one page of a new simulator answers, with the cookie of the answer before. */
async function open(options: Partial<SimulatorOptions>) {
  const simulator = await startSimulator({ managerConf, http: {}, ...options })
  running.push(simulator)
  let cookie = ''
  return async (page: string, form: Readonly<Record<string, string>> = {}, body?: URLSearchParams) => {
    const address = `http://127.0.0.1:${simulator.httpPort}/${page}?${new URLSearchParams(form)}`
    const response = await fetch(address, body === undefined ? { headers: { cookie } } : { method: 'POST', body })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return { status: response.status, text: await response.text() }
  }
}
const login = { action: 'login', username: 'tester', secret: 'secret' }

describe('AMI over HTTP', () => {
  it('is served only where it is asked for', async () => {
    const simulator = await startSimulator({ managerConf })
    running.push(simulator)
    expect(simulator.httpPort).toBeUndefined()
  })

  it('1.4 has its pages below /asterisk, and answers a POST with 501 in a body of status 200', async () => {
    const get = await open({ release: '1.4' })
    expect((await get('rawman', login)).status).toBe(404)
    expect((await get('asterisk/arawman', login)).status).toBe(404)
    expect((await get('asterisk/rawman', login)).text).toContain('Authentication accepted')
    expect(await get('asterisk/rawman', {}, new URLSearchParams(login))).toEqual({
      status: 200,
      text: '501 Not Implemented',
    })
  })

  it('a session ends when it was not used for its time', async () => {
    const get = await open({ http: { timeout: 1 } })
    await get('rawman', login)
    expect((await get('rawman', { action: 'ping' })).text).toContain('Ping: Pong')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await get('rawman', { action: 'ping' })).text).toContain('Permission denied')
  })

  it('a body beyond the limit of Asterisk is refused, and others still get answers', async () => {
    const get = await open({})
    const long = new URLSearchParams({ action: 'ping', filler: 'x'.repeat(41_000) })
    expect((await get('rawman', {}, long)).status).toBe(413)
    expect((await get('rawman', login)).text).toContain('Authentication accepted')
  })

  it('bytes of a form arrive as they are', async () => {
    const get = await open({})
    await get('rawman', login)
    await get('rawman', { action: 'dbput', family: 'a', key: 'b', val: 'é & = % 例' })
    expect((await get('rawman', { action: 'dbget', family: 'a', key: 'b' })).text).toContain('Val: é & = % 例\r\n')
  })

  it('an override answers over HTTP too, and the journal has the action', async () => {
    const get = await open({})
    const [simulator] = running
    await get('rawman', login)
    simulator?.override('Ping', ({ reply }) => reply.error('Not today'), { times: 1 })
    expect((await get('rawman', { action: 'ping' })).text).toBe('Response: Error\r\nMessage: Not today\r\n\r\n')
    expect((await get('rawman', { action: 'ping' })).text).toContain('Ping: Pong')
    expect(simulator?.received('Ping')).toHaveLength(2)
  })
})
