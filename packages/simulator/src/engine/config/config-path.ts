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

/** Makes a file by `create`. Gives what it is refused for; undefined where it is made. */
export function newFileProblem(name: string, create: (file: string) => string | undefined): string | undefined {
  const path = configPath(name)
  const slash = name.trim().lastIndexOf('/')
  const parent = slash === -1 ? '' : name.trim().slice(0, slash)
  if (path.kind !== 'inside') {
    const above = configPath(parent === '' ? '/' : parent)
    const isKnown = above.kind === 'outside' || parent.replace(/\.\.|\//g, '') === ''
    return isKnown ? 'File requires escalated privileges' : 'No such file or directory'
  }
  return create(path.file)
}

/**
 * The same in releases that take every name as one in the folder of the configuration, and refuse none. A file outside is
 * said to be made, and is not.
 */
export function relativeFileProblem(name: string, create: (file: string) => string | undefined): string | undefined {
  if (name.endsWith('/')) return 'Is a directory'
  const path = configPath(`./${name}`)
  if (path.kind === 'inside') return create(path.file)
  const above = configPath(`./${name.slice(0, name.lastIndexOf('/') + 1)}`)
  return above.kind === 'nowhere' ? 'No such file or directory' : undefined
}
