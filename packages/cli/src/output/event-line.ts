import type { AmiEvent } from '@openami/bindings'
import type { Paint } from './colors.ts'
import { cell } from './rows.ts'

/** An event in one line for a terminal: the time, the name, and its headers. */
export function eventLine(event: AmiEvent, paint: Paint): string {
  const { Event: _, Privilege: _privilege, ...headers } = event.toJSON()
  const words = Object.entries(headers).map(([name, value]) => `${paint('dim', `${name}=`)}${cell(value)}`)
  const time = new Date().toTimeString().slice(0, 8)
  return `${paint('dim', time)} ${paint('bold', cell(event.name))} ${words.join(' ')}\n`
}
