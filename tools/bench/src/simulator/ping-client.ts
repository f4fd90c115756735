/**
 * A client of Pings in a process of its own, so that its work is not counted as the simulator's: it writes bytes that
 * were prepared before, and counts the bytes that come back.
 */
import { once } from 'node:events'
import { connect } from 'node:net'

const [port = '', total = ''] = process.argv.slice(2)
const ping = 'Action: Ping\r\n\r\n'
const batch = 500
const text = Buffer.from(ping.repeat(batch))

const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true })
socket.write('Action: Login\r\nUsername: admin\r\nSecret: secret\r\nEvents: off\r\n\r\n')
await answer('accepted')
socket.write(ping)
// All answers are equally long: their time has six decimal places.
const { length } = await answer('Timestamp')
socket.pause()
await new Promise((resolve) => process.send?.('ready', resolve))
await once(process, 'message')
let missing = Number(total) * length
socket.on('data', (chunk: Buffer) => {
  missing -= chunk.length
  if (missing === 0) process.send?.('done', () => process.exit())
})
socket.on('close', () => process.exit(1))
socket.resume()
for (let sent = 0; sent < Number(total); sent += batch) if (!socket.write(text)) await once(socket, 'drain')

/** Reads to the end of an answer with this word. */
async function answer(word: string): Promise<string> {
  let text = ''
  while (!text.includes(word) || !text.endsWith('\r\n\r\n')) text += (await once(socket, 'data'))[0]
  return text
}
