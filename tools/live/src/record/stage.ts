import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type SimulatedRelease, type Simulator, startSimulator } from '@openami/simulator'
import { dialplan, queues } from './dialplan.ts'

/** Seconds between two looks at the clock: the times of a recording are as exact as this. */
const step = 0.5

/** A simulator on a clock of its own, with a client that records what it hears. */
export class Stage implements AsyncDisposable {
  readonly release: SimulatedRelease
  readonly pbx: Simulator
  readonly #socket: Socket
  #text = ''
  #sent = 0

  static async open(release: SimulatedRelease): Promise<Stage> {
    const technology = technologyOf(release)
    const phones = ['anna', 'bob', 'carl', 'dora', 'trunk'].map((name, index) => ({
      device: `${technology}/${name}`,
      ringTime: 2_000,
      callerId: { num: `${100 + index}`, name },
      callGroups: '1',
      pickupGroups: '1',
    }))
    const extensions = dialplan(release, technology)
    const pbx = await startSimulator({
      release,
      clock: 'virtual',
      seed: 1,
      phones,
      queues: queues(technology),
      agents: [{ id: '1001', name: 'Ada' }],
      extensions,
      files: { 'features.conf': '[featuremap]\natxfer => *2\nblindxfer => #1\n' },
      modules: { load: release === '1.4' || release === '1.8' ? ['app_meetme'] : [] },
      onUnhandled: 'ignore',
    })
    const socket = connect(pbx.port, '127.0.0.1')
    await once(socket, 'connect')
    const stage = new Stage(release, pbx, socket)
    await stage.send('Login', { Username: 'admin', Secret: 'secret' })
    return stage
  }

  private constructor(release: SimulatedRelease, pbx: Simulator, socket: Socket) {
    this.release = release
    this.pbx = pbx
    this.#socket = socket
    socket.setEncoding('latin1').on('data', (text: string) => {
      this.#text += text
    })
  }

  /** `PJSIP/anna`; `SIP/anna` in releases that have no PJSIP. */
  device(name: string): string {
    return `${technologyOf(this.release)}/${name}`
  }

  /** Whether the simulator makes a context of the parking lot. */
  get parksByExtension(): boolean {
    return !isOld(this.release)
  }

  phone(name: string) {
    return this.pbx.phone(this.device(name))
  }

  /** Name of the channel that the phone has. */
  channel(name: string): string {
    return this.phone(name).latest.channel
  }

  async send(action: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#sent += 1
    const lines = Object.entries({ Action: action, ActionID: `live-${this.#sent}`, ...headers })
    this.#socket.write(`${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    await this.pass(0)
  }

  async pass(seconds: number): Promise<void> {
    for (let passed = 0; passed <= seconds; passed += step) {
      await this.pbx.advance(passed === 0 ? 0 : step * 1_000)
      await new Promise((resolve) => setImmediate(resolve))
      if (passed > 0) this.#text += `#+ ${step * 1_000}\n`
    }
  }

  /** Everything that the client received, with the time that passed. */
  get recording(): string {
    return this.#text
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.destroy()
    await this.pbx.close()
  }
}

export function technologyOf(release: SimulatedRelease): 'SIP' | 'PJSIP' {
  return isOld(release) ? 'SIP' : 'PJSIP'
}

/** Before the events of Asterisk 12. */
function isOld(release: SimulatedRelease): boolean {
  return ['1.4', '1.8', '11'].includes(release)
}
