import { traits } from '../../generated/tables/traits.ts'
import type {
  ActionContract,
  Availability,
  ConditionDescriptor,
  EventDescriptor,
  OutcomeDescriptor,
  ParameterDescriptor,
  PrivilegeSpan,
  ReplyDescriptor,
  Risk,
  StepForm,
  WaitsDescriptor,
} from '../descriptor.ts'

/*
 * The format of the generated tables. Fields are separated by bars; trailing ones may be missing.
 *
 *   action    name|method|releases|privileges|headers|replies|outcome|risks|conditions|waits|steps|dynamic
 *   event     name|releases|privileges|headers|dynamic,neverSent
 *   method    empty for the name with its leading capitals lowered: queueStatus, dbGet, agi
 *   releases  since-until!absent, each one or more, apart by a space: 18.25 20.10!19
 *   privileges  from=class,class;from=class  the first without its release where that is the message's own
 *   header    name:traits@releases  traits by their place in base 36, without for the first; releases where not the message's
 *   reply     kind~releases~items~end~headers~framing~empty^empty
 *   framing   letters: no ActionID in r response, i items, e end; f ActionID first; u no start; n no end; b no
 *             response line; s sometimes a list
 *   waits     parameter,unit,default,next
 *   outcome   event, or event:header=parameter,header=parameter
 *   condition kind:name,name
 *   step      value:name!,name@releases  ! where the step needs it; releases where not the message's
 */

export function decodeAction(fields: readonly string[]): ActionContract {
  const [name = '', method = '', releases = '', privileges = '', headers = '', replies = ''] = fields
  const [outcome = '', risks = '', conditions = '', waits = '', steps = '', dynamic = ''] = fields.slice(6)
  const availability = decodeAvailability(releases)
  return {
    name,
    method: method || name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase()),
    availability,
    privileges: decodePrivileges(privileges, availability),
    request: decodeHeaders(headers),
    replies: parts(replies, ';').map((reply) => decodeReply(reply, availability)),
    ...(outcome && { outcome: decodeOutcome(outcome) }),
    ...(risks && { risk: risks.split(',') as Risk[] }),
    ...(conditions && { conditions: conditions.split(';').map(decodeCondition) }),
    ...(waits && { waits: decodeWaits(waits) }),
    ...(steps && { steps: steps.split(';').map(decodeStep) }),
    ...(dynamic && { dynamic: true as const }),
  }
}

export function decodeEvent([
  name = '',
  releases = '',
  privileges = '',
  headers = '',
  flags = '',
]: readonly string[]): EventDescriptor {
  const availability = decodeAvailability(releases)
  return {
    name,
    availability,
    privileges: decodePrivileges(privileges, availability),
    headers: decodeHeaders(headers),
    ...(flags.includes('dynamic') && { dynamic: true as const }),
    ...(flags.includes('neverSent') && { neverSent: true as const }),
  }
}

export function decodeHeaders(text: string): ParameterDescriptor[] {
  return parts(text, ',').map((header) => {
    const [name = '', code = ''] = header.split(':')
    const [place, releases] = code.split('@')
    return {
      name,
      ...(traits[Number.parseInt(place || '0', 36)] as (typeof traits)[number]),
      ...(releases && { availability: decodeAvailability(releases) }),
    }
  })
}

function decodeReply(text: string, own: Availability): ReplyDescriptor {
  const [kind, releases, items = '', ends, headers, framing = '', empty] = text.split('~')
  const { since, until } = releases ? decodeAvailability(releases) : own
  return {
    since,
    ...(until && { until }),
    kind: kind as ReplyDescriptor['kind'],
    ...(headers && { headers: decodeHeaders(headers) }),
    // WaitEvent's list has whatever came: no item has a name.
    ...((items || kind === 'list') && { items: parts(items, ',') }),
    ...(ends && { ends }),
    ...(framing && decodeFraming(framing)),
    ...(empty && { empty: empty.split('^') }),
  }
}

const answerParts = { r: 'response', i: 'items', e: 'end' } as const

function decodeFraming(letters: string): Partial<ReplyDescriptor> {
  const without = [...letters].flatMap((letter) => answerParts[letter as 'r'] ?? [])
  return {
    ...(without.length > 0 && { withoutActionId: without }),
    ...(letters.includes('f') && { actionIdFirst: true as const }),
    ...(letters.includes('u') && { withoutStart: true as const }),
    ...(letters.includes('n') && { withoutEnd: true as const }),
    ...(letters.includes('b') && { withoutResponse: true as const }),
    ...(letters.includes('s') && { sometimes: true as const }),
  }
}

function decodeWaits(text: string): WaitsDescriptor {
  const [parameter = '', unit, standard, next] = text.split(',')
  return {
    for: parameter,
    unit: unit === 's' ? 's' : 'ms',
    ...(standard && { default: Number(standard) }),
    ...(next && { endsWithNext: true as const }),
  }
}

function decodeOutcome(text: string): OutcomeDescriptor {
  const [event = '', by = ''] = text.split(':')
  const pairs = parts(by, ',').map((pair) => pair.split('=') as [string, string])
  return { event, ...(pairs.length > 0 && { by: Object.fromEntries(pairs) }) }
}

function decodeAvailability(text: string): Availability {
  const [span = '', absentIn] = text.split('!')
  const [since = '', until] = span.split('-')
  return {
    since: parts(since, ' '),
    ...(until && { until: until.split(' ') }),
    ...(absentIn && { absentIn: absentIn.split(' ') }),
  }
}

function decodePrivileges(text: string, own: Availability): PrivilegeSpan[] {
  return parts(text, ';').map((span) => {
    const [from, privileges = ''] = span.split('=')
    return { from: from || (own.since[0] ?? ''), privileges: parts(privileges, ',') }
  })
}

function decodeCondition(text: string): ConditionDescriptor {
  const [kind = '', names = ''] = text.split(':')
  return { [kind]: names.split(',') } as unknown as ConditionDescriptor
}

function decodeStep(text: string): StepForm {
  const [step = '', rest = ''] = text.split(':')
  const [reads = '', releases] = rest.split('@')
  const names = reads.split(',')
  const needs = names.flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : []))
  return {
    step,
    reads: names.map((name) => name.replace('!', '')),
    ...(needs.length > 0 && { needs }),
    ...(releases && { availability: decodeAvailability(releases) }),
  }
}

function parts(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator)
}
