import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Entry {
  uris: string[]
  suites: string[]
  components: string[]
  options: string
}

/** Suites whose name alone says that an archive is Debian's. */
const SUITES = /^(stable|oldstable|oldoldstable|testing|unstable|sid|buster|bullseye|bookworm|trixie|forky|duke)$/

/** Debian archives that this machine itself installs from, in the order of its apt sources. */
export function debianMirrors(folder = '/etc/apt'): string[] {
  const mirrors: string[] = []
  for (const { uris, suites, components, options } of entries(folder)) {
    if (!components.includes('main') || /security/.test(uris.join(' '))) continue
    const isDebian = /debian-archive/.test(options) || suites.some((suite) => SUITES.test(suite))
    if (isDebian) mirrors.push(...uris.filter((uri) => /^(https?|file|copy|mirror[+a-z]*):/.test(uri)))
  }
  return [...new Set(mirrors.map((uri) => uri.replace(/\/+$/, '')))]
}

function entries(folder: string): Entry[] {
  const parts = filesIn(join(folder, 'sources.list.d'))
  return [
    ...oneLine(textOf(join(folder, 'sources.list'))),
    ...parts.filter((file) => file.endsWith('.list')).flatMap((file) => oneLine(textOf(file))),
    ...parts.filter((file) => file.endsWith('.sources')).flatMap((file) => stanzas(textOf(file))),
  ]
}

/** `deb [option=value …] uri suite component …` */
function oneLine(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\s*deb\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)\s*(.*)$/.exec(line.replace(/#.*/, ''))
    if (found === null) return []
    const [, options = '', uri = '', suite = '', components = ''] = found
    return [{ uris: [uri], suites: [suite], components: words(components), options }]
  })
}

/** Deb822: stanzas of `Field: value`, separated by blank lines; a value continues in indented lines. */
function stanzas(text: string): Entry[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'))
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap((stanza) => {
      const fields = new Map<string, string>()
      for (const [, name = '', value = ''] of stanza.matchAll(/^([\w-]+):((?:[^\n]*)(?:\n[ \t][^\n]*)*)/gm))
        fields.set(name.toLowerCase(), value)
      const of = (name: string) => words(fields.get(name) ?? '')
      if (!of('types').includes('deb') || fields.get('enabled')?.trim() === 'no') return []
      return [
        {
          uris: of('uris'),
          suites: of('suites'),
          components: of('components'),
          options: fields.get('signed-by') ?? '',
        },
      ]
    })
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}
