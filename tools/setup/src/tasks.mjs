import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { makeUnlessFresh } from './fresh.mjs'
import { install, root } from './install.mjs'
import { runNode } from './run.mjs'
import { forget, printTotals } from './totals.mjs'

const site = 'packages/reference/site/'
const source = ['--conditions=@openami/source']

/** Each task takes the arguments after `--` and resolves to an exit code. */
export const tasks = {
  async demo(args) {
    return (await makeGenerated()) || tsx('examples/demo/src/main.ts', args)
  },
  wallboard(args) {
    return tasks.example(['wallboard', ...args])
  },
  async example([name, ...args]) {
    const names = examplesIn(`${root}examples`)
    if (!names.includes(name)) {
      console.error(`Name an example: npm run example -- ${names.join(' | ')}`)
      return 2
    }
    return (await makeGenerated()) || tsx(`examples/${name}/src/main.ts`, args)
  },
  generate(args) {
    if (args.length > 0) return tsx('tools/generate/src/cli.ts', args)
    return makeGenerated((files) => console.log(`${files} files are up to date`))
  },
  dev(args) {
    return tsx('tools/generate/src/dev/main.ts', args)
  },
  async test(args) {
    const code = await turbo(
      'lint',
      'prose',
      'typecheck',
      'test:unit',
      '--continue',
      '--concurrency=4',
      '--output-logs=new-only',
      ...args,
    )
    return printTotals(['.']) || code
  },
  /** Not while other suites run, which would be measured with them. */
  async 'test:measured'(args) {
    const folder = 'tools/fault-injection/'
    const results = [`${folder}measured`]
    forget(results)
    const config = ['--root', folder, '--config', 'vitest.measured.config.ts']
    const code =
      (await turbo('generate', '--output-logs=errors-only')) ||
      (await node(['node_modules/vitest/vitest.mjs', 'run', ...config, ...args]))
    return printTotals(results) || code
  },
  async typecheck(args) {
    // Each checker reads the packages' types for itself: more of them cost time where the tests need the cores.
    const checkers = Math.max(1, Math.min(4, availableParallelism() >> 1))
    const tsc = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.workspace.json', '--checkers', `${checkers}`]
    return (await makeGenerated()) || node([...tsc, ...args])
  },
  async 'test:asterisk'(args) {
    // Arguments name tests or servers of the conformance suite, which the other one does not have.
    const suites = args.length === 0 ? ['tools/conformance', 'tools/spec-check/real'] : ['tools/conformance']
    forget(suites)
    const code = await turbo('generate', '--output-logs=errors-only')
    if (code !== 0) return code
    const vitest = (...more) => node(['node_modules/vitest/vitest.mjs', 'run', '--root', ...more])
    // Both halves mostly wait for servers, so they wait at the same time.
    const apart = ['--project', 'differential', '--outputFile.json', 'coverage/test-results-differential.json']
    const halves = args.length === 0 ? [['--project', '!differential'], apart] : [args]
    const codes = await Promise.all(halves.map((half) => vitest('tools/conformance', ...half)))
    for (const suite of suites.slice(1)) codes.push(await vitest(suite))
    return printTotals(suites) || codes.find((one) => one !== 0) || 0
  },
  /** Needs Debian's nats-server. */
  async 'test:bridge'(args) {
    const suites = ['packages/bridge/real', 'tools/conformance/bridge']
    forget(suites)
    const code = await turbo('generate', '--output-logs=errors-only')
    if (code !== 0) return code
    const codes = []
    for (const suite of suites)
      codes.push(
        await node(['node_modules/vitest/vitest.mjs', 'run', '--config', `${suite}/vitest.config.ts`, ...args]),
      )
    return printTotals(suites) || codes.find((one) => one !== 0) || 0
  },
  async 'bridge:faults'(args) {
    return (await makeGenerated()) || tsx('tools/fault-injection/src/bridge/main.ts', args)
  },
  async 'test:packages'(args) {
    const suite = ['tools/package-checks']
    forget(suite)
    const code =
      (await turbo('build', '--output-logs=errors-only')) ||
      (await node(['node_modules/vitest/vitest.mjs', 'run', '--root', ...suite, ...args]))
    return printTotals(suite) || code
  },
  /** The commands that READMEs and guides show. */
  async 'test:commands'(args) {
    const suite = ['tools/docs-check/commands']
    forget(suite)
    const code =
      (await makeGenerated()) ||
      (await node(['node_modules/vitest/vitest.mjs', 'run', '--config', `${suite[0]}/vitest.config.ts`, ...args]))
    return printTotals(suite) || code
  },
  async bench(args) {
    return (
      (await turbo('build', '--filter=@openami/bench', '--output-logs=errors-only')) ||
      node(['tools/bench/dist/main.js', ...args])
    )
  },
  async fuzz(args) {
    return (await turbo('generate', '--output-logs=errors-only')) || tsx('packages/transport/test/fuzz/cli.ts', args)
  },
  async measure(args) {
    return (await turbo('build', '--output-logs=errors-only')) || tsx('tools/package-checks/src/measure/main.ts', args)
  },
  async harden(args) {
    return (await turbo('generate', '--output-logs=errors-only')) || tsx('tools/fault-injection/src/cli.ts', args)
  },
  async coverage(args) {
    const config = 'vitest.coverage.config.ts'
    return (
      (await turbo('generate', '--output-logs=errors-only')) ||
      node(['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...args])
    )
  },
  async mutate(args) {
    install('tools/fault-injection/mutation/')
    return (
      (await turbo('generate', '--output-logs=errors-only')) || tsx('tools/fault-injection/src/mutation/cli.ts', args)
    )
  },
  async storm(args) {
    return tasks.harden(['storm', ...args])
  },
  async site(args) {
    const code = await buildSite()
    return code || (args.includes('--build') ? 0 : node([`${site}serve.mjs`, ...args]))
  },
  async 'site:search'(args) {
    return (await makeGenerated()) || tsx(`${site}src/search/cli.ts`, args)
  },
  async 'test:site'(args) {
    forget([site])
    const code =
      (await buildSite()) ||
      (await node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', site])) ||
      (await node(['node_modules/vitest/vitest.mjs', 'run', '--root', site, ...args]))
    return printTotals([site]) || code
  },
  async 'check-capture'(args) {
    return (await makeGenerated()) || tsx('tools/spec-check/src/capture/cli.ts', args)
  },
  async reconcile(args) {
    return (await makeGenerated()) || tsx('tools/spec-check/src/reconcile/cli.ts', args)
  },
  asterisk(args) {
    return tsx('tools/asterisk/src/cli.ts', args)
  },
  async live(args) {
    return (await makeGenerated()) || tsx('tools/live/src/cli.ts', args)
  },
  async provoke(args) {
    return (await turbo('generate', '--output-logs=errors-only')) || tsx('tools/conformance/src/provoke/main.ts', args)
  },
}

/** Generates unless that is done. Without `say` it is a step of another task, whose standard input and output it leaves alone. */
function makeGenerated(say) {
  const stamp = `${root}node_modules/.cache/openami/generate.json`
  const options = say === undefined ? { stdio: ['ignore', process.stderr, 'inherit'] } : {}
  return makeUnlessFresh(
    root,
    'generate',
    stamp,
    () => tsx('tools/generate/src/cli.ts', [], options),
    say ?? (() => {}),
  )
}

async function buildSite() {
  const code = await turbo('generate', '--output-logs=errors-only')
  if (code) return code
  const upgrades = await tsx('tools/generate/src/upgrades.ts', [])
  if (upgrades) return upgrades
  install(site)
  return node([`${site}node_modules/astro/astro.js`, 'build', '--root', site, '--silent'])
}

function tsx(file, args, options) {
  // Not by tsx's own command: one process less between a signal and what it is to end.
  return node(['--import', 'tsx', ...source, file, ...args], options)
}

function turbo(...args) {
  return node(['node_modules/turbo/bin/turbo', 'run', ...args])
}

function node(args, options) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  return runNode(args, { cwd: root, env, ...options })
}

/** Those in TypeScript, which the workspace runs. */
function examplesIn(folder) {
  return readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/src/main.ts`))
}
