import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bridge } from '../bridge.ts'
import type { BridgeErrorCode } from '../errors.ts'

export interface Health {
  readonly port: number
  close(): void
}

/** Serves `/healthz`, `/readyz` and `/metrics` (Prometheus). */
export async function serveHealth(
  bridge: Bridge,
  { host = '127.0.0.1', port = 0 }: { readonly host?: string; readonly port?: number },
  moreMetrics: () => readonly string[] = () => [],
): Promise<Health> {
  const server = createServer((request, response) => {
    const { status, body, type = 'text/plain' } = answer(bridge, request.url ?? '/', moreMetrics)
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () => server.close().closeAllConnections() as unknown as undefined,
  }
}

function answer(
  bridge: Bridge,
  url: string,
  moreMetrics: () => readonly string[],
): { status: number; body: string; type?: string } {
  const path = url.split('?', 1)[0]
  if (path === '/healthz') return { status: 200, body: 'ok\n' }
  if (path === '/readyz') {
    const problems = problemsOf(bridge)
    return problems.length === 0 ? { status: 200, body: 'ok\n' } : { status: 503, body: `${problems.join('\n')}\n` }
  }
  if (path === '/metrics')
    return { status: 200, body: metrics(bridge, moreMetrics()), type: 'text/plain; version=0.0.4' }
  return { status: 404, body: 'There are /healthz, /readyz and /metrics.\n' }
}

function problemsOf({ natsConnected, figures }: Bridge): string[] {
  const away = Object.entries(figures).filter(
    ([, { role, asterisk }]) => role === 'publishing' && asterisk !== 'connected',
  )
  return [
    ...(natsConnected ? [] : ['NATS is away']),
    ...away.map(([node, { asterisk }]) => `${node}: the link to Asterisk is ${asterisk}`),
  ]
}

interface Metric {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly of: (figures: Bridge['figures'][string]) => number
}

/** Each is there from the beginning, at 0, or Prometheus does not see the first error as an increase. */
const counted: readonly BridgeErrorCode[] = [
  'BRIDGE_ACTION_REPEATED',
  'BRIDGE_ANSWER_TOO_LONG',
  'BRIDGE_CONFIG',
  'BRIDGE_CONSUMER_SILENT',
  'BRIDGE_FENCED',
  'BRIDGE_INVALID_REQUEST',
  'BRIDGE_MESSAGE_TOO_LONG',
  'BRIDGE_NATS_CREDENTIALS',
  'BRIDGE_NATS_REFUSES',
  'BRIDGE_NOT_PERMITTED',
  'BRIDGE_STREAM_SETTINGS',
]

const perNode: readonly Metric[] = [
  {
    name: 'publishing',
    type: 'gauge',
    help: 'Whether this bridge has the lease of the node.',
    of: ({ role }) => Number(role === 'publishing'),
  },
  {
    name: 'asterisk_connected',
    type: 'gauge',
    help: 'Whether the link to Asterisk is up.',
    of: ({ asterisk }) => Number(asterisk === 'connected'),
  },
  {
    name: 'epoch',
    type: 'gauge',
    help: 'The epoch in which this bridge publishes; 0 for none.',
    of: ({ epoch }) => epoch ?? 0,
  },
  {
    name: 'waiting_messages',
    type: 'gauge',
    help: 'Messages that NATS has not confirmed.',
    of: ({ waiting }) => waiting,
  },
  {
    name: 'stored_messages_total',
    type: 'counter',
    help: 'Messages that NATS has confirmed, in this epoch.',
    of: ({ stored }) => stored,
  },
  {
    name: 'dropped_events_total',
    type: 'counter',
    help: 'Events that found no room while NATS was away, in this epoch.',
    of: ({ dropped }) => dropped,
  },
  {
    name: 'gaps_total',
    type: 'counter',
    help: 'Gaps that were published, in this epoch.',
    of: ({ gaps }) => gaps,
  },
  {
    name: 'actions_total',
    type: 'counter',
    help: 'Actions that were sent to Asterisk, in this connection.',
    of: ({ actions }) => actions,
  },
]

function metrics({ natsConnected, figures, errors }: Bridge, more: readonly string[]): string {
  const nats = [
    '# HELP openami_bridge_nats_connected Whether the link to NATS is up.',
    '# TYPE openami_bridge_nats_connected gauge',
    `openami_bridge_nats_connected ${Number(natsConnected)}`,
  ]
  const byCode = [
    '# HELP openami_bridge_errors_total Errors of the bridge by code.',
    '# TYPE openami_bridge_errors_total counter',
    ...counted.map((code) => `openami_bridge_errors_total{code="${code}"} ${errors[code] ?? 0}`),
  ]
  const nodes = perNode.flatMap(({ name, type, help, of }) => [
    `# HELP openami_bridge_${name} ${help}`,
    `# TYPE openami_bridge_${name} ${type}`,
    ...Object.entries(figures).map(([node, own]) => `openami_bridge_${name}{node="${node}"} ${of(own)}`),
  ])
  return `${[...nats, ...byCode, ...nodes, ...more].join('\n')}\n`
}
