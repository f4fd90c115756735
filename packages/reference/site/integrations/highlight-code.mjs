import { highlight } from '../src/lib/highlight.ts'

/** Colours fenced code of guides the way message pages do. */
export function highlightCode() {
  return (tree) => visit(tree)
}

function visit(node) {
  if (node.tagName === 'pre' && node.children?.[0]?.tagName === 'code') {
    const [code] = node.children
    const language = String(code.properties?.className ?? '').replace('language-', '')
    const text = code.children.map((child) => child.value ?? '').join('')
    code.children = [{ type: 'raw', value: highlight(text.trimEnd(), language) }]
    node.properties = { ...node.properties, tabIndex: 0 }
    return
  }
  for (const child of node.children ?? []) visit(child)
}
