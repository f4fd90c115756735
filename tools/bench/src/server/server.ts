import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { lastBytes } from '../input/stream.ts'

/**
 * The other end of every measurement, in a process of its own: accepts any login, answers Ping, and sends the stream when
 * a UserEvent asks for it. Does as little as it can, so that it is the client that is measured.
 */
const [path] = process.argv.slice(2)
const stream = path === undefined ? Buffer.alloc(0) : Buffer.concat([readFileSync(path), lastBytes])

const server = createServer((socket) => {
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.write('Asterisk Call Manager/11.0.0\r\n')
  let held = ''
  socket.on('data', (chunk) => {
    const text = held + chunk.toString('latin1')
    const end = text.lastIndexOf('\r\n\r\n')
    held = end === -1 ? text : text.slice(end + 4)
    if (end !== -1) answer(socket, text.slice(0, end).split('\r\n\r\n'))
  })
})

function answer(socket: Socket, messages: string[]): void {
  let text = ''
  for (const message of messages) {
    const id = header(message, 'ActionID')
    const own = id === '' ? '' : `ActionID: ${id}\r\n`
    switch (header(message, 'Action').toLowerCase()) {
      case 'ping':
        text += `Response: Success\r\n${own}Ping: Pong\r\nTimestamp: 1795375569.100000\r\n\r\n`
        break
      case 'challenge':
        text += `Response: Success\r\n${own}Challenge: 123456789\r\n\r\n`
        break
      case 'login':
        text += `Response: Success\r\n${own}Message: Authentication accepted\r\n\r\n`
        break
      case 'logoff':
        socket.end(`${text}Response: Goodbye\r\n${own}Message: Thanks for all the fish.\r\n\r\n`)
        return
      case 'userevent':
        socket.write(`${text}Response: Success\r\n${own}Message: Event Sent\r\n\r\n`)
        text = ''
        socket.write(stream)
        break
      default:
        text += `Response: Error\r\n${own}Message: Invalid/unknown command\r\n\r\n`
    }
  }
  if (text !== '') socket.write(text)
}

/** Clients spell names as they like; nearly all of them as Asterisk does. */
function header(message: string, name: string): string {
  let at = message.startsWith(`${name}: `) ? 0 : message.indexOf(`\n${name}: `) + 1
  if (at === 0 && !message.startsWith(`${name}: `)) {
    const found = new RegExp(`(?:^|\\n)${name}: ?`, 'i').exec(message)
    if (found === null) return ''
    at = found.index + found[0].length
  } else at += name.length + 2
  const end = message.indexOf('\r', at)
  return end === -1 ? message.slice(at) : message.slice(at, end)
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 })
})
process.on('disconnect', () => process.exit())
