/** What an AGI command answered. */
export interface AgiAnswer {
  /** 200 where the command was carried out. */
  readonly code: number
  /** `result=…`: a number or digits; `-1` mostly means that the channel has hung up or the command failed. */
  readonly result: string
  /** What follows in parentheses: the value of a variable, `timeout`, `speech`. */
  readonly data: string | undefined
  /** What else it says by name: `endpos`. */
  readonly values: Readonly<Record<string, string>>
  /** As it came. */
  readonly text: string
}

/** Reads `200 result=1 (timeout) endpos=0`. */
export function readAnswer(encoded: string): AgiAnswer {
  const text = decode(encoded).trim()
  const code = Number.parseInt(text, 10)
  const [, result = ''] = /\bresult=(\S*)/.exec(text) ?? []
  const [, data] = /\bresult=\S* \(([\s\S]*?)\)(?=$|\s+\w+=)/.exec(text) ?? []
  const rest = text.replace(/^[\s\S]*?\bresult=\S*/, '').replace(data === undefined ? '' : `(${data})`, '')
  const values = Object.fromEntries([...rest.matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name, value]))
  return { code: Number.isNaN(code) ? 0 : code, result, data, values, text }
}

/** Reads `agi_request: async` and the other lines. */
export function readEnvironment(encoded: string): Readonly<Record<string, string>> {
  const lines = decode(encoded).split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]]
    }),
  )
}

/** Asterisk writes special characters as in an address; a lone `%` is itself. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
}

/** One argument as AGI reads it: in quotes where it has blanks or quotes, or nothing in it. */
export function quoted(argument: string | number): string {
  const text = String(argument)
  return /^[^\s"\\]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}
