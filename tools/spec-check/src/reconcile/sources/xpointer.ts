import { UnreadableSource } from '../survey.ts'
import type { Element } from './xml-tree.ts'

/**
 * Elements that an `xi:include` of the documentation brings in. Of XPath it knows what the documentation uses: steps by
 * name, and in brackets `@a='b'`, `contains(@a, 'b')` or a position.
 *
 * @throws UnreadableSource where it is written otherwise
 */
export function follow(file: string, root: Element, include: Element): Element[] {
  const text = include.attributes.xpointer ?? ''
  const path = /^\s*xpointer\(\s*((?:\/?[^/[\]]+(?:\[[^\]]*\])*)+)\s*\)\s*$/.exec(text)?.[1]
  if (path === undefined) throw cannot(file, include)
  let found: Element[] = [root]
  for (const [, name, conditions] of path.matchAll(/\/?([^/[\]]+)((?:\[[^\]]*\])*)/g)) {
    // A documentation block cut out of a source file has no <docs> around it.
    if (name === 'docs' && !root.children.some((child) => child.name === 'docs')) continue
    found = found.flatMap((element) => element.children.filter((child) => child.name === name))
    for (const [, condition] of (conditions ?? '').matchAll(/\[([^\]]*)\]/g))
      found = found.filter(matcher(condition as string) ?? fail)
  }
  return found

  function fail(): never {
    throw cannot(file, include)
  }
}

function matcher(condition: string): ((element: Element, index: number) => boolean) | undefined {
  if (/^\d+$/.test(condition)) return (_element, index) => index === Number(condition) - 1
  const equal = /^@([\w:-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")$/.exec(condition)
  if (equal !== null) return ({ attributes }) => attributes[equal[1] as string] === (equal[2] ?? equal[3])
  const part = /^contains\(\s*@([\w:-]+)\s*,\s*(?:'([^']*)'|"([^"]*)")\s*\)$/.exec(condition)
  if (part === null) return undefined
  return ({ attributes }) => attributes[part[1] as string]?.includes(part[2] ?? part[3] ?? '') ?? false
}

function cannot(file: string, { line, column, attributes }: Element): UnreadableSource {
  return new UnreadableSource(
    `${file}:${line}:${column} cannot follow xi:include of ${attributes.xpointer ?? 'nothing'}; write steps by name, [@a='b'] or [1]`,
  )
}
