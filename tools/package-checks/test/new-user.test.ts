import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packAll } from '../src/pack.ts'
import { type Registry, startRegistry } from '../src/registry.ts'
import { mustRun } from '../src/run.ts'
import { root } from '../src/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-new-user-'))
const project = `${folder}/project`
const section = /^## In two minutes.*?(?=^## )/ms.exec(readFileSync(`${root}README.md`, 'utf8'))?.[0] ?? ''
const [install = '', listen = '', program = ''] = [...section.matchAll(/^```(?:sh|js)\n(.*?)^```/gms)].map(
  ([, code = '']) => code,
)
const [, file = '', run = ''] = /`(\w+\.mjs)`; `(node .*?)` in a third terminal/.exec(section) ?? []
let registry: Registry

beforeAll(async () => {
  // Without a node_modules of its own, npm installs in a folder above that has one.
  for (const made of [project, `${project}/node_modules`, `${folder}/packed`]) mkdirSync(made)
  registry = await startRegistry(await packAll(`${folder}/packed`))
  writeFileSync(`${folder}/.npmrc`, `registry=${registry.url}\naudit=false\nfund=false\nupdate-notifier=false\n`)
}, 180_000)

afterAll(() => {
  registry?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Commands of the README in a terminal of 100 columns; another port than 5038, where a server may be. */
function terminal(commands: string, port: number) {
  const lines = commands.replace('openami simulate', `$& --port ${port}`).replaceAll('127.0.0.1', `$&:${port}`)
  writeFileSync(`${folder}/commands-${port}.sh`, lines)
  const child = spawn('script', ['-qfec', `stty cols 100; exec bash '${folder}/commands-${port}.sh'`, '/dev/null'], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm' },
    stdio: 'pipe',
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    out: () => out,
    prints: (text: string | RegExp) => expect.poll(() => out, { timeout: 100_000 }).toMatch(text),
    ended,
    /** Ctrl-C. */
    async interrupt(): Promise<void> {
      child.stdin.write('\x03')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

it('the README leads from an empty folder to a call by a program of ten lines, with its events in another terminal', async () => {
  expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  const began = performance.now()
  const port = await freePort()
  const simulator = terminal(install, port)
  await simulator.prints(`Asterisk 22 is simulated at 127.0.0.1:${port}`)
  expect(existsSync(`${project}/node_modules/openami/package.json`)).toBe(true)
  const listener = terminal(listen, port)
  await listener.prints(`listening to 127.0.0.1:${port}`)
  writeFileSync(`${project}/${file}`, program.replaceAll('127.0.0.1', `$&:${port}`))
  const first = terminal(run, port)
  expect(await first.ended).toBe(0)
  expect(first.out()).toMatch(/PJSIP\/anna-\w+ answered\r\nthe call is over/)
  await listener.prints(/Newchannel.*OriginateResponse.*Hangup/s)
  console.log(`from an empty folder to a call: ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  for (const one of [listener, simulator]) {
    await one.interrupt()
    expect(one.out()).not.toMatch(/^ +at /m)
  }
})

it('npm install openami takes 6 MB of the disk at most', async () => {
  const empty = `${folder}/empty`
  mkdirSync(empty)
  writeFileSync(`${empty}/package.json`, '{}')
  await mustRun('npm', ['install', 'openami', '--userconfig', `${folder}/.npmrc`, '--cache', `${folder}/cache`], empty)
  const bytes = sizeOf(`${empty}/node_modules`)
  console.log(`openami installed: ${(bytes / 1e6).toFixed(1)} MB`)
  expect(bytes).toBeLessThan(6_000_000)
})

/** Bytes of all files in a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0)
}
