import type { Action, Event, Model } from '@openami/spec'
import { fileName } from '../../typescript/names.ts'
import { examples } from '../examples/blocks.ts'
import { code, eventPath, messageLink, text } from '../inline.ts'
import type { Page } from '../page.ts'
import { fieldTable } from '../parts/fields.ts'
import { history } from '../parts/history.ts'
import type { Links } from '../parts/links.ts'
import { messageBadges, messageFacts, messagePage } from '../parts/messages.ts'
import { notes } from '../parts/notes.ts'
import { useOfEvent } from '../parts/use.ts'

function emittedBy(event: Event, asked: readonly Action[]): string {
  if (event.neverSent !== undefined) return 'nothing'
  const alone = `the server by itself, in module ${code(event.module)}`
  const answer = `the answer to ${asked.map(messageLink).join(', ')}`
  if (event.answers === undefined) return asked.length === 0 ? alone : answer
  return event.byItself ? `${alone}, and ${answer}` : answer
}

export function eventPage(event: Event, model: Model, links: Links): Page {
  const asked = links.emittedBy(event)
  const { first, others } = examples(event, model, asked[0])
  return {
    path: eventPath(event),
    kind: 'event',
    ...messagePage(event, model),
    badges: messageBadges(event),
    facts: [
      ...messageFacts(event, 'and', model, links),
      {
        label: 'Emitted by',
        text: emittedBy(event, asked),
      },
    ],
    blocks: [
      ...(event.neverSent === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              text: `Asterisk documents this event and never sends it. ${text(event.neverSent)}`,
            },
          ]),
      ...(event.description === undefined ? [] : [{ kind: 'text' as const, text: text(event.description) }]),
      ...useOfEvent(event, model, links),
      ...first,
      ...notes(event, model),
      { kind: 'heading', level: 2, id: 'headers', text: 'Headers' },
      ...(event.headers.length === 0
        ? [{ kind: 'text' as const, text: 'None of its own.' }]
        : [fieldTable(event.headers, event, model, 'header')]),
      ...(event.dynamic ? [{ kind: 'text' as const, text: 'Headers chosen at run time may follow.' }] : []),
      ...others,
      ...history(event, model),
    ],
    data: [`api/events/${fileName(event)}.json`, `schemas/events/${fileName(event)}.json`],
  }
}
