import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspace } from './compiler.ts'

/** A copy of `examples/own-spec`, as the project of a user who has installed the packages. */
export class OwnProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'openami-own-'))
  readonly spec = join(this.folder, 'ami')

  constructor() {
    cpSync(join(workspace, 'examples/own-spec'), this.folder, { recursive: true })
    symlinkSync(join(workspace, 'node_modules'), join(this.folder, 'node_modules'), 'dir')
    writeFileSync(join(this.folder, 'package.json'), '{ "type": "module" }')
  }

  /** What the compiler says of the project. */
  compile(): string {
    const compiler = join(workspace, 'node_modules/typescript-7/bin/tsc')
    return this.#run([compiler, '-p', '.', '--customConditions', '@openami/source', '--skipLibCheck'])
  }

  run(file: string): string {
    return this.#run(['--import', 'tsx', '--conditions=@openami/source', file])
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }

  #run(args: readonly string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8' })
    return `${stdout}${stderr}`.trim()
  }
}
