import { startSimulator } from '@openami/simulator'
import { connect } from 'openami'
import { expect, test } from 'vitest'
import { startWallboard } from '../src/wallboard.ts'

interface Patch {
  readonly op: string
  readonly path: string
  readonly value: { readonly queues: Record<string, { readonly callers: readonly unknown[] }> }
}

/** Patches of a response, as they come. */
async function* patchesOf(response: Response): AsyncGenerator<Patch> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) yield* (JSON.parse(event.replace(/^data: /, '')) as { patch: Patch[] }).patch
  }
}

test('the page gets the queues first, and then a caller who joins', async () => {
  await using pbx = await startSimulator({
    phones: [{ device: 'PJSIP/anna', behaviour: 'rings' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }],
    extensions: '[default]\nexten => 300,1,Queue(support)\n',
  })
  await using ami = await connect(pbx.connection)
  const { url, close } = await startWallboard(ami)
  try {
    const page = await fetch(url)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toContain("new EventSource('/patches')")
    expect((await fetch(`${url}other`)).status).toBe(404)

    const response = await fetch(`${url}patches`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const patches = patchesOf(response)
    const first = (await patches.next()).value
    expect(first).toMatchObject({ op: 'replace', path: '', value: { queues: { support: { callers: [] } } } })
    pbx.incoming({ from: '5550100', to: '300' })
    for await (const { path, value } of patches) {
      expect(path).toMatch(/^\/(?:queues|calls)\//)
      if (path !== '/queues/support/callers') continue
      expect(value).toMatchObject([{ callerNumber: '5550100', position: 1 }])
      break
    }
  } finally {
    close()
  }
})

test('closing ends the streams of pages that are open', async () => {
  await using pbx = await startSimulator()
  await using ami = await connect(pbx.connection)
  const { url, close } = await startWallboard(ami)
  const response = await fetch(`${url}patches`)
  const ended = response.text().catch((error: unknown) => error)
  close()
  await ended
  expect(ami.state).toBe('connected')
})
