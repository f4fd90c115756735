import type { PbxOptions } from '../../src/engine/index.ts'
import { type Client, type Server, server } from '../support.ts'

/** A server with this dialplan in the context `default`, and one client that hears everything. */
export function dialplanServer(extensions: string, pbx: PbxOptions = {}): Server & { client: Client } {
  const started = server('22', { pbx: { ...pbx, extensions: `[default]\n${extensions}` } })
  const client = started.login()
  client.take()
  return { ...started, client }
}

/** Calls an extension of the context `default` over a Local channel; its caller runs one application. */
export function call(client: Client, exten: string, application = 'Wait', data = '60'): void {
  client.send(
    `Action: Originate\nChannel: Local/${exten}@default\nApplication: ${application}\nData: ${data}\nAsync: true`,
  )
}

/** Events as `Name value value`, of those that have one of the headers. */
export function story(text: string, ...headers: string[]): string[] {
  return text.split('\n\n').flatMap((block) => {
    const lines = new Map(block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]))
    const values = headers.flatMap((header) => lines.get(header) ?? [])
    return lines.has('Event') && values.length > 0 ? [[lines.get('Event'), ...values].join(' ')] : []
  })
}

/** Variables that were set, as `NAME=value`, and applications that ran on the second half of a Local channel. */
export function steps(client: Client): string[] {
  return client
    .take()
    .split('\n\n')
    .filter((block) => /^Channel: \S*;2$/m.test(block) || /^Channel: none$/m.test(block))
    .flatMap((block) => {
      const value = (header: string): string => new RegExp(`^${header}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      if (block.startsWith('Event: VarSet')) return [`${value('Variable')}=${value('Value')}`]
      return block.startsWith('Event: Newexten') ? [`${value('Application')}(${value('AppData')})`] : []
    })
}
