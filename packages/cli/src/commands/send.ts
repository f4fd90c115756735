import { actionContract, writeAction } from '@openami/bindings'
import type { Client } from '@openami/client'
import type { Command } from 'commander'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { actionNamed } from '../names.ts'
import { addFormatOptions, type Format, type FormatOptions, formatOf } from '../output/format.ts'
import { RowWriter, writeFields, writeJson } from '../output/rows.ts'

interface SendOptions extends ConnectionOptions, FormatOptions {
  readonly dryRun?: boolean
  readonly unchecked?: boolean
  readonly help?: boolean
}

const examples = `
Examples:
  openami send QueueStatus Queue=support
  openami send Originate Channel=PJSIP/100 Exten=200 Context=default Priority=1 Async=true Variable=A=1 Variable=B=2
  openami send Originate --help       what the action does, its parameters and its answer`

export function define(command: Command): void {
  command
    .argument('[action]', 'its name, in any case')
    .argument('[header=value...]', 'its parameters; a repeated one several times')
    .option('--dry-run', 'print what would be sent, without its ActionID, and send nothing')
    .option('--unchecked', 'send an action or parameters that the spec does not know')
    .helpOption(false)
    .option('-h, --help', 'what the action does, or without one, this help')
    .addHelpText('after', examples)
    .action(send)
  addConnectionOptions(addFormatOptions(command))
}

async function send(name: string | undefined, words: string[], options: SendOptions, command: Command): Promise<void> {
  if (options.help) return help(name, command)
  if (name === undefined)
    throw new UsageError('send needs the name of an action, as in openami send QueueStatus Queue=support')
  const format = formatOf(options)
  const action = options.unchecked ? (actionContract(name)?.name ?? name) : actionNamed(name)
  const { request, headers } = parseWords(action, words, options.unchecked === true)
  const lines = checked(() => writeAction(action, request, { headers }))
  if (options.dryRun) {
    process.stdout.write(`${lines.map(([header, value]) => `${header}: ${value}\r\n`).join('')}\r\n`)
    return
  }
  const events =
    actionContract(action)?.outcome === undefined && action.toLowerCase() !== 'waitevent' ? 'off' : undefined
  // The user named the action: no further permission is asked for.
  const risks = ['runs-programs', 'writes-files', 'stops-server'] as const
  await withClient(options, { events, allowRisks: risks }, (client) =>
    printReply(client, action, request, headers, format),
  )
}

async function help(name: string | undefined, command: Command): Promise<void> {
  if (name === undefined) return command.outputHelp()
  const action = actionNamed(name)
  const [{ find }, { showAction }] = await Promise.all([
    import('../reference/reference.ts'),
    import('../reference/show.ts'),
  ])
  const entry = find('action', action)
  if (entry !== undefined) process.stdout.write(`${showAction(entry)}\n`)
}

type Values = Record<string, string | string[]>

function parseWords(
  action: string,
  words: readonly string[],
  unchecked: boolean,
): { request: Values; headers: Values } {
  const [request, headers]: [Values, Values] = [{}, {}]
  const contract = actionContract(action)
  const known = new Set(contract?.request.map(({ name }) => name.toLowerCase()))
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new UsageError(`${JSON.stringify(word)} is not of the form Header=value`)
    const [name, value] = [word.slice(0, equals), word.slice(equals + 1)]
    if (/^action(?:id)?$/i.test(name)) throw new UsageError(`${name} is set by the command; leave it out`)
    const into = unchecked && contract !== undefined && !known.has(name.toLowerCase()) ? headers : request
    const key = Object.keys(into).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name
    const before = into[key]
    into[key] = before === undefined ? value : [before, value].flat()
  }
  return { request, headers }
}

/** What the client advises its callers to do is not what a user of the command can. */
function checked<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    const { message } = error as Error
    throw new UsageError(message.replace('options.headers sends headers beyond the spec', 'add --unchecked to send it'))
  }
}

async function printReply(
  client: Client,
  action: string,
  request: object,
  headers: Values,
  format: Format,
): Promise<void> {
  const rows = new RowWriter(format)
  const { signal } = interrupt
  const call = { signal, headers, onItem: (item: object) => rows.add(asRow(item)) }
  const reply = (await client.send(action, request, call)) as { outcome?: Promise<object | undefined> }
  const { items, complete, output, text, ...fields } = asRow(reply)
  if (items !== undefined) rows.end()
  else if (format === 'csv') {
    rows.add(fields)
    rows.end()
  } else if (format === 'json') writeJson(asRow(reply))
  else if (Array.isArray(output)) process.stdout.write(output.map((line) => `${line}\n`).join(''))
  else if (typeof text === 'string') process.stdout.write(text)
  else writeFields(fields)
  if (reply.outcome !== undefined) await printOutcome(reply.outcome, format)
}

async function printOutcome(outcome: Promise<object | undefined>, format: Format): Promise<void> {
  const event = await Promise.race([outcome, interrupt.pressed().then(() => undefined)])
  if (event === undefined) return
  if (format === 'json') writeJson(asRow(event))
  else {
    process.stdout.write('\n')
    writeFields(asRow(event))
  }
}

/** As it is printed: plain, secrets masked. */
function asRow(value: object): Record<string, unknown> {
  const row = JSON.parse(JSON.stringify(value)) as Record<string, unknown>
  delete row.ActionID
  return row
}
