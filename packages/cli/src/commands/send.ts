import { actionContract } from '@openami/bindings'
import type { Command } from 'commander'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { UsageError } from '../errors.ts'
import { actionNamed } from '../names.ts'
import { addFormatOptions, type FormatOptions, formatOf } from '../output/format.ts'
import { anyRisk, needsEvents, sendAndPrint } from '../request/print-reply.ts'
import { linesOf, parseWords } from '../request/words.ts'

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
  const request = parseWords(action, words, options.unchecked === true)
  const lines = linesOf(action, request)
  if (options.dryRun) {
    process.stdout.write(`${lines.map(([header, value]) => `${header}: ${value}\r\n`).join('')}\r\n`)
    return
  }
  const events = needsEvents(action) ? undefined : 'off'
  await withClient(options, { events, allowRisks: anyRisk }, (client) => sendAndPrint(client, action, request, format))
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
