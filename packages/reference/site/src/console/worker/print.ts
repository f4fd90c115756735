const deepest = 3
const longest = 20_000

/** A value as a console prints it, close enough. */
export function print(value: unknown): string {
  const text = typeof value === 'string' ? value : shown(value, 0)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

function shown(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return `[function ${value.name}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Map) return `Map ${shown(Object.fromEntries(value), depth)}`
  if (value instanceof Set) return `Set ${shown([...value], depth)}`
  if (depth === deepest) return Array.isArray(value) ? '[…]' : '{…}'
  const indent = '  '.repeat(depth + 1)
  const parts = Array.isArray(value)
    ? value.map((one) => shown(one, depth + 1))
    : fieldsOf(value).map(([name, one]) => `${name}: ${shown(one, depth + 1)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  const line = `${open} ${parts.join(', ')} ${close}`
  if (line.length < 72 && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`
}

/** Events read their headers when they are asked: what a class has, without its functions. */
function fieldsOf(value: object): Array<readonly [string, unknown]> {
  const entries = Object.entries(value)
  const json = (value as { toJSON?: () => unknown }).toJSON
  if (typeof json !== 'function') return entries
  const plain = json.call(value)
  return typeof plain === 'object' && plain !== null ? Object.entries(plain) : [['value', plain]]
}
