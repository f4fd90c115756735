import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Bridge } from '../src/bridge.ts'
import { serveHealth } from '../src/command/http.ts'
import { gatewayMetrics, newFigures } from '../src/gateway/figures.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const guide = read('../reference/site/src/content/docs/guides/bridge.md')
const alerts = read('deploy/alerts.yaml')

/** Names of metrics and codes of errors that a bridge serves. */
async function served(): Promise<{ metrics: string[]; codes: string[] }> {
  const bridge = { natsConnected: true, errors: {}, figures: { berlin: { role: 'waiting' } } } as unknown as Bridge
  const { port, close } = await serveHealth(bridge, {}, () => gatewayMetrics(newFigures()))
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  close()
  return {
    metrics: [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name),
    codes: [...text.matchAll(/code="(\w+)"/g)].map(([, code = '']) => code),
  }
}
const namesIn = (text: string): string[] => [...new Set(text.match(/openami_(?:bridge|gateway)_\w+/g))].sort()

it('the dashboard, the alerts and the guide name the metrics that a bridge has, and no other', async () => {
  const { metrics } = await served()
  expect(namesIn(guide)).toEqual(metrics.toSorted())
  expect(namesIn(read('deploy/grafana-dashboard.json'))).toEqual(metrics.toSorted())
  expect(namesIn(alerts).filter((name) => !metrics.includes(name))).toEqual([])
})

it('the guide says what to do at each alarm and for each code of an error that is counted', async () => {
  const { codes } = await served()
  const rules = (parse(alerts) as { groups: { rules: { alert: string }[] }[] }).groups.flatMap((group) => group.rules)
  expect(rules.length).toBeGreaterThan(8)
  for (const { alert } of rules) expect(guide).toContain(`**${alert}.**`)
  const named = new Set(`${guide}${alerts}`.match(/BRIDGE_\w+/g))
  expect([...named].filter((code) => !codes.includes(code))).toEqual([])
  expect(codes.filter((code) => !named.has(code))).toEqual([])
})

it('the unit loads each secret that it names for the configuration, and runs the command as the container does', () => {
  const unit = read('deploy/openami-bridge.service')
  const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> }
  const [command = ''] = Object.keys(bin)
  expect(unit).toMatch(new RegExp(`^ExecStart=/usr/bin/${command} --config /etc/openami-bridge/bridge.yaml$`, 'm'))
  expect(read('deploy/Containerfile')).toContain(`ENTRYPOINT ["${command}"]`)
  for (const [, file, path] of unit.matchAll(/^LoadCredential=(\S+?):(\S+)$/gm))
    expect(path).toBe(`/etc/openami-bridge/${file}`)
})
