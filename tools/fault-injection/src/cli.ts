import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '../../../packages/transport/test/support/scale.ts'
import { endWith } from './end-with.ts'
import { rulesPage } from './rules.ts'
import { secret } from './server.ts'
import { page, table } from './table.ts'

const usage = `npm run harden -- [options] [names]

  Runs the fault campaigns at full length and prints what they found; with names (kill, storm, …) only those files.

  --short    as short as in npm test and npm run test:measured
  --write    keeps the tables in docs
`
const root = join(import.meta.dirname, '../../..')
const suites: ReadonlyArray<readonly [root: string, config?: string]> = [
  ['packages/transport'],
  ['packages/client'],
  ['tools/fault-injection'],
  ['tools/fault-injection', 'measured'],
]
/** What a login of the tests sends in place of the secret (R28); their server always asks the same. */
const md5Key = createHash('md5').update(`123456789${secret}`).digest('hex')

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { short: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'openami-harden-'))
  const file = join(folder, 'findings.jsonl')
  const env = { ...process.env, OPENAMI_HARDEN: values.short ? 'short' : 'long', OPENAMI_HARDEN_TABLE: file }
  const began = performance.now()
  let failed = 0
  let output = ''
  for (const [suite, config] of suites) {
    const result = await vitest(suite, config, positionals, env)
    failed ||= result.code
    output += result.output
  }
  const findings = existsSync(file) ? read(file) : []
  rmSync(folder, { recursive: true })
  const leaks = [secret, md5Key].filter((canary) => output.includes(canary)).length
  const result = leaks === 0 ? 'neither the secret nor its MD5 key is in it' : 'A SECRET IS IN IT'
  findings.push({
    campaign: 'secrets',
    what: 'characters of output and reports of all these tests',
    count: output.length,
    result,
  })
  const minutes = (performance.now() - began) / 60_000
  console.log(`\n${table(findings)}\n${minutes.toFixed(1)} minutes on ${cpus().length} cores, Node ${process.version}`)
  if (values.write && failed === 0 && positionals.length === 0) {
    const file = join(root, 'docs/robustness.md')
    writeFileSync(file, page(findings, minutes, readFileSync(file, 'utf8')))
    writeFileSync(join(root, 'docs/rule-tests.md'), rulesPage())
  }
  return failed || leaks
}

function read(file: string): Finding[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Finding)
}

/** One file at a time: what they measure is not to be measured against each other. */
function vitest(
  suite: string,
  config: string | undefined,
  names: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const chosen = config === undefined ? [] : ['--config', join(root, suite, `vitest.${config}.config.ts`)]
  const args = ['run', '--no-file-parallelism', '--passWithNoTests', '--root', suite, ...chosen, ...names]
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on('data', (chunk: Buffer) => {
      output += chunk.toString('latin1')
      to.write(chunk)
    })
  }
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const report = join(root, suite, config ?? '', 'coverage/test-results.json')
      resolve({ code: code ?? 1, output: existsSync(report) ? output + readFileSync(report, 'latin1') : output })
    }),
  )
}

endWith(main)
