import {
  commonEventHeaders,
  type EventName,
  type Events,
  eventDescriptor,
  eventNames,
  type HeaderDescriptor,
  privilegesAt,
  type AmiEvent as TypedEvent,
} from '@openami/bindings'
import { didYouMean, HeaderIndex, writeValue } from '@openami/bindings/internal'
import type { Engine } from '../engine/engine.ts'
import type { Headers } from '../engine/message.ts'

type Plain = string | number | boolean | undefined

/** Headers of an event: of the type that clients read, or as text. */
export type EmittedHeaders<Name extends EventName> = {
  readonly [Header in Exclude<keyof Events[Name], keyof TypedEvent>]?: Events[Name][Header] | Plain
} & (Name extends 'UserEvent' ? { readonly [header: string]: unknown } : unknown)

/**
 * Sends an event to all clients that may see it, with the classes that the spec gives it.
 *
 * @throws TypeError where the spec has no such event or header, or a value is not of the header's type
 */
export function emitEvent(engine: Engine, name: string, headers: Readonly<Record<string, unknown>>): void {
  const descriptor = eventDescriptor(name)
  if (descriptor === undefined)
    throw new TypeError(`${name} is not an event of any release${didYouMean(name, eventNames)}`)
  const known = new HeaderIndex([...descriptor.headers, ...commonEventHeaders()])
  const lines: Array<readonly [string, string]> = []
  for (const [key, value] of Object.entries(headers)) {
    if (value === undefined) continue
    const header = known.find(key)
    if (header === undefined && descriptor.dynamic !== true) {
      const names = known.all.map((one) => one.name)
      throw new TypeError(`${descriptor.name} has no header ${key}${didYouMean(key, names)}`)
    }
    for (const text of texts(descriptor.name, key, header, value)) lines.push([nameOf(header, key), text])
  }
  const classes = privilegesAt(descriptor.privileges, engine.personality.release)
  const { userEvent } = descriptor
  if (userEvent !== undefined) lines.unshift(['UserEvent', userEvent])
  const sent = userEvent === undefined ? descriptor.name : 'UserEvent'
  engine.publish({ name: sent, classes, headers: lines satisfies Headers })
}

/** Names that contain a number or a key are sent as they are given. */
function nameOf(header: HeaderDescriptor | undefined, key: string): string {
  return header === undefined || header.pattern !== undefined || header.keyed ? key : header.name
}

function texts(event: string, key: string, header: HeaderDescriptor | undefined, value: unknown): string[] {
  const many = header?.repeated === true || header === undefined
  if (Array.isArray(value) && many) return value.map((one) => text(event, key, header, one))
  return [text(event, key, header, value)]
}

function text(event: string, key: string, header: HeaderDescriptor | undefined, value: unknown): string {
  const written = typeof value === 'string' ? value : writeValue(header?.type ?? { kind: 'string' }, value)
  if (written === undefined || /[\r\n\0]/.test(written))
    throw new TypeError(
      `${event}: ${key} does not take ${JSON.stringify(value)}${header === undefined ? '' : `: it is of kind ${header.type.kind}`}`,
    )
  return written
}
