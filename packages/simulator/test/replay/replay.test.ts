import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type Replay, startReplay } from '../../src/index.ts'

const running: Replay[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(running.splice(0).map((replay) => replay.close()))
})

async function replay(recording: string | Uint8Array): Promise<Replay> {
  const server = await startReplay(recording)
  running.push(server)
  return server
}

interface Talk {
  /** Sends actions, each given as its lines, all at once; returns everything received until the answer of a Ping after them. */
  say(...actions: string[]): Promise<string>
  socket: Socket
}

async function talk({ port, host }: Replay): Promise<Talk & { greeting: string }> {
  const socket = connect({ port, host })
  sockets.push(socket)
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk
  })
  const until = async (part: string): Promise<string> => {
    while (!received.includes(part)) await once(socket, 'data')
    const text = received.slice(0, received.indexOf(part))
    received = ''
    return text
  }
  const say = (...actions: string[]): Promise<string> => {
    const blocks = [...actions, 'Action: Ping\nActionID: fence']
    socket.write(blocks.map((block) => `${block.split('\n').join('\r\n')}\r\n\r\n`).join(''), 'latin1')
    return until('Response: Success\r\nActionID: fence')
  }
  await once(socket, 'data')
  const greeting = received
  received = ''
  return { say, socket, greeting }
}

const greeting = 'Asterisk Call Manager/1.1\r\n'
const recorded = (...parts: string[]): string => greeting + parts.join('')
const exchange = (headers: string, ...answer: string[]): string =>
  `${headers
    .split('\n')
    .map((header) => `# ${header}\n`)
    .join('')}${answer.join('\r\n')}`

describe('a replay', () => {
  test('sends the recorded greeting', async () => {
    expect((await talk(await replay(recorded()))).greeting).toBe(greeting)
  })

  test("answers an action byte for byte, with the client's ActionID", async () => {
    const answer = [
      'Response: Success',
      'ActionID: 5.abc',
      'Message: Voicemail user list will follow',
      '',
      'ActionID: 5.abc',
      'Event: VoicemailUserEntry',
      'Odd',
      '',
      'Event: Newchannel',
      'ActionID: 6.else',
      '',
      'Event: VoicemailUserEntryComplete\r\nactionid:5.abc',
      '',
      'Text: with a \xff byte, and ActionID: 5.abc inside a line\n',
    ]
    const { say } = await talk(
      await replay(recorded(exchange('Action: VoicemailUsersList\nActionID: 5.abc', ...answer))),
    )
    expect(await say('Action: VoicemailUsersList\nActionID: mine')).toBe(
      answer
        .join('\r\n')
        .replaceAll(/(?<=\n)ActionID: 5\.abc/g, 'ActionID: mine')
        .replace('actionid:5.abc', 'actionid:mine'),
    )
  })

  test('omits the ActionID line for a client that sent none', async () => {
    const list = exchange('Action: Agents\nActionID: 1', 'Response: Success', 'ActionID: 1', 'Message: yes', '', '')
    const { say } = await talk(await replay(recorded(list)))
    expect(await say('Action: Agents')).toBe('Response: Success\r\nMessage: yes\r\n\r\n')
  })

  test('gives a later event of an action the ActionID of that action', async () => {
    const originate = exchange('Action: Originate\nActionID: 1', 'Response: Success', 'ActionID: 1', '', '')
    const status = exchange(
      'Action: Status\nActionID: 2',
      ...['Response: Success', 'ActionID: 2', '', 'Event: OriginateResponse', 'ActionID: 1', '', ''],
    )
    const { say } = await talk(await replay(recorded(originate, status)))
    expect(await say('Action: Originate\nActionID: a', 'Action: Status\nActionID: b')).toBe(
      'Response: Success\r\nActionID: a\r\n\r\nResponse: Success\r\nActionID: b\r\n\r\nEvent: OriginateResponse\r\nActionID: a\r\n\r\n',
    )
  })

  test('chooses the next of several answers, then a skipped one, then the last again', async () => {
    const status = (text: string): string => exchange('Action: Status', `Message: ${text}`, '', '')
    const originate = exchange('Action: Originate', 'Response: Success', '', '')
    const recording = recorded(status('before'), originate, status('after'), status('much later'))
    const { say } = await talk(await replay(recording))
    await say('Action: Originate')
    const answers = [await say('action: status'), await say('Action: Status'), await say('Action: Status')]
    answers.push(await say('Action: Status'))
    expect(answers.map((text) => text.slice(9, -4))).toEqual(['after', 'much later', 'before', 'much later'])
  })

  test('prefers an answer to the same headers', async () => {
    const get = (key: string): string => exchange(`Action: DBGet\nFamily: a\nKey: ${key}`, `Message: ${key}`, '', '')
    const { say } = await talk(await replay(recorded(get('one'), get('two'))))
    expect(await say('Action: DBGet\nKey: two\nFamily: a')).toBe('Message: two\r\n\r\n')
    expect(await say('Action: DBGet\nKey: two\nFamily: a')).toBe('Message: two\r\n\r\n')
    expect(await say('Action: DBGet\nKey: three\nFamily: a')).toBe('Message: one\r\n\r\n')
  })

  test('repeats an empty answer and a blank line', async () => {
    const recording = recorded(exchange('Action: Nothing'), '\n', exchange('Action: SIPqualifypeer', '\r\n'))
    const { say } = await talk(await replay(recording.replace('\n\n', '\n')))
    expect(await say('Action: Nothing')).toBe('')
    expect(await say('Action: SIPqualifypeer')).toBe('\r\n')
  })

  test.each([
    ['1.0', 'Invalid/unknown command', 'Pong', ''],
    [
      '1.1',
      'Invalid/unknown command: Foo. Use Action: ListCommands to show available commands.',
      'Success',
      'Ping: Pong\r\n',
    ],
  ])(
    'AMI %s: answers an action without a recording as an unknown action of that release',
    async (ami, error, pong, more) => {
      const server = await replay(`Asterisk Call Manager/${ami}\r\n`)
      const { socket } = await talk(server)
      socket.write('Action: Foo\r\nActionID: 1\r\n\r\nAction: Ping\r\n\r\n\r\nAction: Logoff\r\n\r\n')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      await once(socket, 'end')
      expect(text).toBe(
        `Response: Error\r\nActionID: 1\r\nMessage: ${error}\r\n\r\n` +
          `Response: ${pong}\r\n${more}\r\n` +
          'Response: Error\r\nMessage: Missing action in request\r\n\r\n' +
          'Response: Goodbye\r\nMessage: Thanks for all the fish.\r\n\r\n',
      )
      expect(server.received.map(({ action, exchange }) => [action.action, exchange])).toEqual([
        ['Foo', undefined],
        ['Ping', undefined],
        ['', undefined],
        ['Logoff', undefined],
      ])
    },
  )

  test('repeats a refused login and closes the connection', async () => {
    const refused = exchange('Action: Login', 'Response: Error', 'Message: Authentication failed', '', '')
    const { socket } = await talk(await replay(recorded(refused)))
    socket.write('Action: Challenge\r\n\r\nAction: Login\r\n\r\n')
    await once(socket, 'end')
  })

  test('starts from the beginning for each client, also from gzip', async () => {
    const both = recorded(exchange('Action: A', 'one\r\n'), exchange('Action: A', 'two\r\n'))
    const server = await replay(gzipSync(both))
    const [first, second] = [await talk(server), await talk(server)]
    expect(await first.say('Action: A')).toBe('one\r\n')
    expect(await second.say('Action: A')).toBe('one\r\n')
    expect(await first.say('Action: A')).toBe('two\r\n')
  })
})
