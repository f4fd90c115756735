import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mistake, mistakesIn, runProgram, workspace } from './compiler.ts'

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
  compile(): Mistake[] {
    return mistakesIn(this.folder, '--customConditions', '@openami/source')
  }

  run(file: string): string {
    return runProgram(this.folder, file)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
