import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Simulator } from '@openami/simulator'
import { connectServers, type Servers } from 'openami'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startClickToCall } from '../src/server.ts'
import { startPbx } from '../src/simulated-pbxs.ts'

let folder: string
let berlin: Simulator
let paris: Simulator
let servers: Servers
let crm: Awaited<ReturnType<typeof startClickToCall>>

const addresses = () =>
  Object.fromEntries(Object.entries({ berlin, paris }).map(([name, pbx]) => [name, pbx.connection]))
const start = async (): Promise<void> => {
  servers = await connectServers(addresses(), {})
  crm = await startClickToCall(servers, join(folder, 'calls.sqlite'))
}
const stop = async (): Promise<void> => {
  crm.close()
  await servers.close()
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'click-to-call-'))
  berlin = await startPbx('PJSIP/anna', { clock: 'virtual' })
  paris = await startPbx('PJSIP/ben', { clock: 'virtual', release: '16' })
  await start()
})
afterEach(async () => {
  await stop()
  await Promise.all([berlin.close(), paris.close()])
  rmSync(folder, { recursive: true })
})

const click = (body: object, type = 'application/json'): Promise<Response> =>
  fetch(`${crm.url}/call`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) })
const logged = async (): Promise<object[]> => (await fetch(`${crm.url}/calls`)).json() as Promise<object[]>

/** Steps of the response up to this one. */
async function stepsTo(last: string, steps: AsyncIterator<string>): Promise<string[]> {
  const seen: string[] = []
  while (seen.at(-1) !== last) {
    const { value, done } = await steps.next()
    if (done) break
    seen.push(value)
  }
  return seen
}

async function* stepsOf(response: Response): AsyncGenerator<string> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (text + chunk).split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line).step
  }
}

test('a click calls the phone on its PBX, then the number; the log has the contact and how the call ended', async () => {
  paris.phone('PJSIP/trunk').rings()
  const steps = stepsOf(await click({ device: 'PJSIP/ben', to: '5550100', contact: 'ACME' }))
  expect(await stepsTo('calling the phone', steps)).toEqual(['calling the phone'])
  expect(await logged()).toMatchObject([{ server: 'paris', contact: 'ACME', callee: '5550100', result: null }])
  await expect.poll(() => paris.received('Originate').length).toBe(1)
  await paris.advance('2s')
  expect(await stepsTo('ringing', steps)).toContain('ringing')
  paris.phone('PJSIP/trunk').call?.answer()
  expect(await stepsTo('answered', steps)).toContain('answered')
  await paris.advance('1m')
  paris.phone('PJSIP/ben').hangUp()
  expect(await stepsTo('ended', steps)).toEqual(['ended'])
  expect(await logged()).toMatchObject([
    {
      server: 'paris',
      contact: 'ACME',
      caller: 'PJSIP/ben',
      callee: '5550100',
      result: 'answered',
      cause: 'Normal Clearing',
    },
  ])
  expect(berlin.received('Originate')).toEqual([])
})

test('a phone that does not answer is the end, and says why', async () => {
  berlin.phone('PJSIP/anna').busy()
  const steps = stepsOf(await click({ device: 'PJSIP/anna', to: '5550100' }))
  await expect.poll(() => berlin.received('Originate').length).toBe(1)
  await berlin.advance('30s')
  expect(await stepsTo('failed', steps)).toEqual(['calling the phone', 'failed'])
  await expect.poll(logged).toMatchObject([{ server: 'berlin', callee: '5550100', result: 'busy' }])
})

test('a click with a phone or number that is not one dials nothing', async () => {
  const refused = await click({ device: 'PJSIP/cleo', to: '5550100' })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toEqual({ error: expect.stringContaining('No PBX reaches "PJSIP/cleo"') })
  expect((await click({ device: 'PJSIP/anna', to: '100,1,System(reboot)' })).status).toBe(400)
  expect((await click({})).status).toBe(400)
  expect((await click({ device: 'PJSIP/anna', to: '5550100' }, 'text/plain')).status).toBe(415)
  expect((await fetch(`${crm.url}/other`)).status).toBe(404)
  expect([...berlin.received('Originate'), ...paris.received('Originate')]).toEqual([])
  expect(await logged()).toEqual([])
})

test('calls that were not clicked are in the log too, and those that ended meanwhile count as missed', async () => {
  berlin.incoming({ from: '5550199', to: '5550100' })
  await berlin.advance('1s')
  berlin.phone('PJSIP/trunk').hangUp()
  await berlin.advance('1s')
  await expect.poll(logged).toMatchObject([{ caller: '5550199', contact: null, result: 'answered' }])

  await click({ device: 'PJSIP/anna', to: '5550101', contact: 'ACME' })
  await expect.poll(() => berlin.received('Originate').length).toBe(1)
  await stop()
  await berlin.advance('1s')
  berlin.phone('PJSIP/anna').hangUp()
  await start()
  await expect.poll(logged).toMatchObject([{ contact: 'ACME', result: 'missed' }, { result: 'answered' }])
})
