import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otherTests, ways } from './ways.ts'

const workspace = fileURLToPath(new URL('../../../', import.meta.url))
const textOf = (path: string): string => readFileSync(join(workspace, path), 'utf8')
const guides = 'packages/reference/site/src/content/docs/guides'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(workspace, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/README.md`),
  ),
  ...readdirSync(join(workspace, guides)).map((name) => `${guides}/${name}`),
]

/** Commands of the shell blocks, without what a comment says. Those of `openami` are run by the tests of its package. */
const lines = new Set(
  documents.flatMap((path) =>
    [...textOf(path).matchAll(/^ *```sh\n(.*?)^ *```/gms)].flatMap(([, block = '']) =>
      block
        .split('\n')
        .map((line) => line.replace(/(?:^|\s+)#.*/, '').trim())
        .filter((line) => line !== '' && !/^(?:[A-Z_]+=\S+ )*npx openami /.test(line)),
    ),
  ),
)

const folder = mkdtempSync(join(tmpdir(), 'openami-commands-'))
let pbx: Simulator
beforeAll(async () => {
  pbx = await startSimulator({
    phones: [{ device: 'PJSIP/100' }],
    queues: [{ name: 'sales', members: [{ interface: 'PJSIP/100' }] }],
    extensions: '[default]\nexten => 200,1,Answer()\n same => n,Wait(5)\n',
  })
  const session = ['Response: Success', 'Ping: Pong', 'Timestamp: 1.000000', '', '']
  writeFileSync(join(folder, 'session.raw'), `Asterisk Call Manager/11.0.0\r\n${session.join('\r\n')}`)
  writeFileSync(join(folder, 'numbers.txt'), '5559001\n5559002\n')
  writeFileSync(join(folder, 'ban.sh'), '#!/bin/sh\necho "$1"\n', { mode: 0o755 })
  writeFileSync(
    join(folder, 'core-en_US.xml'),
    '<docs><manager name="Ping" language="en_US"><synopsis>Ping.</synopsis><syntax/></manager></docs>',
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await pbx.close()
})

it('each command of a README or guide has its way to be tested, and no other is named', () => {
  const named = [...Object.keys(ways), ...Object.keys(otherTests)]
  expect(named.toSorted()).toEqual([...lines].toSorted())
})

describe('what other tests run', () => {
  it.each(Object.entries(otherTests))('%s', (line, { file, runs }) => {
    expect(line).not.toBe('')
    expect(textOf(file)).toMatch(runs)
  })
})

describe('what is run here', () => {
  it.each(Object.entries(ways))('%s', async (line, { prints, code = 0 }) => {
    const { connection } = pbx
    const url = `ami://${connection.username}:${connection.secret}@${connection.host}:${connection.port}`
    const command = line
      .replace(/amis?:\/\/\S+?(?=[, ]|$)/g, url)
      .replace(/AMI_SECRET=…/, `AMI_SECRET=${connection.secret}`)
      .replace(/(?<=\s|=)(?:\.\/)?(session\.raw|core-en_US\.xml|numbers\.txt|ban\.sh)\b/g, join(folder, '$1'))
    const running = new Running(command)
    try {
      await running.prints(prints)
      if (code === 'interrupted') running.interrupt()
      expect({ code: await running.ended, printed: running.printed }).toMatchObject({
        code: code === 'interrupted' ? expect.toBeOneOf([0, 130, null]) : code,
      })
    } finally {
      running.kill()
    }
  })
})

/** A command in a shell, in the folder of the repository. */
class Running {
  printed = ''
  readonly ended: Promise<number | null>
  readonly #pid: number
  readonly #waiting = new Set<() => void>()

  constructor(command: string) {
    const child = spawn('bash', ['-c', command], {
      cwd: workspace,
      detached: true,
      env: {
        ...process.env,
        PORT: '0',
        CALL_LOG: join(folder, 'calls.sqlite'),
        JOURNAL: join(folder, randomUUID()),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#pid = child.pid ?? 0
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text
        for (const check of this.#waiting) check()
      })
    this.ended = new Promise((resolve) => child.once('close', resolve))
  }

  async prints(text: RegExp): Promise<void> {
    const seen = new Promise<void>((resolve) => {
      this.#waiting.add(() => text.test(this.printed) && resolve())
    })
    await Promise.race([seen, this.ended])
    expect(this.printed).toMatch(text)
  }

  /** As Ctrl-C does. */
  interrupt(): void {
    process.kill(-this.#pid, 'SIGINT')
  }

  kill(): void {
    try {
      process.kill(-this.#pid, 'SIGKILL')
    } catch {
      // It has ended.
    }
  }
}
