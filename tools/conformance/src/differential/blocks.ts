/** One message as its lines: `Header: value`, or text without a colon. */
export interface Block {
  /** Event name, or `Response`, or empty for text without a frame. */
  readonly name: string
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
}

/** What one step of the script brought about. */
export interface Observation {
  /** Messages with the ActionID of the step. */
  readonly answer: readonly Block[]
  /** All others, in their order. */
  readonly events: readonly Block[]
}

export function parseBlocks(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(parseBlock)
}

function parseBlock(text: string): Block {
  const headers = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): readonly [string, string] => {
      const colon = line.indexOf(':')
      return colon === -1 ? ['', line] : [line.slice(0, colon), line.slice(colon + 1).trim()]
    })
  const [first, value = ''] = headers[0] ?? []
  return { name: first === 'Event' ? value : first === 'Response' ? 'Response' : '', headers }
}

export function headerOf(block: Block, name: string): string | undefined {
  return block.headers.find(([header]) => header === name)?.[1]
}
