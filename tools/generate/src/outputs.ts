import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Outputs } from '@openami/generator/internal'

export type { Outputs }

/** A folder that holds nothing but generated files: what is not among the outputs there is stale. */
export interface OutputFolder {
  path: string
  /** Under version control, so that `--check` compares it. */
  committed: boolean
  /** A folder within it that is an output folder of its own. */
  apart?: string
}

export interface Difference {
  path: string
  state: 'missing' | 'stale' | 'extra'
}

/** How the files of `folder` below `root` differ from what they should be, sorted by path. */
export function compare(root: string, folder: OutputFolder, outputs: Outputs): Difference[] {
  const found: Difference[] = []
  const isIn = (path: string): boolean =>
    path.startsWith(`${folder.path}/`) && !(folder.apart !== undefined && path.startsWith(`${folder.apart}/`))
  const files = filesBelow(join(root, folder.path)).map((file) => toPosix(relative(root, file)))
  const present = new Set(files.filter(isIn))
  for (const [path, text] of outputs) {
    if (!isIn(path)) continue
    if (!present.delete(path)) found.push({ path, state: 'missing' })
    else if (readFileSync(join(root, path), 'utf8') !== text) found.push({ path, state: 'stale' })
  }
  for (const path of present) found.push({ path, state: 'extra' })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Writes what differs and nothing else, so that watchers and caches see only real changes. */
export function apply(root: string, outputs: Outputs, differences: readonly Difference[]): void {
  for (const { path, state } of differences) {
    const file = join(root, path)
    if (state === 'extra') {
      rmSync(file)
      removeEmptied(dirname(file), root)
    } else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, outputs.get(path) ?? '')
    }
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function removeEmptied(folder: string, root: string): void {
  for (let at = folder; at !== root && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at)
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
