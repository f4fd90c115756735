import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export const workspace = fileURLToPath(new URL('../../..', import.meta.url))

/** One thing that the compiler says. */
export interface Mistake {
  /** Relative to the folder. */
  readonly file: string
  readonly line: number
  /** As in `TS2322`. */
  readonly code: string
  readonly message: string
}

/** What TypeScript 7 says of the project in a folder: of all its sources, not only of the first that is wrong. */
export function mistakesIn(folder: string, ...options: readonly string[]): Mistake[] {
  const compiler = join(workspace, 'node_modules/typescript-7/bin/tsc')
  const args = [compiler, '-p', folder, '--noEmit', '--skipLibCheck', '--pretty', 'false', ...options]
  // Each checker reads the types of the packages for itself.
  args.push('--checkers', '1')
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const mistakes: Mistake[] = []
  for (const text of stdout.split('\n').filter((one) => one !== '')) {
    const [, file, line, code = '', message = ''] = /^(?:(\S+)\((\d+),\d+\): )?error (TS\d+): (.*)/.exec(text) ?? []
    const last = mistakes.pop()
    if (code !== '') {
      if (last !== undefined) mistakes.push(last)
      mistakes.push({ file: file ?? '', line: Number(line ?? 0), code, message })
    } else if (last !== undefined) mistakes.push({ ...last, message: `${last.message} ${text.trim()}` })
    else throw new Error(text)
  }
  if (stderr !== '' || (status === 0) !== (mistakes.length === 0)) throw new Error(`${status}: ${stdout}${stderr}`)
  return mistakes
}

/** The same of these modules, each of which sees the packages of the workspace: name → text. */
export function mistakesInModules(files: ReadonlyMap<string, string>): Mistake[] {
  const folder = mkdtempSync(join(tmpdir(), 'openami-modules-'))
  try {
    symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'), 'dir')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const options = { extends: join(workspace, 'tsconfig.base.json'), compilerOptions: { types: ['node'] } }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['*.ts'] }))
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    return mistakesIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs a program of TypeScript, given by its file, and returns what it prints. It is made one file with the sources that it
 * imports, which Node loads in a fifth of the time that it needs for these.
 */
export function runProgram(folder: string, file: string): string {
  const outfile = join(folder, 'programs', `${file.replace(/\W+/g, '-')}.mjs`)
  mkdirSync(join(folder, 'programs'), { recursive: true })
  buildSync({
    absWorkingDir: folder,
    entryPoints: [file],
    outfile,
    bundle: true,
    conditions: ['@openami/source'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
