import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintWithAttw, lintWithPublint } from '../src/lint.ts'
import { measureBundle } from '../src/measure/bundle.ts'
import { nodesToTest } from '../src/nodes.ts'
import { packAll, packOthers, type Tarball } from '../src/pack.ts'
import { bundle, compile, compilers, installInto } from '../src/project.ts'
import { mustRun } from '../src/run.ts'
import { folderOf, manifestOf, manifestOutside, outside, publicPackages, root } from '../src/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-packages-'))
const project = mkdtempSync(join(tmpdir(), 'openami-consumer-'))
const nodes = await nodesToTest()
let tarballs: readonly Tarball[]

beforeAll(async () => {
  tarballs = await packAll(folder)
  await installInto(project, tarballs, await packOthers(folder))
  await compile(`${project}/nodenext`, '5.9')
  await compile(`${project}/commonjs`, '5.9')
  // Without exactOptionalPropertyTypes, with which the declarations of NATS's own client do not compile.
  await compile(`${project}/bridge`, '5.9')
  await bundle(project, 'split', true)
  await bundle(project, 'one-file', false)
}, 180_000)

afterAll(() => {
  for (const made of [folder, project]) rmSync(made, { recursive: true, force: true })
})

function tarballOf(name: string): Tarball {
  const found = tarballs.find((tarball) => tarball.package === name)
  if (found === undefined) throw new Error(`${name} was not packed`)
  return found
}

describe.each(publicPackages)('the package %s', (name) => {
  const manifest = manifestOf(name)

  it('contains what an application needs and nothing else', () => {
    const { paths } = tarballOf(name)
    const beside = paths.filter((path) => !/^dist\/(?:.+\.(?:c?js|d\.c?ts)|reference\.br|licences\.txt)$/.test(path))
    // The data of the spec, whole.
    const data =
      /^(?:(?:actions|events|groups|headers)\/.+|\w+)\.yaml$|^schema\/\w+\.schema\.json$|^generated\/model\.json$|^DEVIATIONS\.md$/
    const more: Readonly<Partial<Record<typeof name, RegExp>>> = {
      spec: data,
      bridge: /^generated\/asyncapi\.json$|^deploy\/[\w.-]+$/,
    }
    expect(beside.filter((path) => !more[name]?.test(path))).toEqual(['LICENSE', 'README.md', 'package.json'])
    for (const path of paths) {
      if (/\.c?js$/.test(path))
        expect(readFileSync(`${root}${folderOf(name)}/${path}`, 'utf8')).not.toContain('sourceMappingURL')
    }
    expect(readFileSync(`${root}${folderOf(name)}/LICENSE`, 'utf8')).toBe(readFileSync(`${root}LICENSE`, 'utf8'))
  })

  it('has a licence, engines and a repository in its manifest', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
      sideEffects: false,
      repository: { directory: folderOf(name) },
    })
    expect(manifest.description).toMatch(/\w/)
  })

  it('depends on exact versions of the other packages, and of the few of others that it needs', () => {
    const needed = [...publicPackages.map(manifestOf), ...(outside[name] ?? []).map(manifestOutside)]
    const versions = Object.fromEntries(needed.map((one) => [one.name, one.version]))
    for (const [dependency, range] of Object.entries(manifest.dependencies ?? {}))
      expect(range, dependency).toBe(versions[dependency])
  })

  it('has no finding of publint', async () => {
    expect(await lintWithPublint(tarballOf(name))).toEqual([])
  })

  it('has no finding of attw', async () => {
    expect(await lintWithAttw(tarballOf(name))).toEqual([])
  })
})

describe('the packages in an empty project', () => {
  const versions = Object.keys(compilers) as (keyof typeof compilers)[]
  it.each(
    versions.flatMap((version) =>
      ['nodenext', 'bundler', 'commonjs', 'bridge'].map((consumer) => ({ version, consumer })),
    ),
  )('give TypeScript $version their types in the project $consumer', async ({ version, consumer }) => {
    expect(await compile(`${project}/${consumer}`, version)).toBe('')
  })

  it('give a bundle 25 kB at most before its first line runs', async () => {
    expect((await measureBundle()).first).toBeLessThan(25_000)
  })

  for (const { version, file } of nodes) {
    it.each(['build.mjs', 'build.cjs', 'nodenext/out/build.mjs'])(
      `%s makes the types of spec files on Node ${version}`,
      async (program) => {
        rmSync(`${project}/ami.generated.ts`, { force: true })
        const facts: unknown = JSON.parse(await mustRun(file, [`${project}/${program}`], project))
        expect(facts).toEqual({ mistakes: [], lint: [], ping: 'Ping' })
        expect(readFileSync(`${project}/ami.generated.ts`, 'utf8')).toContain('export interface DongleCENDEvent')
      },
    )

    it.each([
      'esm.mjs',
      'cjs.cjs',
      'nodenext/out/main.mjs',
      'commonjs/out/commonjs/main.js',
      'split/esm.mjs',
      'one-file/esm.mjs',
    ])(`%s runs on Node ${version}`, async (program) => {
      const facts: unknown = JSON.parse(await mustRun(file, [`${project}/${program}`], project))
      expect(facts).toEqual({
        ami: expect.stringMatching(/^\d+\.\d+/),
        channels: 0,
        refused: true,
        issues: true,
        ping: true,
        calls: 0,
        parts: ['function', 'function', 'function'],
      })
    })

    it(`bridge/out/main.mjs loads the bridge on Node ${version}`, async () => {
      const facts: unknown = JSON.parse(await mustRun(file, [`${project}/bridge/out/main.mjs`], project))
      expect(facts).toEqual({ refused: [true, true], error: 'function', asyncapi: '3.0.0', gateway: 401 })
    })

    it(`the commands of the bridge read their configuration on Node ${version}`, () => {
      writeFileSync(`${project}/bridge.yaml`, 'nats: { servers: [nats://127.0.0.1] }\nnodes:\n  a: { ulr: x }\n')
      const command = `${project}/node_modules/@openami/bridge/dist/command/main.js`
      const openami = `${project}/node_modules/openami/dist/cli/main.cjs`
      for (const args of [[command], [openami, 'bridge']]) {
        const run = [...args, '--config', 'bridge.yaml', '--check']
        const { status, stderr } = spawnSync(file, run, { cwd: project, encoding: 'utf8' })
        expect(stderr).toMatch(
          /^bridge\.yaml:3: nodes\.a\.url is missing\nbridge\.yaml:3: nodes\.a\.ulr is not known;.*\n$/,
        )
        expect(status).toBe(2)
      }
    })

    it(`the command openami comes with openami, and has the reference, on Node ${version}`, () => {
      const command = `${project}/node_modules/openami/dist/cli/main.cjs`
      const run = (...args: string[]) => spawnSync(file, [command, ...args], { cwd: project, encoding: 'utf8' })
      expect(run('send', 'Ping', '--help').stdout).toContain('Ping (action): ')
      expect(run('sned')).toMatchObject({
        status: 2,
        stderr: 'openami: there is no command "sned"; did you mean send?\n',
      })
    })

    it(`the command of the simulator reads its configuration on Node ${version}`, () => {
      writeFileSync(`${project}/pbx.yaml`, 'users:\n  - nme: admin\n')
      const command = `${project}/node_modules/@openami/simulator/dist/node/cli.cjs`
      const { status, stderr } = spawnSync(file, [command, '--config', 'pbx.yaml'], { cwd: project, encoding: 'utf8' })
      expect(stderr).toContain('pbx.yaml:2: users[0].nme: nme is not known here; did you mean name?')
      expect(status).not.toBe(0)
    })

    it(`the command of the simulator reads spec files on Node ${version}`, async () => {
      writeFileSync(`${project}/own.yaml`, 'spec: ami\nport: 0\n')
      const child = spawn(
        file,
        [`${project}/node_modules/@openami/simulator/dist/node/cli.cjs`, '--config', 'own.yaml'],
        {
          cwd: project,
        },
      )
      const [line]: unknown[] = await once(child.stdout, 'data')
      child.kill()
      expect(String(line)).toContain('Asterisk 22 is simulated at')
    })

    it(`the command of the simulator starts on Node ${version}, with its code cache and with one that is torn`, async () => {
      const installed = `${project}/node_modules/@openami/simulator`
      writeFileSync(`${project}/empty.yaml`, '')
      const start = async (): Promise<string> => {
        const args = [`${installed}/dist/node/cli.cjs`, '--config', 'empty.yaml', '--port', '0', '--json']
        const child = spawn(file, args, { cwd: project })
        const [line]: unknown[] = await once(child.stdout, 'data')
        await new Promise((resolve) => setTimeout(resolve, 1000))
        child.kill()
        await once(child, 'exit')
        return String(line)
      }
      const cache = `${installed}/node_modules/.cache`
      const kept = (): string[] => (version.startsWith('20.') ? readdirSync(cache) : [])
      expect(await start()).toContain('"port":')
      expect(await start()).toContain('"port":')
      for (const name of kept()) writeFileSync(`${cache}/${name}`, readFileSync(`${cache}/${name}`).subarray(0, 9_000))
      expect(await start()).toContain('"port":')
      expect(kept().length).toBe(version.startsWith('20.') ? 1 : 0)
    })
  }
})
