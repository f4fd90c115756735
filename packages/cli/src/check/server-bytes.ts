/** What `openami record` wrote: the lines of the server, between lines of its own that begin with `#`. */
export function isRecording(text: string): boolean {
  return /^# Action: \S/m.test(text)
}

/** The bytes that the server sent, and the line of the file that each of their lines was. */
export function serverBytes(recording: string): { readonly bytes: Buffer; lineOf(line: number): number } {
  const lines: number[] = []
  const kept: string[] = []
  let number = 0
  for (const line of recording.split(/(?<=\n)/)) {
    number++
    if (line.startsWith('#') && !line.startsWith('##')) continue
    lines.push(number)
    kept.push(line.startsWith('##') ? line.slice(1) : line)
  }
  return { bytes: Buffer.from(kept.join(''), 'latin1'), lineOf: (line) => lines[line - 1] ?? number }
}
