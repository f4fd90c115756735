import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const workspace = fileURLToPath(new URL('../../..', import.meta.url))

const { config } = ts.readConfigFile(`${workspace}tools/generate/tsconfig.json`, ts.sys.readFile)
const parsed = ts.parseJsonConfigFileContent(config, ts.sys, `${workspace}tools/generate`)
const options: ts.CompilerOptions = { ...parsed.options, noEmit: true }

/** Files of the workspace, which do not change: each is parsed once, however many programs read it. */
const known = new Map<string, ts.SourceFile | undefined>()

/** A program of these files; those of `texts` exist for it alone: path → text. */
export function programOf(paths: readonly string[], texts: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2023)
    if (!name.startsWith(workspace)) return getSourceFile(name, ...rest)
    if (!known.has(name)) known.set(name, getSourceFile(name, ...rest))
    return known.get(name)
  }
  return ts.createProgram(paths, options, host)
}

/** What TypeScript says of one file. */
export function diagnosticsOf(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  const source = program.getSourceFile(path)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
}

/** What TypeScript says of these files, which exist for it alone: name → text. Each with its name and the line it is in. */
export function mistakesIn(
  files: ReadonlyMap<string, string>,
): Array<{ name: string; before: string; message: string }> {
  const folder = `${workspace}tools/generate/test/`
  const texts = new Map([...files].map(([name, text]) => [`${folder}${name}`, text]))
  const program = programOf([...texts.keys()], texts)
  return [...texts].flatMap(([file, text]) =>
    diagnosticsOf(program, file).map((one) => ({
      name: file.slice(folder.length),
      before: text.slice(0, one.start ?? 0),
      message: ts.flattenDiagnosticMessageText(one.messageText, ' '),
    })),
  )
}
