import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRecording, parseRecording, RecordingError } from '../../src/index.ts'

const text = `Asterisk Call Manager/1.1\r
# Action: Challenge
# AuthType: MD5
Response: Success\r
Challenge: 1\r
\r
# Action: Command
# ActionID: 7
# Command: dialplan show
Response: Follows\r
## a line of the server\r
### and one with two\r
no line end`

describe('a recording', () => {
  test('holds what the server sent and which action each part answers', () => {
    const { greeting, exchanges } = parseRecording(text)
    expect(greeting).toBe('Asterisk Call Manager/1.1\r\n')
    expect(exchanges.map(({ action }) => action.action)).toEqual(['Challenge', 'Command'])
    expect(exchanges[0]?.answer).toBe('Response: Success\r\nChallenge: 1\r\n\r\n')
    expect(exchanges[1]?.action.get('Command')).toBe('dialplan show')
    expect(exchanges[1]?.action.actionId).toBe('7')
    expect(exchanges[1]?.answer).toBe(
      'Response: Follows\r\n# a line of the server\r\n## and one with two\r\nno line end',
    )
  })

  test('is formatted to the same text that was parsed', () => {
    expect(formatRecording(parseRecording(text))).toBe(text)
  })

  test('keeps any bytes of the server', () => {
    const bytes = fc.array(fc.constantFrom('#', ' ', '\r', '\n', 'A', ':', '\xff', '\0'), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 5 }), (answers) => {
        const [greeting = '', ...rest] = answers.map((one) => `${one.join('')}\n`)
        const { exchanges } = parseRecording(rest.map(() => '# Action: Ping\n').join(''))
        const recording = { greeting, exchanges: exchanges.map((one, at) => ({ ...one, answer: rest[at] as string })) }
        expect(parseRecording(formatRecording(recording))).toEqual(recording)
      }),
    )
  })

  test.each([
    ['#Action: Ping', 1],
    ['Asterisk\r\n# Ping', 2],
    ['Asterisk\r\n# ActionID: 7', 2],
    ['# Action: Ping\nResponse: Success\r\n# ActionID: 7', 3],
  ])('%j is refused with its line number', (broken, line) => {
    const error = (() => {
      try {
        return parseRecording(broken)
      } catch (reason) {
        return reason
      }
    })()
    expect(error).toBeInstanceOf(RecordingError)
    expect((error as RecordingError).line).toBe(line)
    expect((error as RecordingError).message).toMatch(new RegExp(`^recording:${line}: .*# `))
  })

  test('cannot be formatted when an action would start within a line', () => {
    const { exchanges } = parseRecording('# Action: Ping\n# Action: Status\n')
    const torn = { greeting: '', exchanges: exchanges.map((one) => ({ ...one, answer: 'Respon' })) }
    expect(() => formatRecording(torn)).toThrow('Status was sent in the middle of a line')
  })
})
