import type {
  ActionDescriptor,
  EventDescriptor,
  HeaderDescriptor,
  ReplyDescriptor,
  TypeDescriptor,
} from '@openami/bindings'
import type { Action, Availability, Event, Field, Parameter, ReplySpan, ResolvedType } from '@openami/spec'
import { unique } from '../typescript/replies.ts'
import { sameAvailability } from '../typescript/tsdoc.ts'

/** What the runtime needs to know of an action: `addMessages` of the bindings takes it. */
export function actionDescriptor(action: Action): ActionDescriptor {
  const { name, method, privileges, conditions, steps, outcome, waits, dynamic, risk, summary } = action
  return {
    name,
    method,
    summary,
    availability: availability(action),
    privileges,
    request: unique(action.request).map((parameter) => header(parameter, action)),
    ...(conditions.length > 0 && { conditions }),
    ...(dynamic && { dynamic }),
    ...(steps !== undefined && { steps }),
    replies: action.replies.map((span) => reply(span, action)),
    ...(outcome !== undefined && { outcome }),
    ...(waits !== undefined && { waits }),
    ...(risk.length > 0 && { risk }),
  }
}

export function eventDescriptor(event: Event): EventDescriptor {
  const { name, privileges, dynamic, userEvent } = event
  return {
    name,
    availability: availability(event),
    privileges,
    headers: unique(event.headers).map((field) => header(field, event)),
    ...(dynamic && { dynamic }),
    ...(userEvent !== undefined && { userEvent }),
    ...(event.neverSent !== undefined && { neverSent: true as const }),
  }
}

function reply(span: ReplySpan, action: Action): ReplyDescriptor {
  const { headers, rows: _rows, sometimes, ...rest } = span
  return {
    ...rest,
    ...(headers !== undefined && { headers: unique(headers).map((field) => header(field, action)) }),
    ...(sometimes !== undefined && { sometimes: true as const }),
  }
}

function header(field: Field | Parameter, owner: Availability): HeaderDescriptor & { readonly required?: true } {
  const { name, absent, repeated, optional, keyed, pattern, sensitive } = field
  return {
    name,
    type: type(field.type),
    ...('required' in field && field.required && { required: true as const }),
    ...(absent !== undefined && { absent }),
    ...(repeated && { repeated }),
    ...(optional && { optional }),
    ...(keyed && { keyed }),
    ...(pattern !== undefined && { pattern }),
    ...(sensitive && { sensitive }),
    ...(!sameAvailability(field, owner) && { availability: availability(field) }),
  }
}

function type(resolved: ResolvedType): TypeDescriptor {
  const { kind, separator, items, deviceState } = resolved
  if (kind === 'boolean') return { kind, true: resolved.true ?? [], false: resolved.false ?? [] }
  if (kind === 'list')
    return { kind, ...(separator !== undefined && { separator }), ...(items && { items: type(items) }) }
  if (kind === 'pairs') return { kind, ...(separator !== undefined && { separator }) }
  return { kind, ...(deviceState !== undefined && { deviceState }) }
}

function availability({ since, until, absentIn }: Availability): Availability {
  return { since, ...(until !== undefined && { until }), ...(absentIn !== undefined && { absentIn }) }
}
