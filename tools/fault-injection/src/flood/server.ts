import { type AddressInfo, createServer, type Socket } from 'node:net'
import { ActionReader, type IncomingAction } from '@openami/simulator/engine'
import { floodPieces } from './events.ts'

/**
 * A server that sends more than a client can read: accepts any login, answers actions of every kind, sends events without a
 * pause, and breaks the connection on command. A program of its own; it says its port.
 */
const pieces = floodPieces()

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => socket.destroy())
  socket.write('Asterisk Call Manager/11.0.0\r\n')
  const reader = new ActionReader({ onAction: (action) => answer(socket, action) })
  socket.on('data', (bytes: Uint8Array) => reader.feed(bytes))
})

function answer(socket: Socket, action: IncomingAction): void {
  const id = `ActionID: ${action.actionId}\r\n`
  const say = (response: string, more = ''): unknown =>
    socket.write(`Response: ${response}\r\n${id}${more}\r\n`, 'latin1')
  const answers: Readonly<Record<string, () => void>> = {
    Challenge: () => say('Success', 'Challenge: 123456789\r\n'),
    Logoff: () => {
      say('Goodbye')
      socket.end()
    },
    QueueStatus: () => socket.write(list(id, 20) + listEnd(id, 20), 'latin1'),
    HalfList: () => socket.write(list(id, 3), 'latin1'),
    Command: () => say('Success', 'Message: Command output follows\r\nOutput: one\r\nOutput: two\r\n'),
    Originate: () => {
      say('Success', 'Message: Originate successfully queued\r\n')
      socket.write(`Event: OriginateResponse\r\nPrivilege: call,all\r\n${id}Response: Failure\r\nReason: 3\r\n\r\n`)
    },
    Setvar: () => say('Error', 'Message: No variable specified\r\n'),
    Silence: () => undefined,
    Flood: () => {
      say('Success')
      flood(socket, Number(action.get('Pieces')))
    },
    Break: () => breakOff(socket, action.get('How') ?? 'FIN'),
  }
  const own = answers[action.action]
  if (own === undefined) say('Success')
  else own()
}

function list(id: string, length: number): string {
  const item = (at: number): string =>
    `Event: QueueMember\r\n${id}Queue: support\r\nName: SIP/${at}\r\nLocation: SIP/${at}\r\nPaused: 0\r\n\r\n`
  const items = Array.from({ length }, (_, at) => item(at)).join('')
  const start = `Response: Success\r\n${id}EventList: start\r\n\r\n`
  return `${start}${items}`
}

function listEnd(id: string, length: number): string {
  return `Event: QueueStatusComplete\r\n${id}EventList: Complete\r\nListItems: ${length}\r\n\r\n`
}

/** So many pieces, as fast as they are taken, and an event that says that this was all. */
function flood(socket: Socket, count: number): void {
  let sent = 0
  const go = (): void => {
    while (sent < count) if (!socket.write(pieces[sent++ % pieces.length] as Buffer)) return
    socket.off('drain', go)
    socket.write('Event: FloodDone\r\nPrivilege: user,all\r\n\r\n')
  }
  socket.on('drain', go)
  go()
}

/** In the middle of an event. */
function breakOff(socket: Socket, how: string): void {
  socket.write('Event: Hangup\r\nPrivilege: call,all\r\nChann', () => {
    if (how === 'RST') socket.resetAndDestroy()
    else socket.end(() => socket.destroy())
  })
}

server.listen(0, '127.0.0.1', () => console.log(`Listens on port ${(server.address() as AddressInfo).port}.`))
