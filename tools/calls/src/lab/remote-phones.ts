import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { users } from '@openami/asterisk-tool'
import type { Behaviour, PhoneName } from './lab.ts'

/** Drives the Asterisk that is the phones, by its AMI. */
export class RemotePhones {
  readonly #socket: Socket
  readonly #pbx: number
  readonly #channels = new Map<string, { channel: string; phone: string }>()
  #rest = ''

  /** `pbx`: the UDP port where the PBX takes calls. */
  static async open(port: number, pbx: number): Promise<RemotePhones> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const phones = new RemotePhones(socket, pbx)
    phones.#send('Login', { Username: users.admin.name, Secret: users.admin.secret })
    return phones
  }

  private constructor(socket: Socket, pbx: number) {
    this.#socket = socket
    this.#pbx = pbx
    socket.setEncoding('latin1').on('data', (chunk: string) => this.#receive(chunk))
    socket.on('error', () => {})
  }

  async set(name: PhoneName, behaviour: Behaviour): Promise<void> {
    this.#send('Setvar', { Variable: `DOES_${name}`, Value: behaviour })
    await sleep(100)
  }

  async call(name: PhoneName, exten: string): Promise<void> {
    this.#send('Originate', {
      Channel: `PJSIP/${name}/sip:${exten}@127.0.0.1:${this.#pbx}`,
      Context: 'talking',
      Exten: 's',
      Priority: '1',
      Async: 'true',
      Timeout: '60000',
    })
  }

  async hangUp(name: PhoneName): Promise<void> {
    this.#send('Hangup', { Channel: this.#latest(name) })
  }

  async hangUpAll(): Promise<void> {
    for (const { channel } of this.#channels.values()) this.#send('Hangup', { Channel: channel })
  }

  /** To another context of the phone's dialplan. */
  async move(name: PhoneName, context: string): Promise<void> {
    this.#send('Redirect', { Channel: this.#latest(name), Context: context, Exten: 's', Priority: '1' })
  }

  close(): void {
    this.#socket.destroy()
  }

  #latest(name: PhoneName): string {
    const found = [...this.#channels.values()].findLast(({ phone }) => phone === name)
    if (found === undefined) throw new Error(`${name} has no call; the scenario asks too early`)
    return found.channel
  }

  #send(action: string, headers: Readonly<Record<string, string>>): void {
    const lines = Object.entries({ Action: action, ...headers })
    this.#socket.write(`${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
  }

  #receive(chunk: string): void {
    const blocks = (this.#rest + chunk).split('\r\n\r\n')
    this.#rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]?.trim() ?? ''
      const id = header('Uniqueid')
      const channel = header('Channel')
      const [, own = ''] = /^PJSIP\/(\w+)-/.exec(channel) ?? []
      // A call to a phone comes by the PBX's account, with the phone's name as the extension.
      if (header('Event') === 'Newchannel')
        this.#channels.set(id, { channel, phone: own === 'pbx' ? header('Exten') : own })
      if (header('Event') === 'Hangup') this.#channels.delete(id)
    }
  }
}
