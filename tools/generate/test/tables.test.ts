import {
  actionDescriptor,
  actionNames,
  commonEventHeaders,
  commonResponseHeaders,
  eventDescriptor,
  eventNames,
} from '@openami/bindings'
import {
  type Availability,
  type Field,
  type Model,
  type Parameter,
  type ResolvedType,
  sameAvailability,
  sorted,
  unique,
} from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { model as loaded } from '../../../packages/generator/test/model/own-spec.ts'
import { eventLine } from '../src/tables/encode.ts'
import { Traits } from '../src/tables/traits.ts'
import { event, field } from './fixture.ts'

const model = loaded as Model

/** What a client reads of a reply in addition to its kind and its headers. */
const replyKeys = [
  'until',
  'items',
  'ends',
  'withoutActionId',
  'actionIdFirst',
  'withoutStart',
  'withoutEnd',
  'withoutResponse',
  'empty',
] as const

/** What the tables say of a message is what the model says: nothing is lost in writing or in reading. */
describe('the tables', () => {
  it('contain every action of the spec', () => {
    expect(actionNames).toEqual(sorted(model.actions).map(({ name }) => name))
    for (const action of Object.values(model.actions)) {
      const { outcome, waits, risk, conditions, dynamic, steps } = action
      const expected = {
        name: action.name,
        method: action.method,
        availability: releases(action),
        privileges: action.privileges,
        request: headers(action.request, action),
        replies: action.replies.map((reply) => ({
          since: reply.since,
          kind: reply.kind,
          ...Object.fromEntries(replyKeys.map((key) => [key, reply[key]])),
          ...(reply.sometimes !== undefined && { sometimes: true }),
          ...(reply.headers && reply.headers.length > 0 && { headers: headers(reply.headers, action) }),
        })),
        ...(outcome && { outcome }),
        ...(waits && { waits }),
        ...(risk.length > 0 && { risk }),
        ...(conditions.length > 0 && { conditions }),
        ...(dynamic && { dynamic }),
        ...(steps && {
          steps: steps.map((form) => ({
            step: form.step,
            reads: form.reads,
            ...(form.needs && { needs: form.needs }),
            ...(!sameAvailability(form, action) && { availability: releases(form) }),
          })),
        }),
        summary: action.summary,
      }
      expect(actionDescriptor(action.name)).toEqual(expected)
    }
  })

  it('contain every event of the spec', () => {
    expect(eventNames).toEqual(sorted(model.events).map(({ name }) => name))
    for (const one of Object.values(model.events)) {
      const expected = {
        name: one.name,
        availability: releases(one),
        privileges: one.privileges,
        headers: headers(one.headers, one),
        ...(one.dynamic && { dynamic: true }),
        ...(one.neverSent !== undefined && { neverSent: true }),
      }
      expect(eventDescriptor(one.name)).toEqual(expected)
    }
  })

  it('contain the headers common to all messages', () => {
    const { event: ofEvents, response } = model.protocol.common
    expect(commonEventHeaders()).toEqual(ofEvents.map((header) => descriptor(header, header)))
    expect(commonResponseHeaders()).toEqual(response.map((header) => descriptor(header, header)))
  })
})

it('a name that contains a separator of the tables is refused', () => {
  for (const name of ['A|B', 'A,B', 'A:B', 'A@12', 'A\nB']) {
    const odd = field(name)
    const traits = new Traits()
    traits.add(odd)
    expect(() => eventLine(event('Odd', [odd]), traits)).toThrow(JSON.stringify(name))
  }
})

function headers(fields: readonly Field[], owner: Availability): object[] {
  return unique(fields).map((one) => descriptor(one, owner))
}

function descriptor(one: Field | Parameter, owner: Availability): object {
  const { absent, repeated, optional, keyed, pattern, sensitive } = one
  const same = JSON.stringify(releases(one)) === JSON.stringify(releases(owner))
  return {
    name: one.name,
    type: type(one.type),
    ...('required' in one && one.required && { required: true }),
    ...(absent && { absent }),
    ...(repeated && { repeated }),
    ...(optional && { optional }),
    ...(keyed && { keyed }),
    ...(pattern && { pattern }),
    ...(sensitive && { sensitive }),
    ...(!same && { availability: releases(one) }),
  }
}

function type({ kind, separator, items, ...rest }: ResolvedType): object {
  if (kind === 'boolean') return { kind, true: rest.true, false: rest.false }
  // Values of pairs are read as text whatever they are.
  if (kind === 'pairs') return { kind, ...(separator && { separator }) }
  if (kind !== 'list') return { kind, ...(rest.deviceState && { deviceState: rest.deviceState }) }
  return { kind, ...(separator && { separator }), ...(items && { items: type(items) }) }
}

function releases({ since, until, absentIn }: Availability): Availability {
  return { since, ...(until && { until }), ...(absentIn && { absentIn }) }
}
