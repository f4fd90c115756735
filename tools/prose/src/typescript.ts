import ts from 'typescript'
import { type Piece, prosePlugin } from './plugin.ts'

const testFunctions = new Set(['it', 'test', 'describe'])

/** Comments, names of tests and, outside of tests, texts: what a reader of the code or of an error sees. */
export const typescriptPlugin = prosePlugin(['.ts', '.mts', '.mjs', '.tsx'], (text, file = 'a.ts') => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const isTest = /(?:^|\/)test\//.test(file) || /\.test\.ts$/.test(file)
  const pieces = new Map<number, Piece>()
  const comments = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) pieces.set(pos, [pos, end])
  }
  const visit = (node: ts.Node): void => {
    comments(ts.getLeadingCommentRanges(text, node.pos))
    comments(ts.getTrailingCommentRanges(text, node.end))
    if (isProse(node, isTest)) pieces.set(node.getStart(), [node.getStart(), node.end])
    let end: number | undefined
    ts.forEachChild(node, (child) => {
      visit(child)
      end = child.end
    })
    // In front of a closing bracket.
    if (end !== undefined) comments(ts.getLeadingCommentRanges(text, end))
  }
  visit(source)
  return [...pieces.values()]
})

function isProse(node: ts.Node, isTest: boolean): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
    return false
  if (!node.text.includes(' ')) return false
  return !isTest || isTestName(node)
}

/** The first argument of `it(…)`, `test.each(…)(…)` and the like, also where the test's name is a template. */
function isTestName(node: ts.Node): boolean {
  let argument = node
  while (!ts.isCallExpression(argument.parent)) {
    if (!ts.isTemplateExpression(argument.parent) && !ts.isTemplateSpan(argument.parent)) return false
    argument = argument.parent
  }
  if (argument.parent.arguments[0] !== argument) return false
  const callee = /^\w+/.exec(argument.parent.expression.getText())
  return callee !== null && testFunctions.has(callee[0])
}
