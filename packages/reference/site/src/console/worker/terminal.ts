import { actionNames, encodeText } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/internal'
import type { FromWorker } from '../protocol.ts'
import { user } from './office.ts'
import type { SimulatedServer, Wire } from './simulated-server.ts'
import { answeredChannel, missingChannels, patience } from './stand-in.ts'

/** The terminal for text: what is typed goes out as it is. */
export class Terminal {
  readonly #server: SimulatedServer
  readonly #tell: (message: FromWorker) => void
  #connection: Wire | undefined

  constructor(server: SimulatedServer, tell: (message: FromWorker) => void) {
    this.#server = server
    this.#tell = tell
  }

  /** Connects, where it is not connected, and logs in. */
  logIn(): void {
    if (this.#connection?.closed === false) return
    this.#connection = this.#connect()
    this.#connection.send(`Action: Login\r\nUsername: ${user.name}\r\nSecret: ${user.secret}\r\n\r\n`)
  }

  /**
   * `begin`: channels that the text names and that are not there are begun first.
   *
   * @throws Error that says what is wrong with the text
   */
  async send(typed: string, begin: boolean): Promise<void> {
    for (const action of actionsIn(typed)) {
      const text = begin ? await this.#withChannels(action) : action
      this.#write(text)
    }
  }

  #write(text: string): void {
    if (this.#connection === undefined || this.#connection.closed) this.#connection = this.#connect()
    this.#connection.send(`${encodeText(text).replaceAll('\n', '\r\n')}\r\n\r\n`)
  }

  /** The example was recorded on calls that are not here: begins others, and puts their names in. */
  async #withChannels(action: string): Promise<string> {
    const missing = missingChannels(action, this.#server)
    const taken = new Set<string>()
    let text = action
    for (const one of missing) {
      let name = await answeredChannel(this.#server, one, taken, 0)
      if (name === undefined) {
        this.#write(`Action: Originate\nChannel: ${one.device}\nApplication: Wait\nData: 60\nAsync: true`)
        name = await answeredChannel(this.#server, one, taken, patience)
      }
      if (name === undefined) continue
      taken.add(name)
      text = text.replaceAll(one.name, name)
      this.#tell({ kind: 'note', text: `${name} takes the place of ${one.name}, which the example names.` })
    }
    return text
  }

  #connect(): Wire {
    const onEnd = (): void =>
      this.#tell({
        kind: 'note',
        text: 'The connection is closed. The next action opens another one: begin with Login.',
      })
    return this.#server.connect('terminal', { onData: () => undefined, onEnd })
  }
}

/** The actions of a text, which empty lines part. */
export function actionsIn(typed: string): string[] {
  const blocks = typed
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/^\s*\n|\s+$/g, ''))
    .filter((block) => block.trim() !== '')
  if (blocks.length === 0) throw new Error('Nothing to send: write a line such as "Action: Ping".')
  for (const block of blocks) check(block)
  return blocks
}

function check(block: string): void {
  const lines = block.split('\n')
  for (const [at, line] of lines.entries()) {
    if (!/^[^\s:][^:]*:/.test(line))
      throw new Error(
        `Line ${at + 1}, "${line.slice(0, 60)}", is not a header: write a name, a colon and a value, such as "Action: Ping".`,
      )
  }
  const action = lines.map((line) => /^action: *(.*)$/i.exec(line)?.[1]?.trim()).find((name) => name !== undefined)
  if (action === undefined)
    throw new Error('There is no "Action:" line: begin with the name of the action, such as "Action: QueueStatus".')
  if (!actionNames.some((name) => name.toLowerCase() === action.toLowerCase()))
    throw new Error(`No release of Asterisk has the action ${action.slice(0, 60)}${didYouMean(action, actionNames)}.`)
}
