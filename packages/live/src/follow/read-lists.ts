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

/** Every action that a part may be read with. */
export function actionsOf(part: Part): readonly string[] {
  const { first = [], all = [] } = sources[part]
  return part === 'conferences' ? [...all, 'ConfbridgeList'] : [...first, ...all]
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
      if (error instanceof PermissionDeniedError || part !== 'conferences') unreadable.push({ part, action, error })
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
      // A conference that has ended meanwhile is refused, and is not there any more.
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
  return { lists, unreadable }
}
