import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
/** Where the command is built. */
const folder = mkdtempSync(join(tmpdir(), 'openami-first-page-'))
beforeAll(() => void execFileSync(process.execPath, [path('../../../cli/build.mjs'), folder]))
afterAll(() => rmSync(folder, { recursive: true }))

/** What each command of the command-line tab prints; one that is not here fails the test. */
const prints: Readonly<Record<string, RegExp>> = {
  'send QueueStatus Queue=support': /"Event":"QueueMember"/,
  'call PJSIP/anna --application Wait --data 1': /PJSIP\/anna/,
  'send Originate --help': /^.*Exten.*[Ee]xtension/m,
  'explain "Originate failed"': /Originate/,
  'diff 16 22': /"name":"PJSIPMaintenanceStatus","weight":"new"/,
}

interface Command {
  readonly child: ChildProcess
  readonly said: () => string
  until(text: RegExp): Promise<void>
}

function start(line: string, env: Record<string, string>): Command {
  const child = spawn('sh', ['-c', `exec "$0" "$1" ${line}`, process.execPath, join(folder, 'main.cjs')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text))
  const until = async (text: RegExp): Promise<void> => {
    while (!text.test(said)) {
      if (child.exitCode !== null) throw new Error(`openami ${line} ended: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { child, said: () => said, until }
}

it('every command of the command-line tab works, one after the other', async () => {
  const lines = readFileSync(path('../src/first-page/call.sh'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  let port = ''
  const env: Record<string, string> = {}
  const lasting: Command[] = []
  const done: string[] = []
  try {
    for (const line of lines) {
      const [, settings] = /^export (.*)$/.exec(line) ?? []
      for (const [, name = '', value = ''] of (settings ?? '').matchAll(/(\w+)=(\S+)/g))
        env[name] = value.startsWith('ami://') ? `${value}:${port}` : value
      if (settings !== undefined) continue
      const command = line.replace(/^npx openami /, '').replace(/ &$/, '')
      expect(command).not.toBe(line)
      done.push(command)
      if (/^(?:simulate|listen)/.test(command)) {
        // Port 0 is any free one.
        const running = start(command.replace('5038', '0'), env)
        lasting.push(running)
        if (command.startsWith('simulate')) {
          await running.until(/is simulated at/)
          port = /:(\d+)\./.exec(running.said())?.[1] ?? ''
        }
        continue
      }
      const { child, said } = start(command, env)
      const [code] = await once(child, 'close')
      expect([code, said()], command).toEqual([0, expect.stringMatching(prints[command] ?? /(?!)/)])
    }
    expect(done).toEqual(expect.arrayContaining(Object.keys(prints)))
    await lasting[1]?.until(/Hangup/)
  } finally {
    for (const { child } of lasting) child.kill()
  }
})
