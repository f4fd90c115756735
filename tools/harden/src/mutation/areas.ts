/** A folder of the client's sources (`top`: what stands beside the folders), and the tests that are to notice every change of it. */
export interface Area {
  /** Test files below packages/transport/test; those of long campaigns are left out. */
  readonly tests: readonly string[]
  /** Percent of changes that must be noticed. */
  readonly least: number
}

const most = 80

export const areas: Readonly<Record<string, Area>> = {
  codec: { tests: ['codec/*', 'action-reader', 'framer', 'follows', 'unwanted', 'scan'], least: 90 },
  correlation: { tests: ['correlation/*', 'correlator', 'release'], least: 90 },
  session: {
    tests: ['session/*', 'http/http', 'login', 'tls', 'client', 'breaks', 'endings', 'rules', 'faults/secrets'],
    least: most,
  },
  events: {
    tests: ['events/*', 'hub', 'stream', 'client', 'endings', 'rules', 'breaks', 'signals', 'uses'],
    least: most,
  },
  reconnect: { tests: ['reconnect/*', 'faults/reconnect', 'breaks', 'endings', 'rules', 'client'], least: most },
  connection: { tests: ['connection/*', 'login', 'tls', 'breaks', 'endings', 'client', 'options'], least: most },
  release: { tests: ['release/*', 'compatibility', 'release', 'uses', 'client'], least: most },
  http: { tests: ['http/*'], least: most },
  client: {
    tests: ['client', 'client/*', 'options', 'endings', 'breaks', 'rules', 'uses', 'compatibility', 'login'],
    least: most,
  },
  observe: { tests: ['observe/*'], least: most },
  originate: { tests: ['originate/*'], least: most },
  top: { tests: ['errors', 'time'], least: most },
  servers: { tests: ['servers/*'], least: most },
}

/** Glob below packages/transport/src; `only` is one within the area. */
export function filesOf(name: string, only?: string): string {
  return name === 'top' ? (only ?? '*.ts') : `${name}/${only ?? '**/*.ts'}`
}
