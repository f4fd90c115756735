import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Program } from '@openami/generator/internal'
import { startSimulator } from '@openami/simulator'
import { afterAll, describe, expect, it } from 'vitest'
import { pages } from './pages.ts'

const all = pages.flatMap(({ path, blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'example'
      ? (block.programs ?? []).map(({ language, code }) => ({ path, title: block.title, language, code }))
      : [],
  ),
)
const of = (language: Program['language']) => all.filter((one) => one.language === language)

const folder = mkdtempSync(join(tmpdir(), 'openami-programs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A sample that has every way in which an answer ends. */
const SAMPLE = [
  'actions/Ping',
  'actions/Command',
  'actions/CoreShowChannels',
  'actions/DBPut',
  'actions/DBGet',
  'actions/Events',
  'actions/Hangup',
  'actions/Logoff',
  'actions/Originate',
  'actions/QueueStatus',
  'actions/QueuePause',
  'actions/PJSIPShowEndpoints',
  'actions/UserEvent',
  'events/QueueParams',
]

/** One start of Python runs all of them: its start may take longer than what it runs. */
const PYTHON_RUNNER = `import contextlib, io, json
def run(code):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {"__name__": "__main__"})
    return out.getvalue()
print(json.dumps([run(code) for code in json.load(open("sample.json"))]))
`

/** The same of PHP: each program in a namespace of its own, for all of them declare the same functions. */
const PHP_RUNNER = `$outputs = [];
foreach (json_decode(file_get_contents('sample.json')) as $at => $code) {
    file_put_contents('program.php', preg_replace('/^<\\?php\\n/', "<?php\\nnamespace program$at;\\n", $code));
    ob_start();
    (function () { include 'program.php'; })();
    $outputs[] = ob_get_clean();
}
echo json_encode($outputs, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
`

type Run = (codes: string[], env: NodeJS.ProcessEnv) => Promise<string[]>

const runAtOnce =
  (command: string, ...args: string[]): Run =>
  async (codes, env) => {
    writeFileSync(join(folder, 'sample.json'), JSON.stringify(codes))
    const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env })
    return JSON.parse(stdout)
  }

const runGo: Run = async (codes, env) => {
  const outputs: string[] = []
  for (const code of codes) {
    writeFileSync(join(folder, 'program.go'), code)
    // What debuggers read takes longer to link than the program.
    const args = ['run', '-ldflags=-s -w', 'program.go']
    outputs.push((await promisify(execFile)('go', args, { cwd: folder, env })).stdout)
  }
  return outputs
}

/** Python is required for the tests, the others are run where they are installed. */
const LANGUAGES = [
  { language: 'python', command: 'python3', run: runAtOnce('python3', '-c', PYTHON_RUNNER) },
  { language: 'php', command: 'php', run: runAtOnce('php', '-r', PHP_RUNNER) },
  { language: 'go', command: 'go', run: runGo },
] as const
const isInstalled = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`])
    return true
  } catch {
    return false
  }
}

it('every example of an action has its program in each language, unless nothing marks the end of the answer', () => {
  expect(of('python').length).toBeGreaterThan(500)
  expect(of('php')).toHaveLength(of('python').length)
  expect(of('go')).toHaveLength(of('python').length)
})

it('every Python program is valid Python', () => {
  writeFileSync(join(folder, 'all.json'), JSON.stringify(of('python').map(({ path, code }) => [path, code])))
  const check = 'import ast, json; [ast.parse(code, path) for path, code in json.load(open("all.json"))]; print("ok")'
  expect(execFileSync('python3', ['-c', check], { cwd: folder, encoding: 'utf8' })).toBe('ok\n')
})

describe.each(LANGUAGES.filter(({ language, command }) => language === 'python' || isInstalled(command)))(
  'programs in $language',
  ({ language, run }) => {
    // To compile one takes seconds.
    const wanted = language === 'go' ? ['actions/QueueStatus'] : SAMPLE
    const sample = of(language).filter(({ path }) => wanted.includes(path))

    it('print what the simulator answers, and end', { timeout: 240_000 }, async () => {
      await using pbx = await startSimulator({
        release: '22',
        users: [{ name: 'app', secret: 'secret' }],
        phones: [{ device: 'PJSIP/100' }, { device: 'PJSIP/101', behaviour: 'busy' }],
        queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }],
        extensions: '[office]\nexten => 200,1,Answer()\n',
      })
      const { host, port } = pbx.connection
      const env = { ...process.env, AMI_HOST: host, AMI_PORT: String(port), AMI_SECRET: 'secret' }
      const outputs = await run(
        sample.map(({ code }) => code),
        env,
      )
      expect(outputs).toHaveLength(sample.length)
      for (const [at, output] of outputs.entries())
        expect(output, `${sample[at]?.path}: ${sample[at]?.title}`).toMatch(/Response: |Event: /)
      const list = outputs[sample.findIndex(({ path }) => path === 'actions/QueueStatus')] ?? ''
      expect(list.trimEnd().split('\n').slice(-20).join('\n')).toContain('Event: QueueStatusComplete')
    })
  },
)
