import { mustRun } from '../run.ts'
import { root } from '../workspace.ts'
import { median } from './median.ts'

const program = "const t = performance.now(); await import('openami'); console.log(performance.now() - t)"

/** Milliseconds of `import 'openami'` in a new process, without the start of the process. */
export async function measureImport(times = 20): Promise<number> {
  const found: number[] = []
  for (let i = 0; i < times; i++) {
    found.push(Number(await mustRun(process.execPath, ['--input-type=module', '-e', program], root)))
  }
  return median(found)
}
