import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One session of AMI, and all that it sent and received: a line that begins with `#` is the client's, or the recorder's. */
export class Tape {
  readonly #socket: Socket
  readonly #now: () => number
  #text = ''
  #rest = ''
  #last: number
  #sent = 0
  /** Channels that there are, by Uniqueid. */
  readonly channels = new Map<string, string>()

  /** `now`: milliseconds of the clock that the server lives by. */
  static async open(port: number, user: { name: string; secret: string }, now: () => number): Promise<Tape> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const tape = new Tape(socket, now)
    tape.send('Login', { Username: user.name, Secret: user.secret })
    return tape
  }

  private constructor(socket: Socket, now: () => number) {
    this.#socket = socket
    this.#now = now
    this.#last = now()
    socket.setEncoding('latin1').on('data', (chunk: string) => this.#receive(chunk))
    // The server may end first.
    socket.on('error', () => {})
  }

  send(action: string, headers: Readonly<Record<string, string>>): void {
    this.#sent += 1
    const lines = Object.entries({ Action: action, ActionID: `call-${this.#sent}`, ...headers })
    this.#mark()
    this.#text += lines.map(([name, value]) => `# ${name}: ${value}\n`).join('')
    this.#socket.write(`${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
  }

  /** What came since the last time. */
  take(): string {
    const text = this.#text
    this.#text = ''
    this.#last = this.#now()
    return text
  }

  close(): void {
    this.#socket.destroy()
  }

  /** Whole messages only, each with the time that passed before it. */
  #receive(chunk: string): void {
    const blocks = (this.#rest + chunk).split('\r\n\r\n')
    this.#rest = blocks.pop() ?? ''
    this.#mark()
    for (const block of blocks) {
      const text = block.replaceAll('\r\n', '\n').replace(/^Asterisk Call Manager.*\n/, '')
      this.#text += `${text}\n\n`
      this.#follow(text)
    }
  }

  #mark(): void {
    const passed = Math.round(this.#now() - this.#last)
    if (passed <= 0) return
    this.#text += `#+ ${passed}\n`
    this.#last += passed
  }

  #follow(text: string): void {
    const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
    if (header('Event') === 'Newchannel') this.channels.set(header('Uniqueid'), header('Channel'))
    if (header('Event') === 'Hangup') this.channels.delete(header('Uniqueid'))
  }
}
