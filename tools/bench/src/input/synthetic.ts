import { type EventDescriptor, eventDescriptor, eventNames, type HeaderDescriptor } from '@openami/bindings'
import { randomFrom } from './random.ts'
import { read } from './stream.ts'

/** Omitted: names that differ only in case, and events that some clients take for answers. */
const unfit = new Set(['Agentlogin', 'Newcallerid', 'OriginateResponse', 'UserEvent', 'Shutdown', 'FullyBooted'])
const kinds = 100
const fewest = 8
const maxHeaders = 40

/** Events of 100 kinds of the spec, equally frequent, 8 to 40 headers: about 500 bytes an event. */
export function synthetic(events: number): Buffer {
  const random = randomFrom(20)
  const descriptors = chosen()
  const parts: string[] = []
  for (let i = 0; i < events; i++) parts.push(event(descriptors[random(kinds)] as EventDescriptor, i, random))
  return Buffer.from(parts.join(''), 'utf8')
}

function chosen(): EventDescriptor[] {
  const fit = eventNames.filter((name) => !unfit.has(name)).map((name) => eventDescriptor(name) as EventDescriptor)
  const rank = (one: EventDescriptor): number => read.filter((name) => !has(one, name)).length
  return fit.sort((a, b) => rank(a) - rank(b)).slice(0, kinds)
}

function has(descriptor: EventDescriptor, name: string): boolean {
  return descriptor.headers.some((header) => header.name === name)
}

function event(descriptor: EventDescriptor, number: number, random: (limit: number) => number): string {
  const count = fewest + random(maxHeaders - fewest + 1)
  const own = descriptor.headers.filter(fitting)
  // What the listener reads is there, at whatever place it has.
  const wanted = own.filter(({ name }, place) => read.includes(name) || place < count - 2 - read.length)
  const lines = [`Event: ${descriptor.name}`, `Privilege: ${descriptor.privileges[0]?.privileges[0] ?? 'call'},all`]
  for (const header of wanted.slice(0, count - 2)) lines.push(`${header.name}: ${value(header, number, random)}`)
  for (let more = 0; lines.length < count; more++) lines.push(`ChanVariable: V${more}=${word(random, 1 + random(2))}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** No name twice, and the three that are read spelt as Asterisk mostly does: clients differ in what they make of it. */
function fitting(header: HeaderDescriptor, place: number, all: readonly HeaderDescriptor[]): boolean {
  if (header.pattern !== undefined || header.keyed !== undefined) return false
  const folded = header.name.toLowerCase()
  if (!read.includes(header.name) && read.some((name) => name.toLowerCase() === folded)) return false
  return all.findIndex(({ name }) => name.toLowerCase() === folded) === place
}

function value({ name, type }: HeaderDescriptor, number: number, random: (limit: number) => number): string {
  if (/^(?:.*[a-z])?(?:unique|linked)id$/i.test(name)) return `1795375569.${number + random(100)}`
  if (/channel$/i.test(name)) return `PJSIP/${word(random, 6)}-${(number + 4096).toString(16).padStart(8, '0')}`
  if (/name$/i.test(name)) return random(50) === 0 ? 'Jürgen Müller' : `${word(random, 4)} ${word(random, 6)}`
  if (/num$/i.test(name)) return `00${491_234_000 + random(1000)}`
  switch (type.kind) {
    case 'integer':
      return String(random(5000))
    case 'number':
      return `${random(100)}.${random(100)}`
    case 'big-integer':
      return String(number * 1000 + random(1000))
    case 'boolean':
      return (random(2) === 0 ? type.true : type.false)?.[0] ?? '1'
    case 'pairs':
      return `${word(random, 3)}=${word(random, 4)}`
    default:
      return word(random, 1 + random(6))
  }
}

function word(random: (limit: number) => number, length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += String.fromCharCode(97 + random(26))
  return text
}
