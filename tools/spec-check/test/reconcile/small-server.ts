import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { ActionReader, type IncomingAction } from '@openami/simulator/engine'
import { onTestFinished } from 'vitest'

/** Answers of a server: by action, or by command line. Undefined: it refuses. */
export interface Script {
  version: string
  listed: Readonly<Record<string, string>>
  commands?: Readonly<Record<string, readonly string[]>>
}

/** A manager server that knows a few sentences of Asterisk 22; resolves to its port. */
export async function smallServer(script: Script): Promise<number> {
  const server = createServer((socket) => {
    socket.write('Asterisk Call Manager/11.0.0\r\n')
    const reader = new ActionReader({
      onAction: (action) => {
        const id = action.actionId === undefined ? [] : [`ActionID: ${action.actionId}`]
        const [first = '', ...rest] = answer(script, action)
        socket.write(`${[first, ...id, ...rest].join('\r\n')}\r\n\r\n`)
        if (action.action === 'Logoff') socket.end()
      },
    })
    socket.on('data', (chunk) => reader.feed(chunk))
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function answer({ version, listed, commands }: Script, action: IncomingAction): string[] {
  switch (action.action.toLowerCase()) {
    case 'challenge':
      return ['Response: Success', 'Challenge: 123456789']
    case 'login':
      return ['Response: Success', 'Message: Authentication accepted']
    case 'logoff':
      return ['Response: Goodbye', 'Message: Thanks for all the fish.']
    case 'coresettings':
      return ['Response: Success', `AsteriskVersion: ${version}`]
    case 'listcommands':
      return ['Response: Success', ...Object.entries(listed).map(([name, text]) => `${name}: ${text}`)]
    case 'command': {
      if (commands === undefined) return ['Response: Error', 'Message: Permission denied']
      const lines = commands[action.get('Command') ?? '']
      if (lines === undefined) return ['Response: Error', 'Message: Command output follows', 'Output: No such command']
      return ['Response: Success', 'Message: Command output follows', ...lines.map((line) => `Output: ${line}`)]
    }
    default:
      return ['Response: Error', 'Message: Invalid/unknown command']
  }
}
