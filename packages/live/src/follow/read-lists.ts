import type { AmiEvent, Message } from '@openami/bindings'
import type { AmiClient } from '@openami/client'
import { ActionFailedError, PermissionDeniedError, UnknownActionError } from '@openami/transport/errors'
import type { Lists, Part } from '../lists/parts.ts'

/** What the driver needs of a client: any client has it. */
export type ListClient = Pick<AmiClient, 'send' | 'supports'>

/** A part that cannot be read, and why. */
export interface Unreadable {
  readonly part: Part
  readonly action: string
  /** The server's refusal. */
  readonly error: ActionFailedError
}

export interface ReadLists {
  readonly lists: Lists
  readonly unreadable: readonly Unreadable[]
}

/** Actions of each part: of each group the first that the release has, or all of them. */
const sources: Readonly<Record<Part, { readonly first?: readonly string[]; readonly all?: readonly string[] }>> = {
  channels: { first: ['CoreShowChannels', 'Status'] },
  bridges: { first: ['BridgeList'] },
  queues: { first: ['QueueStatus'] },
  agents: { first: ['Agents'] },
  conferences: { all: ['ConfbridgeListRooms', 'MeetmeList'] },
  parking: { first: ['ParkedCalls'] },
  devices: { first: ['DeviceStateList'] },
  extensions: { first: ['ExtensionStateList'] },
  presence: { first: ['PresenceStateList'] },
  registrations: {
    all: [
      'PJSIPShowContacts',
      'PJSIPShowRegistrationsOutbound',
      'SIPpeers',
      'SIPshowregistry',
      'IAXpeerlist',
      'IAXregistry',
    ],
  },
  mailboxes: { first: ['VoicemailUsersList'] },
}

/** Actions that read what is in one conference or bridge. */
const inEach: Readonly<Partial<Record<Part, readonly string[]>>> = {
  bridges: ['BridgeInfo'],
  conferences: ['ConfbridgeList'],
}

/** Every action that a part may be read with. */
export function actionsOf(part: Part): readonly string[] {
  const { first = [], all = [] } = sources[part]
  return [...first, ...all, ...(inEach[part] ?? [])]
}

interface Answer {
  readonly items: readonly AmiEvent[]
}

/**
 * Reads the lists of these parts, as far as the release and the user's rights go. `onAnswer`: for each answer.
 *
 * @throws what breaks the connection: NotSentError, OutcomeUnknownError, ActionTimeoutError, AbortError, …
 */
export async function readLists(
  client: ListClient,
  parts: readonly Part[],
  signal: AbortSignal,
  onAnswer: () => void = () => undefined,
): Promise<ReadLists> {
  const unreadable: Unreadable[] = []
  const read = async (part: Part, action: string, request: object = {}): Promise<readonly Message[] | undefined> => {
    try {
      const { items } = (await client.send(action, request, { signal })) as Answer
      onAnswer()
      return items.map(({ message }) => message)
    } catch (error) {
      if (!(error instanceof ActionFailedError)) throw error
      onAnswer()
      // A module that is not loaded has nothing to list.
      if (error instanceof UnknownActionError) return undefined
      // A conference or a bridge that has ended meanwhile is refused, and is not there any more.
      if (error instanceof PermissionDeniedError || !inEach[part]?.includes(action))
        unreadable.push({ part, action, error })
      return undefined
    }
  }
  const has = (action: string): boolean => client.supports(action) !== false
  const readPart = async (part: Part): Promise<readonly Message[] | undefined> => {
    const { first = [], all = [] } = sources[part]
    const one = first.find(has)
    if (one !== undefined) return read(part, one)
    const answers = await Promise.all(all.filter(has).map((action) => read(part, action)))
    const found = answers.filter((items) => items !== undefined)
    if (found.length === 0) return undefined
    const items = found.flat()
    if (part !== 'conferences') return items
    const rooms = items.filter(({ name }) => name === 'ConfbridgeListRooms')
    const participants = await Promise.all(
      rooms.map(async (room) => (await read(part, 'ConfbridgeList', { Conference: room.get('Conference') })) ?? []),
    )
    return [...items, ...participants.flat()]
  }
  const lists: { [P in Part]?: readonly Message[] } = {}
  await Promise.all(
    parts.map(async (part) => {
      const items = await readPart(part)
      if (items !== undefined) lists[part] = items
    }),
  )
  const { channels, bridges } = lists
  if (channels !== undefined && bridges !== undefined)
    lists.bridges = await withChannels(bridges, channels, (BridgeUniqueid) =>
      read('bridges', 'BridgeInfo', { BridgeUniqueid }),
    )
  return { lists, unreadable }
}

/**
 * Now and then CoreShowChannels has no bridge for a channel that is in one. Which channels a bridge has that counts more or fewer
 * than name it, is asked: they follow it.
 */
async function withChannels(
  bridges: readonly Message[],
  channels: readonly Message[],
  ask: (id: string) => Promise<readonly Message[] | undefined>,
): Promise<readonly Message[]> {
  const counts = new Map<string | undefined, number>()
  for (const channel of channels) {
    const id = channel.get('BridgeId')
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const asked = bridges.map(async (bridge) => {
    const id = bridge.get('BridgeUniqueid')
    if (id === undefined || Number(bridge.get('BridgeNumChannels')) === (counts.get(id) ?? 0)) return [bridge]
    return [bridge, ...((await ask(id)) ?? [])]
  })
  return (await Promise.all(asked)).flat()
}
