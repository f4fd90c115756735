import type { Block } from './pages.ts'

/** A block with the branches that have any of it; absent where all have. */
export type Shown = Block & { on?: string[] }

/** Tables and lists with the branches of their rows and items, headings with those of what they are above. */
export function shown(blocks: readonly Block[]): Shown[] {
  const own = blocks.map((block): Shown => {
    const on = branchesOf(block)
    return on === undefined ? block : { ...block, on }
  })
  return own.map((block, at) => {
    if (block.kind !== 'heading' || block.on !== undefined) return block
    const end = own.findIndex((other, place) => place > at && other.kind === 'heading' && other.level <= block.level)
    const on = union(
      own.slice(at + 1, end === -1 ? undefined : end).filter((one) => one.kind !== 'heading' && !empty(one)),
    )
    return on === undefined ? block : { ...block, on }
  })
}

function branchesOf(block: Block): string[] | undefined {
  if (block.kind === 'table') return union(block.rows)
  if (block.kind === 'list') return union(block.items)
  return 'on' in block ? block.on : undefined
}

/** Nothing is printed for it, so that it keeps no heading in sight. */
function empty(block: Shown): boolean {
  if (block.kind === 'table') return block.rows.length === 0
  if (block.kind === 'list') return block.items.length === 0
  return block.kind === 'text' && block.text === ''
}

function union(parts: ReadonlyArray<{ on?: string[] }>): string[] | undefined {
  if (parts.length === 0) return undefined
  const all = new Set<string>()
  for (const { on } of parts) {
    if (on === undefined) return undefined
    for (const branch of on) all.add(branch)
  }
  return [...all]
}
