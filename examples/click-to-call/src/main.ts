import { connectServers } from 'openami'
import { startClickToCall } from './server.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

// Real servers, or two simulated ones.
const urls = process.env.AMI_URL?.split(',') ?? (await (await import('./simulated-pbxs.ts')).startPbxs())
const servers = await connectServers(Object.fromEntries(urls.map((url) => [new URL(url).host, url])), {})
const crm = await startClickToCall(servers, process.env.CALL_LOG ?? 'calls.sqlite', Number(process.env.PORT ?? 8081))
console.log(`POST ${crm.url}/call calls, GET ${crm.url}/calls is the log. Ctrl-C ends it.`)
process.once('SIGINT', () => {
  crm.close()
  void servers.close().finally(() => process.exit(0))
})
