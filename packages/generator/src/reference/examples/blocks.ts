import { branchOf } from '@openami/bindings/release'
import type { Action, Event, Example, Model } from '@openami/spec'
import { text } from '../inline.ts'
import type { Block } from '../page.ts'
import { actionCode, eventCode } from './typescript.ts'
import { sentText } from './wire.ts'

/** Every example of a message, on the wire and as a program. */
export function examples(message: Action | Event, model: Model, askedBy?: Action): Block[] {
  if (message.examples.length === 0) return []
  const blocks = message.examples.map((example) => exampleBlock(message, example, model, askedBy))
  return [{ kind: 'heading', level: 2, id: 'examples', text: 'Examples' }, ...blocks]
}

function exampleBlock(message: Action | Event, example: Example, model: Model, askedBy: Action | undefined): Block {
  const isAction = 'method' in message
  return {
    kind: 'example',
    title: text(example.title),
    ...(example.release === undefined ? {} : { release: branchOf(example.release) }),
    ...(example.note === undefined ? {} : { note: text(example.note) }),
    ...(isAction ? { sent: sentText(message.name, example.send ?? {}) } : {}),
    ...(example.receive === undefined ? {} : { received: example.receive.trimEnd() }),
    typescript: isAction ? actionCode(message, example, model) : eventCode(message, example, askedBy, model),
  }
}
