import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installAsterisk } from '@openami/asterisk-tool'
import { startSimulator } from '@openami/simulator'
import { expect, test } from 'vitest'
import { WireSession } from '../src/wire-session.ts'

const password = 'stock-secret'
const managerConf = `[general]\nenabled = yes\n\n[admin]\nsecret = ${password}\nread = all\nwrite = all\n`

/** The configuration files of Debian's package. */
async function stockFiles(version: '16' | '22'): Promise<Record<string, string>> {
  const folder = join(await installAsterisk(version, () => {}), 'etc/asterisk')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Files that say something of the PBX; a few others of the package break the rules of Asterisk itself. */
const read =
  `acl agents ccss cdr cel confbridge extensions features followme http iax indications logger manager modules
  musiconhold pjsip queuerules queues res_parking rtp udptl users voicemail`
    .split(/\s+/)
    .map((name) => `${name}.conf`)

test.each(['16', '22'] as const)(
  "the simulator starts with the stock configuration of Debian's Asterisk %s",
  async (version) => {
    const files = await stockFiles(version)
    await using simulator = await startSimulator({ release: version, managerConf, files })
    // Asterisk 16 warns about it, too: its file says that the context is to be defined.
    const missing = 'extensions.conf:373: include: there is no context [iaxtel700] that [local] could include'
    expect(simulator.engine.pbx.warnings).toEqual(version === '16' ? [missing] : [])
    for (const name of read) expect(() => simulator.engine.pbx.files.sections(name, () => {}), name).not.toThrow()
    await using session = await WireSession.loggedIn(simulator, { name: 'admin', secret: password })
    const ask = async (action: string): Promise<string> => {
      session.send(`Action: ${action}\r\n\r\n`)
      await session.until((text) => text.includes('\r\n\r\n'))
      return session.settle()
    }
    expect(await ask('ShowDialPlan\r\nContext: demo')).toContain('ListContexts: 1')
    expect(await ask('VoicemailUsersList')).toContain('VoiceMailbox: 1234')
    expect(await ask('Originate\r\nChannel: Local/s@demo\r\nApplication: Wait\r\nData: 1')).toContain(
      'Response: Success',
    )
  },
  60_000,
)
