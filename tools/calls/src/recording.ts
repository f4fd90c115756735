/** What one server's calls were: the release that it said, and what its client sent and received in each. */
export interface RecordingFile {
  release: string
  /** By the scenario's name. A line that begins with `#` is of the client's action, `#+ 250` says that 250 ms passed. */
  calls: Record<string, string>
}

export interface RecordedMessage {
  kind: 'action' | 'response' | 'event'
  name: string
  /** Milliseconds since the recording began. */
  at: number
  headers: ReadonlyArray<readonly [name: string, value: string]>
}

/** The messages of a recorded call, in the order in which they were sent or came. */
export function messagesOf(recorded: string): RecordedMessage[] {
  const found: RecordedMessage[] = []
  let at = 0
  let lines: string[] = []
  let sent = false
  const finish = (): void => {
    const headers = lines.map(headerOf)
    const [first] = headers
    const [name, value] = headers.find(([key]) => /^(Action|Response|Event)$/.test(key)) ?? []
    if (first !== undefined && name !== undefined && value !== undefined)
      found.push({ kind: name.toLowerCase() as RecordedMessage['kind'], name: value, at, headers })
    lines = []
  }
  for (const line of recorded.split('\n')) {
    const mine = line.startsWith('#')
    if (line === '' || mine !== sent || line.startsWith('#+') || line.startsWith('# Action: ')) finish()
    sent = mine
    if (line.startsWith('#+ ')) at += Number(line.slice(3))
    else if (line !== '') lines.push(mine ? line.slice(2) : line)
  }
  finish()
  return found
}

function headerOf(line: string): readonly [string, string] {
  const [, name = line, value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? []
  return [name, value]
}
