import { availableIn } from '@openami/bindings/release'
import { findField, isTextLine, type Model, type ReplySpan } from '@openami/model-tool'
import type { Framing } from './reading/framing.ts'

type Headers = NonNullable<ReplySpan['headers']>

/** How exactly this release frames what it sends. */
export function framingOf(model: Model, release: string): Framing {
  const replies = Object.values(model.actions)
    .filter((action) => availableIn(action, release))
    .flatMap((action) => action.replies.filter((reply) => availableIn(reply, release)))
    .map((reply) => ({ ...reply, headers: (reply.headers ?? []).filter((header) => availableIn(header, release)) }))
  const idFirst = new Set(replies.filter((reply) => reply.actionIdFirst).flatMap((reply) => reply.items ?? []))
  const texts = replies.filter((reply) => reply.kind === 'text' || reply.rows !== undefined)
  const bare = replies.filter((reply) => reply.withoutResponse)
  const common = model.protocol.common.response
  return {
    idFirst: (event) => idFirst.has(event),
    isText: (lines) =>
      texts.some(
        (reply) =>
          lines.every((line) => isTextLine(reply, line)) &&
          hasAll(reply.headers, (name) => lines.some((line) => isHeader(line, name))),
      ),
    isBare: (names) =>
      bare.some(
        ({ headers }) =>
          names.every((name) => findField(headers, name) ?? findField(common, name)) &&
          hasAll(headers, (name) => names.includes(name)),
      ),
  }
}

/** Whether an answer has the headers that it always has. */
function hasAll(headers: Headers, has: (name: string) => boolean): boolean {
  return headers.every(({ name, optional }) => optional || has(name.toLowerCase()))
}

function isHeader(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(`${name}:`)
}
