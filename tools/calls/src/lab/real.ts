import { setTimeout as sleep } from 'node:timers/promises'
import { startAsterisk } from '@openami/asterisk-tool'
import type { Behaviour, OpenLab, Phone, PhoneName } from './lab.ts'
import { pbxFiles, reader, readerSection } from './pbx-files.ts'
import { phoneFiles } from './phone-files.ts'
import { RemotePhones } from './remote-phones.ts'
import { Tape } from './tape.ts'

/** A real Asterisk of that release, and a second one that is its phones. */
export async function openReal(server: '16' | '22', say: (line: string) => void): Promise<OpenLab> {
  const phones = await startAsterisk('22', { say, configure: phoneFiles })
  const pbx = await startAsterisk(server, {
    say,
    managerUsers: readerSection,
    configure: (site) => pbxFiles(phones.phones.pjsip, site),
  })
  const remote = await RemotePhones.open(phones.port, pbx.phones.pjsip)
  const tape = await Tape.open(pbx.port, reader, Date.now)
  await sleep(3_000)
  tape.take()
  const latest = (name: PhoneName): string => {
    const found = [...tape.channels.values()].findLast((channel) => channel.startsWith(`PJSIP/${name}-`))
    if (found === undefined) throw new Error(`${name} has no channel; the scenario asks too early`)
    return found
  }
  const phone = (name: PhoneName): Phone => ({
    does: (what: Behaviour) => remote.set(name, what),
    calls: (exten) => remote.call(name, exten),
    hangsUp: () => remote.hangUp(name),
    holds: () => remote.move(name, 'holding'),
    unholds: () => remote.move(name, 'talking'),
  })
  return {
    server,
    release: pbx.release,
    phone,
    device: (name) => `PJSIP/${name}`,
    channel: latest,
    send: async (action, headers) => tape.send(action, headers),
    pass: (seconds) => sleep(seconds * 1_000),
    finish: async () => {
      await remote.hangUpAll()
      for (let left = 20; left > 0 && tape.channels.size > 0; left--) await sleep(200)
      await sleep(700)
      const text = tape.take()
      for (const name of ['alice', 'bob', 'carol'] as const) await remote.set(name, 'answers')
      // What outlives its phones is ended by the PBX, after the recording.
      for (const channel of tape.channels.values()) tape.send('Hangup', { Channel: channel })
      await sleep(500)
      tape.take()
      return text
    },
    close: async () => {
      tape.close()
      remote.close()
      await pbx.stop()
      await phones.stop()
    },
  }
}
