import { Misuse } from '../command-line.ts'
import { formatFindings } from '../model/findings.ts'
import { SpecMemory } from '../model/resolve.ts'
import { watchTree } from '../watch.ts'
import { type LoadedOwn, loadOwnSpec } from './load.ts'
import { readTarget, type Target, writeIfChanged } from './outputs.ts'

export interface GenerateOptions {
  /** The folder of the spec files; without one, files are made of what OpenAMI knows. */
  readonly spec?: string | undefined
  /** Files to make: `src/ami.generated.ts`, by the ending, or `EMITTER:FILE`. */
  readonly out: readonly string[]
}

export interface Generated {
  /** What is wrong with the spec files, one `file:line:column rule message` each; nothing was written then. */
  readonly mistakes: readonly string[]
  /** The files, and whether each was written: one that is the same already is not. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly written: boolean }>
}

/**
 * Makes files of spec files.
 *
 * @throws Misuse where a folder or file cannot be used, or there is no such emitter
 */
export async function generate({ spec, out }: GenerateOptions): Promise<Generated> {
  return make(await targetsOf(out), spec)
}

/** What is wrong with the spec files below `directory`, one `file:line:column rule message` each. */
export function lint(directory: string): string[] {
  return formatFindings(directory, loadOwnSpec(directory).findings)
}

/**
 * Makes files of spec files now and after each edit, until `close`. `report` gets each result, or the error that kept it
 * from being made.
 */
export async function watch(
  { spec, out }: GenerateOptions & { readonly spec: string },
  report: (result: Generated | Error) => void,
): Promise<{ readonly close: () => void }> {
  const targets = await targetsOf(out)
  const memory = new SpecMemory()
  let last = Promise.resolve()
  const run = (): void => {
    // One after another: an emitter may take its time.
    last = last.then(() => make(targets, spec, memory)).then(report, (error: unknown) => report(error as Error))
  }
  const watching = watchTree(spec, (file) => /\.ya?ml$/.test(file), run)
  run()
  await last
  return watching
}

function targetsOf(out: readonly string[]): Promise<Target[]> {
  if (out.length === 0) throw new Misuse('there is nothing to make; write --out FILE, as in --out src/ami.generated.ts')
  return Promise.all(out.map(readTarget))
}

async function make(targets: readonly Target[], spec: string | undefined, memory?: SpecMemory): Promise<Generated> {
  const { model, findings }: LoadedOwn = loadOwnSpec(spec, memory)
  if (model === undefined) return { mistakes: formatFindings(spec ?? '', findings), files: [] }
  const texts = await Promise.all(
    targets.map(async ({ file, emit }) => [file, await emit(model, { file, spec })] as const),
  )
  return { mistakes: [], files: texts.map(([file, text]) => ({ file, written: writeIfChanged(file, text) })) }
}
