import type { ReplySpan } from '@openami/spec'

export type Framing = Pick<
  ReplySpan,
  'withoutActionId' | 'actionIdFirst' | 'withoutStart' | 'withoutEnd' | 'withoutResponse' | 'empty'
>

/** How the answer is framed, where it is not framed as usual. */
export function framingOf(reply: Framing): Framing {
  return {
    ...(reply.withoutActionId !== undefined && { withoutActionId: reply.withoutActionId }),
    ...(reply.actionIdFirst && { actionIdFirst: true as const }),
    ...(reply.withoutStart && { withoutStart: true as const }),
    ...(reply.withoutEnd && { withoutEnd: true as const }),
    ...(reply.withoutResponse && { withoutResponse: true as const }),
    ...(reply.empty !== undefined && { empty: reply.empty }),
  }
}
