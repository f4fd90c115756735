/** What a gateway has done so far. */
export interface GatewayFigures {
  /** Streams of server-sent events that are open. */
  eventStreams: number
  /** WebSockets that are open. */
  sockets: number
  /** Messages that were handed to readers. */
  delivered: number
  /** Messages that found no room, as their readers were too slow. */
  dropped: number
  /** Readers that were closed because they did not read at all. */
  closedSlow: number
  /** Requests and messages that were answered with an error. */
  refused: number
  /** Actions that were passed on. */
  actions: number
}

export function newFigures(): GatewayFigures {
  return { eventStreams: 0, sockets: 0, delivered: 0, dropped: 0, closedSlow: 0, refused: 0, actions: 0 }
}

const metrics: readonly (readonly [keyof GatewayFigures, string, 'gauge' | 'counter', string])[] = [
  ['eventStreams', 'readers{transport="sse"}', 'gauge', 'Readers that are connected.'],
  ['sockets', 'readers{transport="websocket"}', 'gauge', ''],
  ['delivered', 'delivered_messages_total', 'counter', 'Messages that were handed to readers.'],
  ['dropped', 'dropped_messages_total', 'counter', 'Messages that found no room, as their readers were too slow.'],
  ['closedSlow', 'closed_slow_readers_total', 'counter', 'Readers that were closed because they did not read.'],
  ['refused', 'refused_requests_total', 'counter', 'Requests and messages that were answered with an error.'],
  ['actions', 'actions_total', 'counter', 'Actions that were passed on.'],
]

/** As Prometheus reads them. */
export function gatewayMetrics(figures: GatewayFigures): string[] {
  return metrics.flatMap(([figure, series, type, help]) => {
    const [name] = series.split('{')
    const head = help === '' ? [] : [`# HELP openami_gateway_${name} ${help}`, `# TYPE openami_gateway_${name} ${type}`]
    return [...head, `openami_gateway_${series} ${figures[figure]}`]
  })
}
