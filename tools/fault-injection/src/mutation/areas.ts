/** A folder of a package's sources (`top`: the files next to the folders), and the tests that should notice every change of it. */
export interface Area {
  readonly package: 'transport' | 'client' | 'live'
  /** Test files below `test` of either package; those of long campaigns are omitted. */
  readonly tests: readonly string[]
  /** Whether the tests need neither a server nor hooks nor another thread: they run in milliseconds without vitest. */
  readonly inProcess?: boolean
  /** Percent of changes that must be noticed. */
  readonly minimum: number
}

const usual = 80

export const areas: Readonly<Record<string, Area>> = {
  codec: {
    package: 'transport',
    tests: ['codec/*', 'framer', 'follows', 'unwanted', 'scan'],
    minimum: 90,
  },
  correlation: { package: 'transport', tests: ['correlation/*', 'correlator', 'server-version'], minimum: 90 },
  session: {
    package: 'transport',
    tests: ['session/*', 'http/http', 'login', 'tls', 'client', 'breaks', 'endings', 'rules', 'faults/secrets'],
    minimum: usual,
  },
  connection: {
    package: 'transport',
    tests: ['connection/*', 'login', 'tls', 'breaks', 'endings', 'client', 'option-values'],
    minimum: usual,
  },
  http: { package: 'transport', tests: ['http/*'], minimum: usual },
  'transport-top': { package: 'transport', tests: ['errors', 'time', 'server-version'], minimum: usual },
  events: {
    package: 'client',
    tests: ['events/*', 'hub', 'stream', 'client', 'endings', 'rules', 'breaks', 'signals', 'uses'],
    minimum: usual,
  },
  reconnect: {
    package: 'client',
    tests: ['reconnect/*', 'faults/reconnect', 'breaks', 'endings', 'rules', 'client'],
    minimum: usual,
  },
  release: {
    package: 'client',
    tests: ['release/*', 'compatibility', 'server-version', 'uses', 'client'],
    minimum: usual,
  },
  telemetry: { package: 'client', tests: ['telemetry/*'], minimum: usual },
  originate: { package: 'client', tests: ['originate/*'], minimum: usual },
  servers: { package: 'client', tests: ['servers/*'], minimum: usual },
  agi: { package: 'client', tests: ['agi/*'], minimum: usual },
  privileges: { package: 'client', tests: ['privileges/*'], minimum: usual },
  // The reducer: what needs a client is tested with servers, and what takes long notices nothing that these do not.
  live: {
    package: 'live',
    tests: ['!(memory|bad-input|hostile)'],
    inProcess: true,
    minimum: 90,
  },
  'client-top': {
    package: 'client',
    tests: ['*', 'client', 'endings', 'breaks', 'rules', 'uses', 'compatibility', 'login'],
    minimum: usual,
  },
}

/** Glob below packages; `only` is one within the area. */
export function filesOf(name: string, only?: string): string {
  const folder = `${areas[name]?.package}/src`
  if (name === 'live') return `${folder}/${only ?? '{calls,events,lists,model,state}/**/*.ts'}`
  return name.endsWith('-top') ? `${folder}/${only ?? '*.ts'}` : `${folder}/${name}/${only ?? '**/*.ts'}`
}
