/** One message as an example shows it. */
export interface Block {
  /** Line of the example's text, from 0. */
  line: number
  headers: Array<{ name: string; value: string; line: number }>
  /** Whether any line has no colon. */
  loose: boolean
}

/**
 * Splits the text of an example at its blank lines. What a command printed before `--END COMMAND--` (R22) belongs to
 * its response whatever it looks like; a greeting (R1) is outside of messages.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  let inOutput = false
  for (const [line, content] of text.split('\n').entries()) {
    if (inOutput) {
      inOutput = content.trim() !== '--END COMMAND--'
      continue
    }
    if (content.trim() === '') {
      block = undefined
      continue
    }
    if (block === undefined && content.startsWith('Asterisk Call Manager/')) continue
    if (block === undefined) {
      block = { line, headers: [], loose: false }
      blocks.push(block)
    }
    const header = /^([^:]+):\s?(.*)$/.exec(content)
    const follows = isFollows(block)
    if (follows && !(header !== null && /^(privilege|actionid)$/i.test(header[1] as string))) {
      inOutput = content.trim() !== '--END COMMAND--'
      continue
    }
    if (header === null) block.loose = true
    else block.headers.push({ name: header[1] as string, value: header[2] as string, line })
  }
  return blocks
}

function isFollows(block: Block): boolean {
  const first = block.headers[0]
  return first !== undefined && first.name.toLowerCase() === 'response' && first.value === 'Follows'
}
