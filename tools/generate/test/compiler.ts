import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const workspace = fileURLToPath(new URL('../../..', import.meta.url))

/** What TypeScript says of these files, which exist for it alone: name → text. Each with its name and the line it is in. */
export function mistakesIn(
  files: ReadonlyMap<string, string>,
): Array<{ name: string; before: string; message: string }> {
  const folder = `${workspace}tools/generate/test/`
  const texts = new Map([...files].map(([name, text]) => [`${folder}${name}`, text]))
  const { config } = ts.readConfigFile(`${workspace}tools/generate/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${workspace}tools/generate`)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name)
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023)
  }
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host)
  return [...texts].flatMap(([file, text]) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => ({
      name: file.slice(folder.length),
      before: text.slice(0, one.start ?? 0),
      message: ts.flattenDiagnosticMessageText(one.messageText, ' '),
    }))
  })
}
