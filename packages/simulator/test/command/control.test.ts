import { afterEach, describe, expect, test } from 'vitest'
import { startSimulator } from '../../src/index.ts'
import { startControl } from '../../src/node/control/control-server.ts'
import { openApi } from '../../src/node/control/openapi.ts'
import { operations } from '../../src/node/control/operations.ts'
import { rawClient } from '../testing/support.ts'

const open: Array<() => Promise<void>> = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

type Answer = { status: number; body: Record<string, unknown> & Array<Record<string, unknown>> }

async function control() {
  const pbx = await startSimulator({
    clock: 'virtual',
    phones: [{ device: 'PJSIP/anna', callerId: { num: '100' } }, { device: 'PJSIP/trunk' }],
    extensions: '[default]\nexten => 300,1,Dial(PJSIP/anna,20)\nexten => 301,1,Answer()\n same => n,Wait(60)\n',
  })
  const { port, close } = await startControl(pbx, '127.0.0.1', 0)
  open.push(() => pbx.close(), close)
  const ask = async (method: string, path: string, body?: object | string, headers = {}): Promise<Answer> => {
    const text = typeof body === 'object' ? JSON.stringify(body) : body
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...(text ? { body: text } : {}) })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  }
  return { pbx, ask }
}

const anna = '/phones/PJSIP%2Fanna'

describe('the control API', () => {
  test('scripts phones and calls', async () => {
    const { ask } = await control()
    expect((await ask('PUT', `${anna}/script`, { does: 'rings' })).body).toEqual({
      device: 'PJSIP/anna',
      registered: true,
      calls: [],
    })
    const call = (await ask('POST', '/calls', { from: 'Ada <555>', to: '300' })).body
    await ask('POST', '/clock/advance', { by: '1s' })
    expect((await ask('GET', anna)).body).toMatchObject({ calls: [{ state: 'Ringing' }] })
    expect((await ask('POST', `${anna}/answer`)).body).toMatchObject({ state: 'Up' })
    expect((await ask('GET', '/calls')).body).toHaveLength(2)
    expect((await ask('GET', `/calls/${call.id}/variables/CALLERID(name)`)).body).toEqual({ value: 'Ada' })
    for (const verb of ['press', 'hold', 'unhold']) {
      const body = verb === 'press' ? { digits: '12' } : {}
      expect((await ask('POST', `/calls/${call.id}/${verb}`, body)).status).toBe(200)
      expect((await ask('POST', `${anna}/${verb}`, body)).status).toBe(200)
    }
    await ask('POST', `/calls/${call.id}/hangup`, { cause: 17 })
    expect((await ask('POST', `/calls/${call.id}/wait`, { for: 'ended' })).body).toMatchObject({
      over: true,
      cause: 17,
    })
    const own = (await ask('POST', `${anna}/call`, { to: '301' })).body
    await ask('POST', '/clock/advance', { by: 100 })
    expect((await ask('POST', `/calls/${own.id}/wait`, { for: 'answered' })).body).toMatchObject({
      state: 'Up',
      exten: '301',
    })
    await ask('POST', `${anna}/hangup`)
    await ask('POST', `${anna}/unregister`)
    expect((await ask('GET', '/phones')).body[0]).toEqual({ device: 'PJSIP/anna', registered: false, calls: [] })
    expect((await ask('POST', `${anna}/register`)).body).toMatchObject({ registered: true })
    const trunk = '/phones/PJSIP%2Ftrunk/script'
    for (const body of [
      { does: 'busy', number: '1' },
      { does: 'rejects', matching: '^2' },
      { does: 'answers', after: '2s' },
    ])
      expect((await ask('PUT', trunk, body)).status).toBe(200)
  })

  test('overrides actions, and says what was received and what came nearest', async () => {
    const { pbx, ask } = await control()
    const client = await rawClient(pbx)
    const reply = [{ delay: 0 }, { event: { name: 'Extra', headers: { A: 1 } } }, { success: { B: [1, 2] } }]
    const { body } = await ask('POST', '/overrides', {
      action: 'Ping',
      headers: { ActionID: { matches: '^1' } },
      reply,
    })
    client.send('Action: Ping\nActionID: 1')
    const waiting = ask('POST', '/received/wait', { action: 'Ping', headers: { ActionID: '2' } })
    await pbx.advance(1)
    client.send('Action: Ping\nActionID: 2')
    await client.until('ActionID: 2\r\nPing')
    expect(client.text()).toContain(
      'Event: Extra\r\nActionID: 1\r\nA: 1\r\n\r\nResponse: Success\r\nActionID: 1\r\nB: 1\r\nB: 2\r\n',
    )
    expect((await waiting).body).toMatchObject({ action: 'Ping', user: 'admin' })
    expect((await ask('GET', '/overrides')).body).toEqual([{ id: body.id, action: 'Ping', calls: 1 }])
    expect((await ask('DELETE', `/overrides/${body.id}`)).status).toBe(200)
    expect((await ask('DELETE', `/overrides/${body.id}`)).status).toBe(404)
    expect((await ask('POST', '/received/find', { action: 'Ping' })).body).toHaveLength(2)
    expect((await ask('POST', '/received/find')).body.length).toBeGreaterThan(2)
    expect((await ask('POST', '/received/assert', { action: 'Ping', times: 2 })).status).toBe(200)
    expect(await ask('POST', '/received/assert', { action: 'Ping', headers: { ActionID: '3' } })).toEqual({
      status: 422,
      body: { error: expect.stringContaining("ActionID: expected '3', got") },
    })
    await ask('POST', '/overrides', {
      action: 'QueueSummary',
      reply: [{ real: { items: 'drop', forge: [{ event: 'QueueSummary', headers: { Queue: 'forged' } }] } }],
    })
    client.send('Action: QueueSummary\nActionID: 9')
    await client.until('Event: QueueSummary\r\nActionID: 9\r\nQueue: forged')
    expect(client.text()).not.toContain('Queue: sales')
    await ask('DELETE', '/overrides')
    await ask('DELETE', '/received')
    expect((await ask('POST', '/received/find')).body).toEqual([])
    expect((await ask('POST', '/events', { event: 'UserEvent', headers: { UserEvent: 'Hello', Any: 1 } })).status).toBe(
      200,
    )
    await client.until('UserEvent: Hello')
  })

  test('changes mailboxes, keeps snapshots, breaks links, crashes and restarts', async () => {
    const { pbx, ask } = await control()
    const { id } = (await ask('POST', '/snapshots')).body
    expect((await ask('POST', '/mailboxes/100@default/leave', { urgent: true })).body).toMatchObject({
      urgentMessages: 1,
    })
    expect((await ask('POST', '/mailboxes/100@default/listen')).body).toMatchObject({
      urgentMessages: 0,
      oldMessages: 1,
    })
    expect((await ask('POST', '/mailboxes/100@default/set', { newMessages: 5 })).body).toMatchObject({ newMessages: 5 })
    expect((await ask('POST', '/mailboxes/100@default/clear')).body).toMatchObject({ newMessages: 0, oldMessages: 0 })
    await ask('POST', '/mailboxes/200/leave')
    await ask('POST', `/snapshots/${id}/restore`)
    expect((await ask('GET', '/mailboxes/200')).body).toMatchObject({ name: '200@default', newMessages: 0 })
    expect((await ask('DELETE', `/snapshots/${id}`)).status).toBe(200)
    expect((await ask('POST', `/snapshots/${id}/restore`)).status).toBe(404)
    const client = await rawClient(pbx)
    for (const [verb, body] of [
      ['freeze', {}],
      ['thaw', { user: 'admin' }],
      ['delay', { by: 0 }],
      ['dribble', { bytes: 5, every: 1 }],
      ['mend', {}],
      ['tear', { bytes: 1000 }],
      ['tearNext', { bytes: 1000 }],
    ] as const)
      expect([verb, await ask('POST', `/links/${verb}`, body)]).toEqual([
        verb,
        { status: 200, body: { connections: 1 } },
      ])
    expect((await ask('POST', '/links/cut', { user: 'admin' })).body).toEqual({ connections: 0 })
    await client.closed
    expect((await ask('POST', '/crash')).status).toBe(200)
    expect((await ask('POST', '/restart', { boot: '1s' })).body).toMatchObject({ port: pbx.port, connections: 0 })
  })

  test('says what is wrong with a request, and what to write', async () => {
    const { ask } = await control()
    const cases: Array<[string, string, object | string | undefined, number, string]> = [
      ['GET', '/nowhere', undefined, 404, 'there is no /nowhere; GET /openapi.json says what there is'],
      ['DELETE', '/calls', undefined, 405, '/calls does not take DELETE; it takes POST, GET'],
      ['POST', '/calls', { form: '1', to: '300' }, 400, 'from is missing: Number of the caller'],
      ['POST', '/calls', { from: '1', to: '300', trnk: 'x' }, 400, 'did you mean trunk?'],
      ['POST', '/calls', '{', 400, 'the body is not JSON'],
      ['POST', '/clock/advance', { by: 'soon' }, 400, "by: must be a number or text, not 'soon'"],
      ['GET', '/phones/PJSIP%2Fana', undefined, 400, 'did you mean PJSIP/anna?'],
      ['GET', '/phones/%E0%A4%A', undefined, 400, 'is not encoded'],
      ['GET', '/calls/none', undefined, 404, 'there is no call none; GET /calls lists them'],
      ['POST', '/overrides', { action: 'Pingg', reply: [] }, 400, 'did you mean Ping?'],
      ['POST', '/events', { event: 'Hangup', headers: { Chanel: 1 } }, 400, 'did you mean Channel?'],
      ['POST', `${anna}/answer`, undefined, 400, 'PJSIP/anna does not ring'],
    ]
    for (const [method, path, body, status, error] of cases)
      expect([path, await ask(method, path, body)]).toEqual([
        path,
        { status, body: { error: expect.stringContaining(error) } },
      ])
    expect((await ask('POST', '/crash', {}, { origin: 'http://example.com' })).status).toBe(403)
  })
})

describe('the OpenAPI description', () => {
  test('has every operation, once, with parameters, bodies and answers', async () => {
    const { ask } = await control()
    const { body } = await ask('GET', '/openapi.json')
    expect(body).toEqual(JSON.parse(JSON.stringify(openApi(operations, '1.0.0'))))
    expect(body.openapi).toBe('3.1.0')
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const paths = body.paths as unknown as Record<
      string,
      Record<string, { parameters?: Array<{ name: string }>; responses: object }>
    >
    for (const { path, method } of operations) {
      const described = paths[path]?.[method]
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect((described?.parameters ?? []).map(({ name }) => name)).toEqual(names)
      expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(['200', '400']))
    }
  })
})
