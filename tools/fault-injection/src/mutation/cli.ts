import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { endWith } from '../end-with.ts'
import { type Area, areas, filesOf } from './areas.ts'
import { type MutationReport, scoreOf } from './report.ts'

const usage = `npm run mutate -- AREA [options]

  Mutates the sources of one area of the client, and reports the mutations that no test
  notices. Areas: ${Object.keys(areas).join(', ')}.

  --only GLOB   only these files, such as framer.ts
`
const root = join(import.meta.dirname, '../../../..')
const own = 'tools/fault-injection/mutation'
const packages = 'packages'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const area = areas[name]
  if (values.help || area === undefined) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const scratch = `${own}/.scratch`
  const report = `${scratch}/${name}.json`
  mkdirSync(join(root, scratch), { recursive: true })
  rmSync(join(root, report), { force: true })
  const config = join(root, scratch, 'config.json')
  const tests = area.tests.map(
    (test) => `packages/@(${area.package === 'live' ? 'live' : 'transport|client'})/test/${test}.test.ts`,
  )
  const options = {
    mutate: [`${packages}/${filesOf(name, values.only)}`],
    ...(area.inProcess ? inProcess(area) : withVitest),
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Only what the tests read is copied; of the other packages they read the originals.
    ignorePatterns: [
      '**',
      '!package.json',
      '!vitest.shared.ts',
      '!tsconfig.base.json',
      `!${own}/vitest.config.ts`,
      `!${packages}/transport/**`,
      `!${packages}/client/**`,
      `!${packages}/live/**`,
      // One test compares with it.
      '!packages/bindings/src/generated/values.ts',
      '**/dist',
      '**/coverage',
      '**/node_modules',
    ],
    tempDirName: `${scratch}/sandbox`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    // A machine that does other things as well makes anything slow.
    timeoutMS: 20_000,
    allowConsoleColors: false,
  }
  writeFileSync(config, JSON.stringify(options))
  const code = await stryker(config, { OPENAMI_TESTS: tests.join() })
  if (code !== 0) return code
  const { changes, noticed, percent, survivors } = scoreOf(
    JSON.parse(readFileSync(join(root, report), 'utf8')) as MutationReport,
  )
  for (const line of survivors) console.log(line.replace(`${packages}/`, ''))
  console.log(
    `\n${name}: ${noticed} of ${changes} changes noticed, ${percent.toFixed(1)} %; at least ${area.minimum} % are wanted`,
  )
  return percent < area.minimum ? 1 : 0
}

const withVitest = {
  testRunner: 'vitest',
  vitest: { configFile: `${own}/vitest.config.ts`, related: false },
}

/** Of such an area all test files next to the folders, except those that it names. */
function inProcess({ package: name, tests }: Area): object {
  const folder = `${packages}/${name}/test`
  const omitted = tests.flatMap((test) => /^!\((.*)\)$/.exec(test)?.[1]?.split('|') ?? [])
  const files = readdirSync(join(root, folder)).filter(
    (file) => file.endsWith('.test.ts') && !omitted.includes(basename(file, '.test.ts')),
  )
  return {
    testRunner: 'in-process',
    plugins: [join(root, own, 'in-process-runner.mjs')],
    inProcess: { tests: files.map((file) => `${folder}/${file}`) },
    warnings: { unknownOptions: false },
  }
}

function stryker(config: string, env: NodeJS.ProcessEnv): Promise<number> {
  const program = join(root, own, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const child = spawn(process.execPath, [program, 'run', config], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

endWith(main)
