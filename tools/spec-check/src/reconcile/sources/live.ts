import {
  ActionFailedError,
  type Client,
  type ConnectOptions,
  connect,
  PermissionDeniedError,
  UnknownActionError,
} from 'openami'
import type { Survey, SurveyedMessage } from '../survey.ts'
import { readClasses, readEventNames, readModules, readSection, readSyntaxText } from './syntax-text.ts'

export interface LiveOptions {
  connection: Pick<ConnectOptions, 'url' | 'username' | 'secret'>
  /** What to call the server in the result: its address, without a secret. */
  from: string
  /** Where the server does not say itself, or says something else. */
  release?: string
  /** Names to try where the server prints only the beginning of one. */
  knownEvents: readonly string[]
}

/** Commands that are under way at a time: a server answers them in turn, and a far one is not waited for each time. */
const ABREAST = 8

/** The server cannot be asked. The message says why, without a secret. */
export class LiveFailed extends Error {
  override readonly name = 'LiveFailed'
}

/**
 * Asks a running server by ListCommands and, where the login may, the command line. Only ever reads.
 *
 * @throws LiveFailed
 */
export async function readLive(options: LiveOptions): Promise<Survey> {
  let client: Client | undefined
  try {
    client = await open(options)
    return await survey(client, options)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new LiveFailed(`${options.from}: ${error.message}`, { cause: error })
  } finally {
    await client?.close()
  }
}

function open(options: LiveOptions): Promise<Client> {
  return connect({
    ...options.connection,
    events: 'off',
    reconnect: false,
    // Command can do anything; the ones sent here only show.
    allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
  })
}

async function survey(client: Client, options: LiveOptions): Promise<Survey> {
  const { release } = options.release === undefined ? await client.learnRelease() : { release: options.release }
  const { response } = await client.listCommands()
  const listed = response.headers().flatMap(([name, text]) => {
    const classes = /\(Priv: ([^()]*)\)\s*$/.exec(text)?.[1]
    return classes === undefined ? [] : [{ name, privileges: readClasses(classes) }]
  })
  const mayAsk = await permits(client, 'manager show events')
  const modules = mayAsk ? await show(client, 'module show') : undefined
  const actions = await gather(listed, async ({ name, privileges }) => {
    const text = mayAsk ? await show(client, `manager show command ${name}`) : undefined
    return message(name, text, true, privileges)
  })
  const { names, width } = readEventNames((mayAsk ? await show(client, 'manager show events') : undefined) ?? [])
  // Each column is a fixed number of characters: a name that fills it may be cut off.
  const full = names.flatMap((name) =>
    name.length < width ? name : [name, ...options.knownEvents.filter((one) => one !== name && one.startsWith(name))],
  )
  const asked = await gather([...new Set(full)], async (name) =>
    message(name, await show(client, `manager show event ${name}`), false),
  )
  const events = asked.filter(({ name, fields }) => fields !== undefined || name.length < width)
  const notes: string[] = []
  if (!mayAsk) notes.push('this login may not use Command: only names and privileges of actions were compared')
  const cut = names.filter((name) => name.length === width && !events.some((one) => one.name.startsWith(name)))
  if (cut.length > 0) notes.push(`skipped, as the server prints only the beginning of the name: ${cut.join(', ')}`)
  const loaded = readModules(modules ?? [])
  return {
    source: 'live',
    from: options.from,
    release,
    actions: byName(actions),
    events: byName(events),
    // A server lists documented events only, and of the actions of modules that are loaded or built in.
    wouldKnow: (kind, module, present) => kind === 'action' && (loaded.has(module) || present.has(module)),
    notes,
  }
}

function message(
  name: string,
  text: readonly string[] | undefined,
  isAction: boolean,
  privileges?: readonly string[],
): SurveyedMessage {
  const fields = readSyntaxText(text ?? [], isAction)
  const since = readSection(text ?? [], 'Since').flatMap((line) => line.split(/[\s,]+/))
  const module = readSection(text ?? [], 'Provided By')[0]?.trim()
  return {
    name,
    complete: true,
    ...(fields !== undefined && { fields }),
    ...(privileges !== undefined && { privileges }),
    ...(since.length > 0 && { since }),
    ...(module !== undefined && { module }),
  }
}

async function permits(client: Client, command: string): Promise<boolean> {
  try {
    await show(client, command)
    return true
  } catch (error) {
    if (error instanceof PermissionDeniedError || error instanceof UnknownActionError) return false
    throw error
  }
}

/** What a command printed; undefined where the server does not know it. */
async function show(client: Client, command: string): Promise<string[] | undefined> {
  try {
    const { output } = await client.command({ Command: command })
    return output
  } catch (error) {
    if (
      !(error instanceof ActionFailedError) ||
      error instanceof PermissionDeniedError ||
      error instanceof UnknownActionError
    )
      throw error
    return undefined
  }
}

async function gather<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += ABREAST)
    results.push(...(await Promise.all(items.slice(at, at + ABREAST).map(ask))))
  return results
}

function byName(messages: readonly SurveyedMessage[]): Map<string, SurveyedMessage> {
  return new Map(messages.map((one) => [one.name, one]))
}
