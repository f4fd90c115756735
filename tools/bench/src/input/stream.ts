/** Headers that a listener reads where the bench says three. */
export const read: readonly string[] = ['Channel', 'CallerIDNum', 'Uniqueid']

/** The event after the last one; no stream has it elsewhere. */
export const last = 'Shutdown'

export const lastBytes: Buffer = Buffer.from(`Event: ${last}\r\nPrivilege: system,all\r\nRestart: False\r\n\r\n`)

/** What a client must deliver of a stream. */
export interface Expected {
  readonly events: number
  readonly bytes: number
  /** By kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** Characters of the three headers of all events, names without regard to case. */
  readonly characters: number
}

/** Counts by the plainest means there are, so that no client's parser judges itself. */
export function expect(stream: Buffer): Expected {
  const kinds: Record<string, number> = {}
  let events = 0
  let characters = 0
  for (const message of stream.toString('utf8').split('\r\n\r\n')) {
    if (!message.startsWith('Event: ')) continue
    events++
    const lines = message.split('\r\n')
    const name = (lines[0] as string).slice(7)
    kinds[name] = (kinds[name] ?? 0) + 1
    for (const header of read) {
      const prefix = `${header}: `.toLowerCase()
      const line = lines.find((text) => text.toLowerCase().startsWith(prefix))
      if (line !== undefined) characters += line.length - prefix.length
    }
  }
  return { events, bytes: stream.length, kinds, characters }
}
