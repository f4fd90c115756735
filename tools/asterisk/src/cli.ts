import { parseArgs } from 'node:util'
import { isVersion } from './distribution.ts'
import { AsteriskUnavailable } from './errors.ts'
import { startAsterisk } from './start.ts'

const usage = `usage: npm run asterisk -- 16|22 [--port N]

Starts a real Asterisk on 127.0.0.1 until Ctrl-C. AMI is at port N (5038), AMI over TLS at N + 1, AMI over
HTTP at N + 2.`

async function main(): Promise<number> {
  const { version, port } = readArguments()
  if (version === undefined) {
    console.error(usage)
    return 2
  }
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
  const say = (line: string) => console.error(line)
  const starting = startAsterisk(version, { port, say })
  const asterisk = await Promise.race([starting, interrupted])
  if (asterisk !== undefined) {
    const { admin } = asterisk.users
    console.log(`Asterisk ${asterisk.release} is up; Ctrl-C stops it.`)
    console.log(`  AMI_URL=ami://${admin.name}:${admin.secret}@${asterisk.host}:${asterisk.port} npm run demo`)
    console.log(`  HTTP: http://${asterisk.host}:${asterisk.httpPort}/rawman`)
    console.log(`  TLS: port ${asterisk.tlsPort}, self-signed`)
    console.log(
      `  users: ${Object.values(asterisk.users)
        .map(({ name, secret }) => `${name}:${secret}`)
        .join(' ')}`,
    )
    await interrupted
    console.log('Stopping.')
    await asterisk.stop()
  }
  return 0
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } })
    const port = Number(values.port ?? 5038)
    const [version] = positionals
    const fits = positionals.length === 1 && Number.isInteger(port) && port > 0 && port < 65_535
    return { version: fits && isVersion(version) ? version : undefined, port }
  } catch {
    return { version: undefined, port: 0 }
  }
}

try {
  process.exit(await main())
} catch (error) {
  if (!(error instanceof AsteriskUnavailable)) throw error
  console.error(error.message)
  process.exit(1)
}
