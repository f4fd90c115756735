import type { Applications, Call } from '../applications/application.ts'
import { splitWords } from '../cli/words.ts'
import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import { type AgiAnswer, runAgiCommand } from './agi-commands.ts'

interface QueuedCommand {
  readonly command: string
  readonly id: string
}

/** Channels that clients control with the action AGI. */
const controlled = new WeakMap<Channel, AsyncAgi>()

/** Gives a channel a command; false where it is not in AGI(agi:async). */
export function addAgiCommand(channel: Channel, command: string, id: string): boolean {
  const agi = controlled.get(channel)
  agi?.add({ command, id })
  return agi !== undefined
}

const invalid: AgiAnswer = { code: 510, text: 'Invalid or unknown command' }

/** AGI(agi:async): clients send the commands, events tell what came of them. */
class AsyncAgi {
  readonly #call: Call
  readonly #queue: QueuedCommand[] = []
  #busy = false
  #over = false
  #stopRunning: (() => void) | undefined

  constructor(call: Call) {
    this.#call = call
    controlled.set(call.channel, this)
    this.#announce('AsyncAGIStart', [['Env', encodeURIComponent(environment(call))]])
  }

  add(command: QueuedCommand): void {
    this.#queue.push(command)
    this.#next()
  }

  /** The channel is gone, or goes somewhere else. */
  stop(): void {
    this.#stopRunning?.()
    this.#end('HANGUP')
  }

  #next(): void {
    if (this.#busy || this.#over) return
    const queued = this.#queue.shift()
    if (queued === undefined) return
    this.#busy = true
    this.#run(queued)
  }

  #run(queued: QueuedCommand): void {
    const { channel, pbx } = this.#call
    const words = splitWords(queued.command)
    const name = words[0]?.toLowerCase() ?? ''
    const number = Math.floor(pbx.host.random() * 0x7fffffff)
    const start: Headers = [
      ['CommandId', number],
      ['Command', queued.command],
    ]
    this.#announce('AGIExecStart', start)
    const answered = (answer: AgiAnswer): void => this.#answered(queued, start, answer)
    if (name === 'asyncagi') {
      answered({ code: 200, text: 'result=0' })
      this.#end('SUCCESS')
      this.#call.finish('next')
    } else if (name === 'hangup') {
      answered({ code: 200, text: 'result=1' })
      pbx.hangUp(words[1] === undefined ? channel : (pbx.channel(words[1]) ?? channel))
    } else if (name === 'exec') this.#execute(words.slice(1), answered)
    else answered(runAgiCommand(pbx, channel, queued.command) ?? invalid)
  }

  #execute([application = '', ...data]: readonly string[], answered: (answer: AgiAnswer) => void): void {
    if (this.#call.pbx.modules.application(application) === undefined) {
      answered({ code: 200, text: 'result=-2' })
      return
    }
    this.#stopRunning = this.#call.execute(application, data.join(','), (result) => {
      this.#stopRunning = undefined
      answered({ code: 200, text: `result=${result === 'hangup' ? -1 : 0}` })
    })
  }

  #answered({ id }: QueuedCommand, start: Headers, { code, text }: AgiAnswer): void {
    this.#announce('AGIExecEnd', [
      ...start,
      ['ResultCode', code],
      ['Result', code === 200 ? 'Success' : code === 510 ? 'Invalid or unknown command' : 'Failure'],
    ])
    this.#announce('AsyncAGIExec', [
      ['Result', encodeURIComponent(`${code} ${text}\n`)],
      ...(id === '' ? [] : [['CommandId', id] as const]),
    ])
    this.#busy = false
    this.#next()
  }

  #end(status: 'SUCCESS' | 'HANGUP'): void {
    if (this.#over) return
    this.#over = true
    controlled.delete(this.#call.channel)
    this.#announce('AsyncAGIEnd', [])
    if (status === 'SUCCESS') this.#call.pbx.setVariable(this.#call.channel, 'AGISTATUS', status)
  }

  #announce(name: string, headers: Headers): void {
    const { pbx, channel } = this.#call
    pbx.emit({ type: 'channel-announced', name, classes: ['agi'], channel, headers })
  }
}

/** What a script would get to read first. */
function environment({ channel, pbx, data }: Call): string {
  const [, ...args] = data.split(',')
  const rows = {
    request: 'async',
    channel: channel.name,
    language: channel.language,
    type: channel.technology,
    uniqueid: channel.uniqueid,
    version: pbx.release,
    callerid: channel.callerId.num || 'unknown',
    calleridname: channel.callerId.name || 'unknown',
    callingpres: channel.callerId.num === '' ? 67 : 0,
    callingani2: 0,
    callington: 0,
    callingtns: 0,
    dnid: 'unknown',
    rdnis: 'unknown',
    context: channel.context,
    extension: channel.exten,
    priority: channel.priority,
    enhanced: '0.0',
    accountcode: channel.accountCode,
    threadid: 140_000_000_000_000,
    ...Object.fromEntries(args.map((arg, index) => [`arg_${index + 1}`, arg])),
  }
  return `${Object.entries(rows)
    .map(([name, value]) => `agi_${name}: ${value}\n`)
    .join('')}\n`
}

function agi(call: Call): (() => void) | undefined {
  const { pbx, channel, data } = call
  if (!/^agi:async(?:,|$)/i.test(data)) {
    // No script can be run.
    pbx.unhandled.add('application', 'AGI')
    pbx.setVariable(channel, 'AGISTATUS', 'FAILURE')
    call.finish('next')
    return undefined
  }
  if (channel.state !== 6) pbx.answer(channel)
  const session = new AsyncAgi(call)
  return () => session.stop()
}

/** Applications of res_agi. */
export const agiApplications: Applications = {
  agi,
  eagi: agi,
  deadagi: agi,
}
