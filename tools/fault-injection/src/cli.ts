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
const campaigns = ['packages/transport/', 'packages/client/', 'tools/fault-injection/']
/** Arguments of each run, and the report that it writes. */
const runs = [
  { args: ['--project', 'all'], all: campaigns, report: 'coverage/test-results.json' },
  {
    args: ['--config', 'tools/fault-injection/vitest.measured.config.ts'],
    all: [],
    report: 'tools/fault-injection/measured/coverage/test-results.json',
  },
] as const
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
  for (const { args, all, report } of runs) {
    const files = positionals.length > 0 ? positionals : all
    const result = await vitest([...args, ...files], report, env)
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
  chosen: readonly string[],
  report: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const args = ['run', '--no-file-parallelism', '--passWithNoTests', ...chosen]
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
      const path = join(root, report)
      resolve({ code: code ?? 1, output: existsSync(path) ? output + readFileSync(path, 'latin1') : output })
    }),
  )
}

endWith(main)
