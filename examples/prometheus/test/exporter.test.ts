import { readFileSync } from 'node:fs'
import { startSimulator } from '@openami/simulator'
import { connect } from 'openami'
import { expect, test } from 'vitest'
import { startExporter } from '../src/exporter.ts'

/** Samples of a scrape: name with labels, and value. */
async function scrape(url: string): Promise<Map<string, number>> {
  const lines = (await (await fetch(url)).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
}

/** Scrapes until the samples are as expected. */
const samples = (url: string, expected: Record<string, number>): Promise<void> =>
  expect
    .poll(async () => Object.fromEntries([...(await scrape(url))].filter(([name]) => name in expected)))
    .toEqual(expected)

test('a caller who waits, is answered and hangs up is seen in the metrics of calls and of the queue', async () => {
  await using pbx = await startSimulator({
    phones: [{ device: 'PJSIP/anna', behaviour: 'rings' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna' }] }],
    extensions: '[default]\nexten => 300,1,Queue(support)\n',
  })
  await using ami = await connect(pbx.connection)
  const { url, close } = await startExporter(ami)
  try {
    await samples(url, { asterisk_up: 1, 'asterisk_queue_members_available{queue="support"}': 1 })
    const call = pbx.incoming({ from: '5550100', to: '300' })
    await samples(url, { 'asterisk_queue_callers{queue="support"}': 1, 'asterisk_calls{state="ringing"}': 1 })
    pbx.phone('PJSIP/anna').call?.answer()
    await samples(url, { 'asterisk_queue_callers{queue="support"}': 0, 'asterisk_calls{state="answered"}': 1 })
    call.hangUp()
    await samples(url, {
      'asterisk_calls_ended_total{result="answered",cause="16"}': 1,
      asterisk_call_talk_seconds_count: 1,
      'asterisk_queue_wait_seconds_count{queue="support",outcome="answered"}': 1,
      'asterisk_calls{state="answered"}': 0,
    })
    expect((await fetch(url.replace('/metrics', '/'))).status).toBe(404)
  } finally {
    close()
  }
})

test('the dashboard asks for metrics that the exporter has', async () => {
  await using pbx = await startSimulator()
  await using ami = await connect(pbx.connection)
  const { url, close } = await startExporter(ami)
  const text = await (await fetch(url)).text()
  close()
  const known = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name))
  const dashboard = readFileSync(new URL('../grafana-dashboard.json', import.meta.url), 'utf8')
  const asked = [...dashboard.matchAll(/asterisk_\w+/g)].map(([name]) => name.replace(/_bucket$/, ''))
  expect(asked.length).toBeGreaterThan(8)
  expect(asked.filter((name) => !known.has(name))).toEqual([])
})
