import type { AmiEvent } from '@openami/bindings'
import { type Client, type OriginateCallRequest, originateCall } from '@openami/client'
import type { Command } from 'commander'
import { reportBreaks } from '../connection/breaks.ts'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { exitCodes, UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { painter } from '../output/colors.ts'
import { formatOf } from '../output/format.ts'
import { cell, writeJson } from '../output/rows.ts'

interface CallOptions extends ConnectionOptions {
  readonly application?: string
  readonly data?: string
  readonly ring: string
  readonly callerId?: string
  readonly variable: string[]
  readonly detach?: boolean
  readonly json?: boolean
}

const examples = `
It follows the call to its end; Ctrl-C hangs it up. Exit code 1: it was not answered.

Examples:
  openami call PJSIP/100 200                                  when 100 answers, extension 200 of the context default
  openami call PJSIP/100 200@internal --caller-id 'CRM <5550100>' --variable CUSTOMER=42
  openami call PJSIP/100 --application Playback --data tt-weasels`

export function define(command: Command): void {
  command
    .argument('<channel>', 'what is called first: PJSIP/100, Local/5@agents')
    .argument('[extension]', 'where it then goes: 200, or 200@context')
    .option('--application <name>', 'an application in place of an extension')
    .option('--data <text>', 'what the application is given')
    .option('--ring <seconds>', 'how long it rings', '30')
    .option('--caller-id <text>', "what the called party sees: 'Name <number>'")
    .option('--variable <name=value>', 'a variable of the channel; again for the next', append, [])
    .option('--detach', 'end once it is known whether the call was answered, and leave it up')
    .option('--json', 'one line of JSON for each step; the default on a pipe')
    .addHelpText('after', examples)
    .action(call)
  addConnectionOptions(command)
}

async function call(channel: string, extension: string | undefined, options: CallOptions): Promise<void> {
  const request = requestOf(channel, extension, options)
  const report = formatOf(options) === 'json' ? writeJson : printStep()
  const risks = ['runs-programs'] as const
  await withClient(options, { reconnect: {}, allowRisks: risks }, async (client) => {
    reportBreaks(client)
    if (!(await followCall(client, request, report, options.detach === true))) process.exitCode = exitCodes.refused
  })
}

type Step = { readonly step: string } & Readonly<Record<string, unknown>>

async function followCall(
  client: Client,
  request: OriginateCallRequest,
  report: (step: Step) => void,
  detach: boolean,
): Promise<boolean> {
  const { signal } = interrupt
  const early: AmiEvent[] = []
  let onState = (event: AmiEvent): void => void early.push(event)
  client.on('Newstate', (event) => onState(event))
  const call = await originateCall(client, request, { signal })
  report({ step: 'accepted', channel: request.Channel })
  let last = ''
  onState = (event) => {
    const state = event.get('ChannelStateDesc') ?? event.get('State')
    if (event.get('Uniqueid') !== call.channelId || state === undefined || state === 'Up' || state === last) return
    last = state
    report({ step: 'state', state, channel: event.get('Channel') })
  }
  for (const event of early) onState(event)
  const outcome = await call.outcome
  if (!outcome.answered) {
    report({ step: 'failed', reason: outcome.reason, meaning: outcome.meaning })
    return false
  }
  report({ step: 'answered', channel: outcome.channel, uniqueid: outcome.uniqueid })
  if (detach) return true
  const end = await Promise.race([call.ended, interrupt.pressed().then(() => undefined)])
  if (end === undefined) {
    await call.hangup()
    report({ step: 'hung up', channel: outcome.channel })
  } else if (end.how === 'hungup') report({ step: 'ended', cause: end.cause, causeText: end.causeText })
  else report({ step: 'ended', how: end.how })
  return true
}

function printStep(): (step: Step) => void {
  const paint = painter()
  return ({ step, ...facts }) => {
    const words = Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : `${paint('dim', `${name}=`)}${cell(value)}`,
    )
    process.stdout.write(
      `${paint('dim', new Date().toTimeString().slice(0, 8))} ${paint('bold', step)} ${words.join(' ')}\n`,
    )
  }
}

function requestOf(channel: string, extension: string | undefined, options: CallOptions): OriginateCallRequest {
  const { application, data, ring, callerId, variable } = options
  if (!/^[\w.-]+\/\S/.test(channel))
    throw new UsageError(`${JSON.stringify(channel)} is not a channel; it has a technology, as in PJSIP/100`)
  if ((extension === undefined) === (application === undefined))
    throw new UsageError('either an extension or --application is required, as in openami call PJSIP/100 200')
  if (data !== undefined && application === undefined) throw new UsageError('--data needs --application')
  const seconds = Number(ring)
  if (!(seconds >= 1 && seconds <= 86_400))
    throw new UsageError(`--ring must be a number of seconds from 1 to 86400, not ${JSON.stringify(ring)}`)
  const common = {
    Channel: channel,
    Timeout: Math.round(seconds * 1_000),
    ...(callerId !== undefined && { CallerID: callerId }),
    ...(variable.length > 0 && { Variable: variablesOf(variable) }),
  }
  if (application !== undefined)
    return { ...common, Application: application, ...(data !== undefined && { Data: data }) }
  const [exten = '', context = 'default'] = (extension ?? '').split('@')
  return { ...common, Exten: exten, Context: context, Priority: 1 }
}

function variablesOf(texts: readonly string[]): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const text of texts) {
    const equals = text.indexOf('=')
    if (equals < 1) throw new UsageError(`--variable needs NAME=value, not ${JSON.stringify(text)}`)
    variables[text.slice(0, equals)] = text.slice(equals + 1)
  }
  return variables
}

function append(value: string, before: string[]): string[] {
  return [...before, value]
}
