import { type Block, code, headerLink, type Model, slug } from '@openami/generator/internal'
import { nameOf, type Telling } from './entries.ts'
import { short } from './headers.ts'

/** Headers whose value is the same in events that belong together, and what it is the same for. */
export const JOINS: ReadonlyArray<readonly [header: string, meaning: string]> = [
  ['Uniqueid', 'One channel, from its `Newchannel` to its `Hangup`.'],
  ['DestUniqueid', 'The called channel, in events that have two: the `Uniqueid` of that channel’s own events.'],
  ['Linkedid', 'All channels of one call: the `Uniqueid` of its oldest channel.'],
  ['BridgeUniqueid', 'One bridge: all channels that are in it at a time hear each other.'],
  ['UniqueID', 'One channel, in events that write it this way.'],
  ['SrcUniqueID', 'The calling channel.'],
  ['DestUniqueID', 'The called channel.'],
  ['Uniqueid1', 'The first channel of the two that are joined.'],
  ['Uniqueid2', 'The second channel of the two.'],
  ['LocalOneUniqueid', 'The half `;1` of a Local channel.'],
  ['LocalTwoUniqueid', 'The half `;2` of a Local channel.'],
  ['ParkeeUniqueid', 'The parked channel.'],
  ['RetrieverUniqueid', 'The channel that takes a parked one.'],
  ['TransfererUniqueid', 'The channel that transfers.'],
  ['TransfereeUniqueid', 'The channel that is transferred.'],
  ['OrigTransfererUniqueid', 'The transferring channel in its first bridge.'],
  ['SecondTransfererUniqueid', 'The transferring channel in the bridge with the target.'],
  ['ToBridgeUniqueid', 'The bridge that remains when two become one.'],
  ['FromBridgeUniqueid', 'The bridge that is emptied into the other.'],
  ['ActionID', 'The action, its response, and the events that report its outcome.'],
]

/** Which header joins which messages of a call. */
export function joinTable({ recorded }: Telling, model: Model): Block {
  const rows = JOINS.flatMap(([header, meaning]) => {
    const having = recorded.messages.flatMap((message) => {
      const value = message.headers.find(([name]) => name === header)?.[1]
      return value ? [{ name: nameOf(message), value }] : []
    })
    if (having.length === 0) return []
    const values = [...new Set(having.map(({ value }) => value))]
    const names = [...new Set(having.map(({ name }) => name))].sort()
    const shown = values
      .slice(0, 4)
      .map((value) => code(short(value)))
      .join(', ')
    const more = values.length > 4 ? ` and ${values.length - 4} more` : ''
    const label = model.headers[header] === undefined && !hasPage(header, model) ? code(header) : headerLink(header)
    return [
      {
        cells: [
          label,
          meaning,
          `${shown}${more}`,
          names.length > 8 ? `${names.length} kinds of message` : names.map(code).join(', '),
        ],
      },
    ]
  })
  return { kind: 'table', head: ['Header', 'What it joins', 'Values here', 'In'], rows }
}

function hasPage(header: string, model: Model): boolean {
  return Object.keys(model.headers).some((name) => slug(name) === slug(header))
}
