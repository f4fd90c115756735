import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const deploy = join(import.meta.dirname, '../deploy')
const folder = mkdtempSync(join(tmpdir(), 'openami-deploy-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('systemd finds nothing wrong in the unit, and little that its process could do to the machine', () => {
  const unit = join(folder, 'openami-bridge.service')
  // The command itself is not installed here.
  const text = readFileSync(join(deploy, 'openami-bridge.service'), 'utf8').replace(
    '/usr/bin/openami-bridge',
    '/bin/true',
  )
  writeFileSync(unit, text)
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' })
  const args = ['security', '--offline=true', '--threshold=20', '--no-pager', unit]
  expect(spawnSync('systemd-analyze', args, { encoding: 'utf8' }).status).toBe(0)
})

it('Prometheus accepts the rules, and they fire for a node that no bridge publishes, lost events and the first error', () => {
  const rules = join(folder, 'alerts.yaml')
  writeFileSync(rules, readFileSync(join(deploy, 'alerts.yaml')))
  const series = (series: string, values: string) => ({ series: `openami_bridge_${series}`, values })
  const fires = (time: string, alertname: string, severity: string, labels: object) => ({
    eval_time: time,
    alertname,
    exp_alerts: [{ exp_labels: { severity, ...labels } }],
  })
  const tests = {
    rule_files: [rules],
    evaluation_interval: '15s',
    tests: [
      {
        interval: '15s',
        input_series: [
          series('publishing{node="berlin",instance="a"}', '0x20'),
          series('publishing{node="berlin",instance="b"}', '0x20'),
          series('publishing{node="paris",instance="a"}', '1x20'),
          series('dropped_events_total{node="paris"}', '0 0 0 0 7x16'),
          series('errors_total{code="BRIDGE_NATS_REFUSES"}', '0 0 0 0 1x16'),
          series('errors_total{code="BRIDGE_FENCED"}', '0 0 0 0 1x16'),
        ],
        alert_rule_test: [
          fires('2m', 'BridgeNodeUnpublished', 'critical', { node: 'berlin' }),
          fires('2m', 'BridgeEventsLost', 'critical', { node: 'paris' }),
          fires('2m', 'BridgeErrors', 'warning', { code: 'BRIDGE_NATS_REFUSES' }),
          { eval_time: '2m', alertname: 'BridgeNodeTwice', exp_alerts: [] },
        ],
      },
    ],
  }
  // Its text is of no interest here.
  writeFileSync(rules, readFileSync(rules, 'utf8').replace(/ +annotations:\n.*\n/g, ''))
  const file = join(folder, 'tests.yaml')
  writeFileSync(file, JSON.stringify(tests))
  execFileSync('promtool', ['check', 'rules', join(deploy, 'alerts.yaml')])
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', file], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toMatchObject({ status: 0 })
})
