import { fileURLToPath } from 'node:url'
import { loadSpec } from '@openami/model-tool'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { referencePages } from '../src/reference/index.ts'

const workspace = fileURLToPath(new URL('../../..', import.meta.url))

it('shows nothing as TypeScript that does not compile', () => {
  const { model } = loadSpec(`${workspace}spec`)
  if (model === undefined) throw new Error('the spec has mistakes')
  const examples = referencePages(model).flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.kind === 'example' && block.typescript !== undefined ? [{ path: page.path, code: block.typescript }] : [],
    ),
  )
  expect(examples.length).toBeGreaterThan(600)
  const file = `${workspace}tools/generate/test/all-examples.ts`
  const head = "import { ActionFailed, type Client } from 'openami'\n"
  const places: string[] = []
  const text =
    head +
    examples
      .map(({ path, code }, at) => {
        places.push(path)
        return `export async function example${at}(ami: Client): Promise<void> {\n${code}\n}\n`
      })
      .join('')
  const { config } = ts.readConfigFile(`${workspace}tools/generate/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${workspace}tools/generate`)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.readFile = (name) => (name === file ? text : readFile(name))
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], { ...options, noEmit: true }, host)
  const source = program.getSourceFile(file)
  const wrong = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => {
    const before = text.slice(0, one.start ?? 0)
    const place = places[(before.match(/^export async function/gm)?.length ?? 1) - 1]
    const line = text.slice(before.lastIndexOf('\n') + 1).split('\n')[0]
    return `${place}: ${line?.trim()}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`
  })
  expect(wrong).toEqual([])
})
