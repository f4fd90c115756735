export interface Shape {
  readonly name: string
  /** So many texts of about so many bytes each, latin1, in lines. What is numbered is counted on from one text to the next. */
  readonly texts: (bytes: number, count: number) => readonly string[]
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
  (text: (line: number) => string): Shape['texts'] =>
  (bytes, count) => {
    let n = 0
    return Array.from({ length: count }, () => {
      const lines: string[] = []
      for (let length = 0; length < bytes; n++) {
        const line = text(n)
        lines.push(line)
        length += line.length
      }
      return lines.join('')
    })
  }

const same =
  (text: (bytes: number) => string): Shape['texts'] =>
  (bytes, count) =>
    new Array<string>(count).fill(text(bytes))

/** Each name with each value. */
export const headers: readonly Shape[] = names.flatMap(([name, write]) =>
  values.map(([value, fill]) => ({
    name: `${name}, ${value}`,
    texts: repeated((n) => `${write(n)}: ${fill(n)}\r\n`),
  })),
)

/** What is not a row of headers. */
export const odd: readonly Shape[] = [
  { name: 'lines without a colon', texts: repeated(() => 'a\r\n') },
  { name: 'long lines without a colon', texts: repeated(() => `${'a'.repeat(2000)}\r\n`) },
  { name: 'lines that are the beginning of another message', texts: repeated(() => 'Event: Word\r\n') },
  { name: 'names that run into an event', texts: repeated(() => 'CauEvent: Hangup\r\n') },
  { name: 'names that run into an answer', texts: repeated(() => 'CauResponse: Success\r\n') },
  { name: 'beginnings of an output', texts: repeated(() => 'Response: Follows\r\n') },
  { name: 'beginnings of messages in one line', texts: same((bytes) => `X: ${'Event: A'.repeat(bytes / 8)}\r\n`) },
  { name: 'classes', texts: repeated(() => 'Privilege: call,all\r\n') },
  { name: 'one long value', texts: same((bytes) => `X: ${'y'.repeat(bytes)}\r\n`) },
  { name: 'one long list', texts: same((bytes) => `Privilege: ${'a,'.repeat(bytes / 2)}\r\n`) },
  { name: 'one long name', texts: same((bytes) => `${'x'.repeat(bytes)}: y\r\n`) },
  { name: 'colons in one line', texts: same((bytes) => `${':'.repeat(bytes)}\r\n`) },
  { name: 'colons in lines', texts: repeated(() => ':::\r\n') },
  { name: 'blanks in one line', texts: same((bytes) => `${' '.repeat(bytes)}\r\n`) },
  { name: 'blanks in lines', texts: repeated(() => '   \r\n') },
  { name: 'tabs before a colon', texts: same((bytes) => `Uniqueid${'\t'.repeat(bytes)}: x\r\n`) },
  { name: 'CR without LF', texts: same((bytes) => `${'a: b\r'.repeat(bytes / 5)}\n`) },
  { name: 'CR before CRLF', texts: repeated(() => 'a: b\r\r\n') },
  { name: 'LF without CR', texts: repeated(() => 'a: b\n') },
  { name: 'NUL', texts: repeated(() => '\0: \0\r\n') },
  { name: 'nothing but NUL', texts: same((bytes) => '\0'.repeat(bytes)) },
  { name: 'markers of an end', texts: repeated(() => '--END COMMAND--\r\n') },
  { name: 'markers of an end after a row', texts: repeated(() => 'row--END COMMAND--\r\n') },
  { name: 'blank lines', texts: repeated(() => '\r\n') },
  { name: 'blank lines in LF', texts: repeated(() => '\n') },
  { name: 'whole events', texts: repeated(() => 'Event: Word\r\n\r\n') },
  { name: 'whole answers', texts: repeated((n) => `Response: Success\r\nActionID: ${n}.x\r\n\r\n`) },
  { name: 'whole outputs', texts: repeated(() => 'Response: Follows\r\nEvent: x\r\n--END COMMAND--\r\n\r\n') },
  { name: 'rows in paragraphs', texts: repeated(() => 'row\r\n\r\n') },
  { name: 'short headers without an end', texts: repeated((n) => `H${n}: ${n}\r\n`), unterminated: true },
  { name: 'a value without an end', texts: same((bytes) => `X: ${'y'.repeat(bytes)}`), unterminated: true },
]

function spelled(name: string, n: number): string {
  return [...name].map((letter, at) => ((n >> at) & 1 ? letter.toUpperCase() : letter)).join('')
}
