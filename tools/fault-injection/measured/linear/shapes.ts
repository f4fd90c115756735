/** Lines of about so many bytes, latin1, each with its line end. */
export interface Shape {
  readonly name: string
  readonly lines: (bytes: number) => string
  /** No blank line ends the message. */
  readonly unterminated?: boolean
}

type Piece = readonly [name: string, text: (line: number) => string]

const names: readonly Piece[] = [
  ['one name', () => 'Foo'],
  ['a name of its own each', (n) => `H${n}`],
  ['a name that the spec knows', () => 'Uniqueid'],
  ['a repeated header', () => 'ChanVariable'],
  ['a header with a key', () => 'ChanVariable(SIP/1)'],
  ['a header with a key of its own each', (n) => `ChanVariable(SIP/${n})`],
  ['a numbered header', (n) => `Var-${String(n).padStart(6, '0')}`],
  ['a number', (n) => String(n)],
  ['two names in turn', (n) => (n % 2 === 0 ? 'Channel' : 'Uniqueid')],
  ['spellings of one name', (n) => spelled('chanvariablex', n)],
  ['blanks after the name', () => `Uniqueid${' '.repeat(200)}`],
  ['a long name', (n) => `H${'x'.repeat(300)}${n}`],
  ['a name of other bytes', () => '\xc3\xa4\xff'],
  ['ActionID', () => 'ActionID'],
]

const values: readonly Piece[] = [
  ['short values', (n) => String(n)],
  ['empty values', () => ''],
  ['pairs', (n) => `V${n}=${n}`],
  ['one pair', () => 'A=1'],
  ['values that end in an event', () => 'Event: Word'],
  ['values that end in a known event', () => 'xEvent: Hangup'],
  ['values that end in an answer', () => 'Response: Success'],
  ['values that hold a header', () => 'Event: Word Privilege: call,all'],
  ['UTF-8', () => '\xc3\xa4\xe2\x82\xac'],
  ['latin1', () => '\xe4\xff'],
  ['long values', () => 'x'.repeat(1000)],
]

const repeated =
  (text: (line: number) => string) =>
  (bytes: number): string => {
    const lines: string[] = []
    for (let length = 0, n = 0; length < bytes; n++) {
      const line = text(n)
      lines.push(line)
      length += line.length
    }
    return lines.join('')
  }

/** Each name with each value. */
export const headers: readonly Shape[] = names.flatMap(([name, write]) =>
  values.map(([value, fill]) => ({
    name: `${name}, ${value}`,
    lines: repeated((n) => `${write(n)}: ${fill(n)}\r\n`),
  })),
)

/** What is not a row of headers. */
export const odd: readonly Shape[] = [
  { name: 'lines without a colon', lines: repeated(() => 'a\r\n') },
  { name: 'long lines without a colon', lines: repeated(() => `${'a'.repeat(2000)}\r\n`) },
  { name: 'lines that are the beginning of another message', lines: repeated(() => 'Event: Word\r\n') },
  { name: 'names that run into an event', lines: repeated(() => 'CauEvent: Hangup\r\n') },
  { name: 'names that run into an answer', lines: repeated(() => 'CauResponse: Success\r\n') },
  { name: 'beginnings of an output', lines: repeated(() => 'Response: Follows\r\n') },
  { name: 'beginnings of messages in one line', lines: (bytes) => `X: ${'Event: A'.repeat(bytes / 8)}\r\n` },
  { name: 'classes', lines: repeated(() => 'Privilege: call,all\r\n') },
  { name: 'one long value', lines: (bytes) => `X: ${'y'.repeat(bytes)}\r\n` },
  { name: 'one long list', lines: (bytes) => `Privilege: ${'a,'.repeat(bytes / 2)}\r\n` },
  { name: 'one long name', lines: (bytes) => `${'x'.repeat(bytes)}: y\r\n` },
  { name: 'colons in one line', lines: (bytes) => `${':'.repeat(bytes)}\r\n` },
  { name: 'colons in lines', lines: repeated(() => ':::\r\n') },
  { name: 'blanks in one line', lines: (bytes) => `${' '.repeat(bytes)}\r\n` },
  { name: 'blanks in lines', lines: repeated(() => '   \r\n') },
  { name: 'tabs before a colon', lines: (bytes) => `Uniqueid${'\t'.repeat(bytes)}: x\r\n` },
  { name: 'CR without LF', lines: (bytes) => `${'a: b\r'.repeat(bytes / 5)}\n` },
  { name: 'CR before CRLF', lines: repeated(() => 'a: b\r\r\n') },
  { name: 'LF without CR', lines: repeated(() => 'a: b\n') },
  { name: 'NUL', lines: repeated(() => '\0: \0\r\n') },
  { name: 'nothing but NUL', lines: (bytes) => '\0'.repeat(bytes) },
  { name: 'markers of an end', lines: repeated(() => '--END COMMAND--\r\n') },
  { name: 'markers of an end after a row', lines: repeated(() => 'row--END COMMAND--\r\n') },
  { name: 'blank lines', lines: repeated(() => '\r\n') },
  { name: 'blank lines in LF', lines: repeated(() => '\n') },
  { name: 'whole events', lines: repeated(() => 'Event: Word\r\n\r\n') },
  { name: 'whole answers', lines: repeated((n) => `Response: Success\r\nActionID: ${n}.x\r\n\r\n`) },
  { name: 'whole outputs', lines: repeated(() => 'Response: Follows\r\nEvent: x\r\n--END COMMAND--\r\n\r\n') },
  { name: 'rows in paragraphs', lines: repeated(() => 'row\r\n\r\n') },
  { name: 'short headers without an end', lines: repeated((n) => `H${n}: ${n}\r\n`), unterminated: true },
  { name: 'a value without an end', lines: (bytes) => `X: ${'y'.repeat(bytes)}`, unterminated: true },
]

function spelled(name: string, n: number): string {
  return [...name].map((letter, at) => ((n >> at) & 1 ? letter.toUpperCase() : letter)).join('')
}
