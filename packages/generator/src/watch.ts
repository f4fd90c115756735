import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** An editor saves in several steps; what it does within this time is one edit. */
const QUIET_MS = 40

/** Folders of what is made or installed. */
const APART: ReadonlySet<string> = new Set(['node_modules', 'generated', 'dist'])

export interface Watch {
  close: () => void
}

/**
 * Calls `changed` when files below `folder` changed and it has been quiet since; `began` is when the first did
 * (`performance.now()`). Folders that come are watched too. Each folder by itself: watching a tree is not the same on
 * every system.
 */
export function watchTree(folder: string, isOurs: (file: string) => boolean, changed: (began: number) => void): Watch {
  const watchers = new Map<string, FSWatcher>()
  let began: number | undefined
  let timer: NodeJS.Timeout | undefined

  const settle = (): void => {
    const start = began ?? performance.now()
    began = undefined
    follow()
    changed(start)
  }
  const noticed = (): void => {
    began ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(settle, QUIET_MS)
  }
  const drop = (path: string): void => {
    watchers.get(path)?.close()
    watchers.delete(path)
  }
  const follow = (): void => {
    const present = new Set(foldersBelow(folder))
    for (const path of watchers.keys()) if (!present.has(path)) drop(path)
    for (const path of present) {
      if (watchers.has(path)) continue
      const watcher = watch(path, (_kind, file) => {
        // A name without a dot may be a folder.
        if (file === null || (!file.includes('.') && !APART.has(file)) || isOurs(file)) noticed()
      })
      watcher.on('error', () => {
        drop(path)
        noticed()
      })
      watchers.set(path, watcher)
    }
  }
  follow()
  return {
    close: () => {
      clearTimeout(timer)
      for (const path of [...watchers.keys()]) drop(path)
    },
  }
}

function foldersBelow(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !APART.has(entry.name))
      .flatMap((entry) => foldersBelow(join(folder, entry.name)))
    return [folder, ...below]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
