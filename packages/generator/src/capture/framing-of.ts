import { availableIn } from '@openami/bindings/release'
import type { Model, ReplySpan } from '@openami/spec'
import { isTextLine } from '../model/text-rows.ts'
import type { Framing } from './reading/framing.ts'

type Framed = ReplySpan & { headers: NonNullable<ReplySpan['headers']> }

/** How exactly this release frames what it sends. */
export function framingOf(model: Model, release: string): Framing {
  const replies = Object.values(model.actions)
    .filter((action) => availableIn(action, release))
    .flatMap((action) => action.replies.filter((reply) => availableIn(reply, release)))
    .map((reply) => ({ ...reply, headers: (reply.headers ?? []).filter((header) => availableIn(header, release)) }))
  const idFirst = new Set(replies.filter((reply) => reply.actionIdFirst).flatMap((reply) => reply.items ?? []))
  const texts = replies.filter((reply) => reply.kind === 'text' || reply.rows !== undefined)
  // What any response may carry, such as Message, a block without `Response:` may carry too.
  const common = model.protocol.common.response.map((header) => ({ ...header, optional: true as const }))
  const bare = replies
    .filter((reply) => reply.withoutResponse)
    .map((reply) => ({ ...reply, headers: [...reply.headers, ...common] }))
  const isAnswer = (reply: Framed, lines: readonly string[]): boolean =>
    lines.every((line) => isTextLine(reply, line)) &&
    reply.headers.every(({ name, optional }) => optional || lines.some((line) => isHeader(line, name)))
  return {
    idFirst: (event) => idFirst.has(event),
    isText: (lines) => texts.some((reply) => isAnswer(reply, lines)),
    isBare: (lines) => bare.some((reply) => isAnswer(reply, lines)),
  }
}

function isHeader(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(`${name.toLowerCase()}:`)
}
