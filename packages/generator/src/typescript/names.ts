const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A message's name as the start of a type's name: `AOC-D` → `AOCD`. */
export function typeName(name: string): string {
  const bare = name.replace(/[^A-Za-z0-9]/g, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/**
 * Name of a message's files: that of its YAML file, which no two messages share even where case does not count
 * (`Newcallerid@12` and `NewCallerid`).
 */
export function fileName(message: { source: { file: string } }): string {
  return message.source.file.replace(/^.*\//, '').replace(/\.yaml$/, '')
}

/** `channel-snapshot` → `channelSnapshot`. */
export function camelCase(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')
}

/** `channel-snapshot` → `ChannelSnapshot`. */
export function pascalCase(name: string): string {
  return typeName(camelCase(name))
}

/** As a key of an object or interface. */
export function keyText(name: string): string {
  return IDENTIFIER.test(name) && name !== '__proto__' ? name : stringText(name)
}

/** A single-quoted string literal. */
export function stringText(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`
}

export function sorted<T extends { name: string }>(messages: Record<string, T>): T[] {
  return Object.values(messages).sort((a, b) => compareNames(a.name, b.name))
}

/** Alphabetical without regard to case, and the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (left !== right) return left < right ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

export function byArea<T extends { area: string }>(messages: readonly T[]): Map<string, T[]> {
  const areas = new Map<string, T[]>()
  for (const area of [...new Set(messages.map((message) => message.area))].sort()) {
    areas.set(
      area,
      messages.filter((message) => message.area === area),
    )
  }
  return areas
}
