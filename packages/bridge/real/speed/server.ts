/** A server of its own process, so that what it costs is not measured with the bridge. The parent says what it sends. */
import { PlainServer } from '../support/plain-server.ts'

const server = await PlainServer.start()
process.on('message', ({ text, times }: { text: string; times: number }) => server.send(text.repeat(times)))
process.on('disconnect', () => process.exit())
process.send?.({ port: server.port })
