import type { FromWorker } from '../protocol.ts'
import { Backend } from './backend.ts'
import { Sequence } from './sequence.ts'

/** Milliseconds for which the two speak. */
const talk = 2_000

/** Has the simulator play a call, and draws it in the section. Resolves when it is over. */
export function playCall(section: HTMLElement): Promise<void> {
  const box = section.querySelector<HTMLElement>('.first-drawing')
  if (box === null) return Promise.resolve()
  const sequence = new Sequence(box, 'A call that is answered')
  let bridged = 0
  let ended = 0
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      backend.stop()
      resolve()
    }
    const listen = (message: Exclude<FromWorker, { kind: 'completions' }>): void => {
      if (message.kind === 'problem') reject(new Error(message.text))
      if (message.kind === 'started') begin(message.release, message.phones)
      if (message.kind !== 'message') return
      sequence.add(message)
      const { text } = message
      if (/^Event: (?:BridgeEnter|Link|Bridge)\n/.test(text) && ++bridged === 1)
        setTimeout(() => backend.send({ kind: 'send', text: `Action: Hangup\nChannel: ${channelIn(text)}` }), talk)
      if (/^Event: Hangup\n/.test(text) && ++ended === 2) setTimeout(finish, 300)
    }
    const backend = new Backend(listen)
    const begin = (release: string, phones: readonly string[]): void => {
      const output = section.querySelector('output')
      if (output !== null) output.textContent = release
      for (const one of section.querySelectorAll<HTMLElement>('[data-live]')) one.hidden = false
      for (const one of section.querySelectorAll<HTMLElement>('[data-recorded]')) one.hidden = true
      sequence.clear()
      backend.send({
        kind: 'send',
        text: `Action: Originate\nChannel: ${phones[0]}\nContext: default\nExten: 200\nPriority: 1\nAsync: true`,
      })
    }
    backend.restart(document.documentElement.dataset.release ?? '')
  })
}

function channelIn(text: string): string {
  return /^Channel1?: (.*)$/m.exec(text)?.[1] ?? ''
}
