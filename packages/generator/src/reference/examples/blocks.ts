import { branchOf } from '@openami/bindings/release'
import type { Action, Event, Example, Model } from '@openami/spec'
import { branchesOf } from '../../typescript/branches.ts'
import { text } from '../inline.ts'
import type { Block, ExampleBlock } from '../page.ts'
import { type Exchange, exchangeOf, exchangeOfEvent } from './exchange.ts'
import { branchesOfLines } from './lines.ts'
import { shownIn } from './shown.ts'
import { requestSkeleton } from './skeleton.ts'
import { socketPrograms } from './sockets.ts'
import { actionCode, eventCode } from './typescript.ts'
import { sentText } from './wire.ts'

/** The examples of a message, on the wire and as a program: the first for the top of its page, the others for its end. */
export function examples(message: Action | Event, model: Model, askedBy?: Action): Record<'first' | 'others', Block[]> {
  const [first, ...others] = message.examples.map((example) => exampleBlock(message, example, model, askedBy))
  if (first === undefined) return { first: [], others: [] }
  const skeleton = 'method' in message ? requestSkeleton(message, model) : undefined
  return {
    first: [
      { kind: 'heading', level: 2, id: 'examples', text: 'Example' },
      { ...first, ...(skeleton !== undefined && { skeleton }) },
    ],
    others:
      others.length === 0 ? [] : [{ kind: 'heading', level: 2, id: 'more-examples', text: 'More examples' }, ...others],
  }
}

function exampleBlock(
  message: Action | Event,
  example: Example,
  model: Model,
  askedBy: Action | undefined,
): ExampleBlock {
  const isAction = 'method' in message
  const exchange = isAction ? exchangeOf(message, example, model) : eventExchange(message, example, askedBy, model)
  return {
    kind: 'example',
    title: text(example.title),
    ...(example.release === undefined ? {} : { release: branchOf(example.release) }),
    ...(example.note === undefined ? {} : { note: text(example.note) }),
    ...(isAction ? { sent: sentText(message.name, example.send ?? {}) } : {}),
    ...receivedText(message, example, model),
    ...shownIn(example, message, model),
    typescript: isAction ? actionCode(message, example, model) : eventCode(message, example, askedBy, model),
    ...(exchange !== undefined && { programs: socketPrograms(exchange) }),
  }
}

/** The text received, with the branches of its lines where some lack one. */
function receivedText(
  message: Action | Event,
  { receive }: Example,
  model: Model,
): Pick<ExampleBlock, 'received' | 'receivedOn'> {
  if (receive === undefined) return {}
  const received = receive.trimEnd()
  const receivedOn = branchesOfLines(received, message, model, branchesOf(message, model))
  return { received, ...(Object.keys(receivedOn).length > 0 && { receivedOn }) }
}

/** Of an event, the first example alone: the programs of the others are the same. */
function eventExchange(
  event: Event,
  example: Example,
  askedBy: Action | undefined,
  model: Model,
): Exchange | undefined {
  if (example !== event.examples[0]) return undefined
  const asking = askedBy?.examples.find((one) => one.receive?.includes(`Event: ${event.name}\n`))
  if (askedBy !== undefined && asking !== undefined) return exchangeOf(askedBy, asking, model)
  return exchangeOfEvent(event)
}
