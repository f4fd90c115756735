import { startSimulator } from '@openami/simulator'
import { connect } from 'openami'
import { expect, test } from 'vitest'
import { startWallboard } from '../src/wallboard.ts'

interface Message {
  readonly kind: string
  readonly snapshot?: { readonly queues: object; readonly channels?: object }
  readonly patches?: readonly { readonly path: string; readonly value: unknown }[]
}

/** Messages of a response, as they come. */
async function* messagesOf(response: Response): AsyncGenerator<Message> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as Message
  }
}

/** The page, and the address of the state that is in it. */
async function open(url: string): Promise<{ readonly page: Response; readonly state: string }> {
  const page = await fetch(url)
  const [, state = ''] = /new EventSource\('\/(state\?token=[\w-]{32})'\)/.exec(await page.clone().text()) ?? []
  return { page, state: `${url}${state}` }
}

test('the page gets the queues first, and then a caller who joins', async () => {
  await using pbx = await startSimulator({
    phones: [{ device: 'PJSIP/anna', behaviour: 'rings' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }],
    extensions: '[default]\nexten => 300,1,Queue(support)\n',
  })
  await using ami = await connect(pbx.connection)
  await using wallboard = await startWallboard(ami)
  const { page, state } = await open(wallboard.url)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect((await fetch(`${wallboard.url}other`)).status).toBe(404)

  const messages = messagesOf(await fetch(state))
  const first = (await messages.next()).value as Message
  expect(first).toMatchObject({ kind: 'snapshot', snapshot: { queues: { support: { callers: [] } } } })
  expect(first.snapshot).not.toHaveProperty('channels')
  pbx.incoming({ from: '5550100', to: '300' })
  for await (const { patches = [] } of messages) {
    for (const { path } of patches) expect(path).toMatch(/^\/(?:queues|calls)\//)
    const callers = patches.find(({ path }) => path === '/queues/support/callers')
    if (callers === undefined) continue
    expect(callers.value).toMatchObject([{ callerNumber: '5550100', position: 1 }])
    break
  }
})

test('the token of the page reads nothing else', async () => {
  await using pbx = await startSimulator()
  await using ami = await connect(pbx.connection)
  await using wallboard = await startWallboard(ami)
  const { state } = await open(wallboard.url)
  expect((await fetch(state.replace('/state', '/events'))).status).toBe(403)
  expect((await fetch(`${state}&part=channels`)).status).toBe(403)
  expect((await fetch(`${wallboard.url}state`)).status).toBe(401)
})

test('closing ends the streams of pages that are open', async () => {
  await using pbx = await startSimulator()
  await using ami = await connect(pbx.connection)
  const wallboard = await startWallboard(ami)
  const response = await fetch((await open(wallboard.url)).state)
  const ended = response.text()
  await wallboard.close()
  expect(await ended).toContain('"kind":"end"')
  expect(ami.state).toBe('connected')
})
