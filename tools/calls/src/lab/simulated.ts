import { startSimulator } from '@openami/simulator'
import type { Behaviour, OpenLab, Phone, PhoneName } from './lab.ts'
import { dialplan, featuresConf } from './pbx-files.ts'
import { Tape } from './tape.ts'

/** Milliseconds of the virtual clock between two looks at what came. */
const STEP = 100

/** Asterisk 1.4, which no system can install any more: the built-in simulator, on a clock of its own. */
export async function openSimulated(): Promise<OpenLab> {
  const names = ['alice', 'bob', 'carol', 'dave'] as const
  const pbx = await startSimulator({
    release: '1.4',
    clock: 'virtual',
    seed: 1,
    phones: names.map((name, at) => ({
      device: `SIP/${name}`,
      ringTime: 1_000,
      callerId: { num: `${100 + at}`, name: `${name[0]?.toUpperCase()}${name.slice(1)}` },
      callGroups: '1',
      pickupGroups: '1',
    })),
    mailboxes: [{ mailbox: '101@default' }],
    extensions: dialplan('SIP'),
    files: {
      'features.conf': featuresConf.replace(
        '[general]',
        '[general]\nparkext => 700\nparkpos => 701-720\ncontext => parkedcalls\nparkingtime => 5',
      ),
      // Before 12 the events of a call in a queue come only where the queue asks for them.
      'queues.conf':
        '[general]\n\n[support]\nstrategy = ringall\ntimeout = 15\nretry = 1\neventwhencalled = yes\neventmemberstatus = yes\nmember => SIP/bob,0,Bob\n',
    },
    onUnhandled: 'warn',
  })
  pbx.phone('SIP/dave').unregister()
  let time = 0
  const tape = await Tape.open(pbx.port, { name: 'admin', secret: 'secret' }, () => time)
  const pass = async (seconds: number): Promise<void> => {
    for (let left = seconds * 1_000; left >= 0; left -= STEP) {
      await pbx.advance(left === seconds * 1_000 ? 0 : STEP)
      await new Promise((resolve) => setTimeout(resolve, 2))
      time += STEP
    }
  }
  await pass(1)
  tape.take()
  const set = (name: PhoneName, what: Behaviour): void => {
    const phone = pbx.phone(`SIP/${name}`)
    if (what === 'answers') phone.answersAfter('1s')
    else phone[what]()
  }
  const phone = (name: PhoneName): Phone => {
    const one = pbx.phone(`SIP/${name}`)
    return {
      does: async (what) => set(name, what),
      calls: async (exten) => void one.calls(exten),
      hangsUp: async () => one.hangUp(),
      holds: async () => one.hold(),
      unholds: async () => one.unhold(),
    }
  }
  return {
    server: '1.4',
    release: '1.4',
    phone,
    device: (name) => `SIP/${name}`,
    channel: (name) => pbx.phone(`SIP/${name}`).latest.channel,
    send: async (action, headers) => {
      tape.send(action, headers)
      await pass(0)
    },
    pass,
    finish: async () => {
      for (const call of pbx.calls) call.hangUp()
      await pass(2)
      for (const name of ['alice', 'bob', 'carol'] as const) set(name, 'answers')
      return tape.take()
    },
    close: async () => {
      tape.close()
      await pbx.close()
    },
  }
}
