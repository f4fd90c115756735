import { appendFileSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { actionContract, eventDescriptor } from '@openami/bindings'
import type { Client } from '@openami/client'
import type { Command } from 'commander'
import { argumentsOf, fitting } from '../completion/arguments.ts'
import { reportBreaks } from '../connection/breaks.ts'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { exitCodes, explainError, UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { actionNamed, eventNamed } from '../names.ts'
import { painter } from '../output/colors.ts'
import { eventLine } from '../output/event-line.ts'
import { type Format, type FormatOptions, formatOf } from '../output/format.ts'
import { find } from '../reference/reference.ts'
import { showAction, showEvent } from '../reference/show.ts'
import { anyRisk, sendAndPrint } from '../request/print-reply.ts'
import { linesOf, parseWords, splitWords } from '../request/words.ts'
import { readTextFileIfAny } from '../text-file.ts'

const help = `
Each line is an action with its parameters, or one of these:
  listen EVENT…    print these events as they come; without names, all
  silence          print no more events
  help NAME        what the spec says of an action or an event
  exit             end; so do Ctrl-C and the end of the input
TAB completes names and values; the up key finds earlier lines. Lines from a pipe are run one after another.

Example:
  AMI> QueueStatus Queue=support`

export function define(command: Command): void {
  command
    .option('--json', 'one line of JSON for each row; the default on a pipe')
    .addHelpText('after', help)
    .action(consoleCommand)
  addConnectionOptions(command)
}

async function consoleCommand(options: ConnectionOptions & FormatOptions): Promise<void> {
  const format = formatOf(options)
  await withClient(options, { reconnect: {}, allowRisks: anyRisk }, async (client) => {
    reportBreaks(client)
    await new Session(client, format).run()
  })
}

class Session {
  readonly #client: Client
  readonly #format: Format
  readonly #terminal: Interface
  readonly #history = join(process.env.XDG_STATE_HOME || join(homedir(), '.local/state'), 'openami/history')
  #unlisten: Array<() => void> = []
  #closed = false

  constructor(client: Client, format: Format) {
    this.#client = client
    this.#format = format
    const { stdin, stdout } = process
    const interactive = Boolean(stdin.isTTY && stdout.isTTY)
    this.#terminal = createInterface({
      input: stdin,
      ...(interactive && { output: stdout, completer, history: this.#earlier(), historySize: 1_000 }),
      terminal: interactive,
      prompt: 'AMI> ',
    })
    this.#terminal.on('SIGINT', () => this.#terminal.close())
    this.#terminal.once('close', () => {
      this.#closed = true
    })
  }

  async run(): Promise<void> {
    const terminal = this.#terminal
    void interrupt.pressed().then(() => terminal.close())
    this.#client.lifecycle.on('close', () => terminal.close())
    this.#prompt()
    for await (const line of terminal) {
      const words = splitWords(line)
      if (words[0] === 'exit' || words[0] === 'quit') break
      await this.#runLine(words, line)
      this.#prompt()
    }
    terminal.close()
  }

  /** Does nothing once the input has ended: lines of it may still wait, and Node 24 throws on a prompt then. */
  #prompt(keepCursor = false): void {
    if (!this.#closed) this.#terminal.prompt(keepCursor)
  }

  async #runLine([first, ...rest]: readonly string[], line: string): Promise<void> {
    try {
      if (first === undefined || first.startsWith('#')) return
      if (first === 'listen') this.#listen(rest)
      else if (first === 'silence') this.#silence()
      else if (first === 'help') process.stdout.write(`${helpOn(rest[0])}\n`)
      else {
        const action = actionNamed(first)
        const request = parseWords(action, rest, false)
        linesOf(action, request)
        await sendAndPrint(this.#client, action, request, this.#format)
      }
      this.#remember(first, rest, line)
    } catch (error) {
      const { message, exitCode } = explainError(error)
      process.stderr.write(`openami: ${message}\n`)
      // A script must see that one of its lines failed.
      if (!this.#terminal.terminal) process.exitCode = exitCode || exitCodes.refused
    }
  }

  #listen(names: readonly string[]): void {
    const paint = painter()
    for (const name of names.length === 0 ? ['*'] : names.map(eventNamed))
      this.#unlisten.push(
        this.#client.on(name as string, (event) => {
          if (!this.#terminal.terminal) process.stdout.write(`${JSON.stringify(event)}\n`)
          else {
            process.stdout.write(`\r\x1b[K${eventLine(event, paint)}`)
            this.#prompt(true)
          }
        }),
      )
  }

  #silence(): void {
    for (const unlisten of this.#unlisten.splice(0)) unlisten()
  }

  /** The newest line first. */
  #earlier(): string[] {
    return (readTextFileIfAny(this.#history) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .toReversed()
      .slice(0, 1_000)
  }

  /** A line with a secret is not kept. */
  #remember(first: string, rest: readonly string[], line: string): void {
    const secret = actionContract(first)?.request.some(
      ({ name, sensitive }) =>
        sensitive && rest.some((word) => word.toLowerCase().startsWith(`${name.toLowerCase()}=`)),
    )
    if (secret || !this.#terminal.terminal) return
    try {
      mkdirSync(dirname(this.#history), { recursive: true })
      appendFileSync(this.#history, `${line}\n`, { mode: 0o600 })
    } catch {
      // Without a history the console works as well.
    }
  }
}

function helpOn(name: string | undefined): string {
  if (name === undefined) return help.trim()
  const action = actionContract(name)?.name
  const event = eventDescriptor(name)?.name
  const parts = [
    action === undefined ? undefined : find('action', action),
    event === undefined ? undefined : find('event', event),
  ]
  const shown = parts.flatMap((part) =>
    part === undefined ? [] : 'request' in part ? showAction(part) : showEvent(part),
  )
  if (shown.length === 0) throw new UsageError(`there is no action and no event ${JSON.stringify(name)}`)
  return shown.join('\n\n')
}

const own = ['listen', 'silence', 'help', 'exit']

function completer(line: string, done: (error: Error | null, result: [string[], string]) => void): void {
  const words = line.split(/\s+/)
  const current = words.at(-1) ?? ''
  const [first = ''] = words
  const found =
    words.length === 1
      ? [...own.map((text) => ({ text })), ...argumentsOf('send', [], current)]
      : first === 'listen' || first === 'help'
        ? argumentsOf(first === 'help' ? 'explain' : 'listen', [], current)
        : argumentsOf('send', words.slice(0, -1), current)
  const texts = fitting(current, found).map(({ text }) => (/[=]/.test(text) ? text : `${text} `))
  done(null, [texts, current])
}
