import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, relative } from 'node:path'
import vm from 'node:vm'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { expect } from './expect.mjs'

/** Where the instrumented sources read which change is active, and count what runs. */
// biome-ignore lint/suspicious/noAssignInExpressions: as Stryker does it
const active = (globalThis.__stryker__ ??= {})
const { Success: passed, Failed: failed } = TestStatus
const require = createRequire(import.meta.url)

/**
 * Runs tests that need neither a server nor hooks in the process itself: one script has them all, with every change of the
 * sources in it, and is evaluated again for each change. A change costs milliseconds, and vitest a second.
 */
class InProcessRunner {
  static inject = [commonTokens.options]
  /** Milliseconds that a test takes, by its id. */
  #times = new Map()
  #script

  constructor({ inProcess }) {
    this.files = inProcess.tests
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const source = this.files.map((file) => `import ${JSON.stringify(`./${file}`)}`).join('\n')
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      // Tests have effects, whatever their packages say.
      ignoreAnnotations: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      conditions: ['@openami/source'],
      external: ['vitest', 'fast-check'],
      logLevel: 'error',
      plugins: [testFiles],
    })
    this.#script = new vm.Script(`(function (require) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' })
  }

  async dryRun() {
    const tests = []
    for (const test of this.#load()) {
      active.currentTestId = test.id
      tests.push(await this.#run(test))
    }
    active.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: active.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(active, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    const tests = []
    try {
      const wanted = this.#load().filter(({ id }) => testFilter === undefined || testFilter.includes(id))
      // The quickest first, and no other after one has failed.
      for (const test of wanted.sort((one, other) => this.#timeOf(one) - this.#timeOf(other))) {
        const result = await this.#run(test)
        tests.push(result)
        if (result.status !== passed) break
      }
    } catch (error) {
      // The sources do not even load.
      tests.push({ id: 'load', name: 'load', timeSpentMs: 0, status: failed, failureMessage: String(error) })
    } finally {
      active.activeMutant = undefined
    }
    return toMutantRunResult(
      determineHitLimitReached(active.hitCount, active.hitLimit) ?? { status: 'complete', tests },
    )
  }

  async #run({ id, run }) {
    const began = performance.now()
    const result = await outcomeOf(run)
    const timeSpentMs = performance.now() - began
    if (result.status === passed) this.#times.set(id, timeSpentMs)
    return { id, name: id, timeSpentMs, ...result }
  }

  #timeOf({ id }) {
    return this.#times.get(id) ?? 0
  }

  /** Evaluates everything again: constants of modules have the change that is active. */
  #load() {
    const { tests, api } = collector()
    this.#script.runInThisContext()((name) => (name === 'vitest' ? api : require(name)))
    return tests
  }
}

/** Names of tests begin with the file, and a file's folder is where it lies. */
const testFiles = {
  name: 'test-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      const name = JSON.stringify(relative(process.cwd(), path))
      return { contents: `${text}\nit.file(${name})`, loader: 'ts' }
    })
  },
}

async function outcomeOf(run) {
  try {
    await run()
    return { status: passed }
  } catch (error) {
    return { status: failed, failureMessage: String(error?.message ?? error) }
  }
}

/** What a test file imports from vitest, as far as such tests use it. */
function collector() {
  const tests = []
  let unnamed = 0
  let prefix = ''
  const it = (name, ...rest) => {
    const run = rest.findLast((one) => typeof one === 'function')
    tests.push({ id: `${prefix}${name}`, run })
  }
  const describe = (name, fill) => {
    const outer = prefix
    prefix += `${name} > `
    fill()
    prefix = outer
  }
  const each = (one) => (table) => (name, run) => {
    for (const [index, row] of table.entries()) {
      const values = Array.isArray(row) ? row : [row]
      one(`${name} (${index})`, () => run(...values))
    }
  }
  it.each = each(it)
  describe.each = each(describe)
  it.file = (file) => {
    for (; unnamed < tests.length; unnamed++) tests[unnamed].id = `${basename(file)}: ${tests[unnamed].id}`
  }
  return { tests, api: { describe, expect, it, test: it } }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
