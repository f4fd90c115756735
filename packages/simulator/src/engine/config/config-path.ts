/** Folder in which the server has its configuration files. */
const folder = '/etc/asterisk'

/** Files and folders that every machine has outside the folder of the configuration. */
const elsewhere = /^\/(?:etc(?:\/(?:passwd|shadow|group|hosts|hostname|fstab|resolv\.conf))?|tmp|root|home|var|usr)?$/

/**
 * Where a name leads: to a file in the folder of the configuration, which may be missing, to something outside that is
 * refused, or nowhere. Nothing outside the folder is ever read.
 */
export function configPath(
  name: string,
): { readonly kind: 'inside'; readonly file: string } | { readonly kind: 'outside' | 'nowhere' } {
  const text = name.trim()
  const parts: string[] = []
  for (const part of (text.startsWith('/') ? text : `${folder}/${text}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  const path = `/${parts.join('/')}`
  if (path.startsWith(`${folder}/`)) return { kind: 'inside', file: path.slice(folder.length + 1) }
  return { kind: elsewhere.test(path) ? 'outside' : 'nowhere' }
}

/** What a new file is refused for; undefined where it may be made. */
export function newFileProblem(name: string, has: (file: string) => boolean): string | undefined {
  const path = configPath(name)
  const slash = name.trim().lastIndexOf('/')
  const parent = slash === -1 ? '' : name.trim().slice(0, slash)
  if (path.kind !== 'inside') {
    const above = configPath(parent === '' ? '/' : parent)
    const isKnown = above.kind === 'outside' || parent.replace(/\.\.|\//g, '') === ''
    return isKnown ? 'File requires escalated privileges' : 'No such file or directory'
  }
  return insideProblem(path.file, has)
}

/**
 * The same in releases that take every name as one in the folder of the configuration, and refuse none. A file outside is
 * said to be made, and is not.
 */
export function relativeFileProblem(name: string, has: (file: string) => boolean): string | undefined {
  if (name.endsWith('/')) return 'Is a directory'
  const path = configPath(`./${name}`)
  if (path.kind === 'inside') return insideProblem(path.file, has)
  const above = configPath(`./${name.slice(0, name.lastIndexOf('/') + 1)}`)
  return above.kind === 'nowhere' ? 'No such file or directory' : undefined
}

function insideProblem(file: string, has: (file: string) => boolean): string | undefined {
  if (file.includes('/')) return 'No such file or directory'
  return has(file) ? 'File exists' : undefined
}
