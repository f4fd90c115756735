import type { Event } from '@openami/spec'
import type { SpecFile } from './spec-file.ts'

/**
 * Holds what an event says of its classes and its senders against the actions that it answers. `complete`: every action
 * could be read, so that an event without one answers none.
 */
export function checkSenders(sources: readonly SpecFile[], events: Record<string, Event>, complete: boolean): void {
  for (const source of sources) {
    const event = events[String((source.data as { event: unknown }).event)]
    if (event === undefined) continue
    checkClasses(source, event, complete)
    checkNeverSent(source, event)
  }
}

/** Items and ends of lists go straight to the session that asked; its read classes are not looked at. */
function checkClasses(source: SpecFile, { answers, byItself, privileges }: Event, complete: boolean): void {
  if (answers === undefined) {
    if (byItself && complete)
      source.report(['byItself'], 'schema', 'no action is answered by this event; remove `byItself`')
    return
  }
  if (byItself || privileges.every((span) => span.privileges.length === 0)) return
  const message = `the event answers ${answers.join(', ')}, which needs no class; write \`privileges: []\`, or \`byItself: true\` where it is sent unasked too`
  source.report(['privileges'], 'class-on-answer', message)
}

function checkNeverSent(source: SpecFile, { answers, examples, neverSent }: Event): void {
  if (neverSent === undefined) return
  if (examples.length > 0)
    source.report(
      ['examples'],
      'never-sent',
      'the event is never sent, by `neverSent`; remove the examples, or `neverSent`',
    )
  if (answers !== undefined)
    source.report(
      ['neverSent'],
      'never-sent',
      `${answers.join(', ')} is answered by this event; remove \`neverSent\`, or the event from that reply`,
    )
}
