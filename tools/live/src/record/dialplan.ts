import type { QueueOptions, SimulatedRelease } from '@openami/simulator'

/** The extensions that the scenes call. Up to 1.4 a bar separates arguments. */
export function dialplan(release: SimulatedRelease, technology: string): string {
  const bar = release === '1.4'
  const conference = bar || release === '1.8' ? 'MeetMe(900,d)' : 'ConfBridge(900)'
  const dial = (to: string, seconds: number, options = ''): string =>
    `Dial(${to
      .split('&')
      .map((one) => (one.startsWith('Local') ? one : `${technology}/${one}`))
      .join('&')},${seconds}${options && `,${options}`})`
  const extensions: Readonly<Record<string, readonly string[]>> = {
    bob: [dial('bob', 10), 'Hangup()'],
    both: [dial('bob&carl', 10), 'Hangup()'],
    next: [dial('bob', 3), dial('carl', 10), 'Hangup()'],
    local: [dial('Local/bob@phones', 10), 'Hangup()'],
    locals: [dial('Local/bob@phones/n&Local/carl@phones/n', 10), 'Hangup()'],
    carl: [dial('carl', 10), 'Hangup()'],
    dora: [dial('dora', 10), 'Hangup()'],
    keys: [dial('bob', 10, 'tTkK'), 'Hangup()'],
    talk: ['Answer()', 'Wait(60)', 'Hangup()'],
    meet: ['Answer()', conference, 'Hangup()'],
    help: ['Answer()', 'Queue(support,,,,60)', 'Hangup()'],
    brief: ['Answer()', 'Queue(support,,,,3)', 'Hangup()'],
    deep: ['Answer()', 'Queue(outer,,,,60)', 'Hangup()'],
    record: ['Answer()', bar ? 'Monitor(wav,call,m)' : 'MixMonitor(call.wav)', dial('bob', 10), 'Hangup()'],
    page: [`Page(${technology}/bob&${technology}/carl)`, 'Hangup()'],
    pickup: ['Pickup()', 'Hangup()'],
    agent: ['Answer()', 'AgentLogin(1001,s)', 'Hangup()'],
    request: ['Answer()', 'AgentRequest(1001)', 'Hangup()'],
  }
  const lines = Object.entries(extensions).flatMap(([name, steps]) =>
    steps.map((step, index) => `exten => ${name},${index === 0 ? 1 : 'n'},${bar ? step.replaceAll(',', '|') : step}`),
  )
  return ['default', 'phones'].map((context) => `[${context}]\n${lines.join('\n')}\n`).join('\n')
}

export function queues(technology: string): QueueOptions[] {
  return [
    {
      name: 'support',
      strategy: 'rrmemory',
      timeout: 5,
      retry: 1,
      wrapUpTime: 3,
      members: ['bob', 'carl'].map((name) => ({ interface: `${technology}/${name}`, name })),
    },
    {
      name: 'outer',
      strategy: 'ringall',
      timeout: 30,
      retry: 1,
      members: [
        { interface: 'Local/brief@default', name: 'inner' },
        { interface: `${technology}/dora`, name: 'dora' },
      ],
    },
  ]
}
