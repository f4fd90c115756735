import type { Action, Field, ReplySpan } from '@openami/spec'
import { typeName } from './names.ts'
import type { Imports } from './printer.ts'

/** The type of an action's reply: what it extends, the headers it adds, and the shapes it has in other releases. */
export interface ReplyType {
  /** One list of supertypes a shape; several where releases answer in ways that share nothing. */
  shapes: string[][]
  headers: Field[]
}

const REPLY = '../../runtime/reply.ts'

/**
 * Spans are merged where one shape serves them all: an acknowledgement is a list without items, or fields without
 * values. Plain text, CLI output and answering events form a union with others.
 */
export function replyType(
  action: Action,
  eventModule: (event: string) => string | undefined,
  imports: Imports,
): ReplyType {
  const ofKind = (...kinds: Array<ReplySpan['kind']>): ReplySpan[] =>
    action.replies.filter((span) => kinds.includes(span.kind))
  const eventsOf = (names: ReadonlyArray<string | undefined>): string => {
    const known = new Set(
      names
        .filter((name) => name !== undefined)
        .map((name) => {
          const module = eventModule(name)
          return module === undefined
            ? imports.type('../../runtime/event.ts', 'AmiEvent')
            : imports.type(module, `${typeName(name)}Event`)
        }),
    )
    return [...known].join(' | ') || 'never'
  }
  const headers = unique(action.replies.flatMap((span) => span.headers ?? []))
  const shapes: string[][] = []
  const lists = ofKind('list')
  if (lists.length > 0) {
    const items = eventsOf(lists.flatMap((span) => span.items ?? []))
    shapes.push([`${imports.type(REPLY, 'ListReply')}<${items}, ${eventsOf(lists.map((span) => span.ends))}>`])
  }
  const answers = ofKind('event')
  if (answers.length > 0)
    shapes.push([`${imports.type(REPLY, 'EventReply')}<${eventsOf(answers.flatMap((span) => span.items ?? []))}>`])
  if (ofKind('output').length > 0) shapes.push([imports.type(REPLY, 'OutputReply')])
  if (ofKind('text').length > 0) shapes.push([imports.type(REPLY, 'TextReply')])
  if (shapes.length === 0) shapes.push([])
  if (headers.length > 0) shapes[0]?.push(imports.type('../../runtime/fields.ts', 'Fields'))
  if (headers.some(({ name }) => name === 'Line-000000-000000')) shapes[0]?.push(imports.type(REPLY, 'ConfigReply'))
  if (action.outcome !== undefined)
    shapes[0]?.push(`${imports.type(REPLY, 'OutcomeReply')}<${eventsOf([action.outcome.event])}>`)
  if (shapes[0]?.length === 0) shapes[0].push(imports.type(REPLY, 'AckReply'))
  return { shapes, headers }
}

/** The first of each name. */
export function unique<T extends { name: string }>(fields: readonly T[]): T[] {
  const seen = new Set<string>()
  return fields.filter(({ name }) => !seen.has(name) && seen.add(name))
}
