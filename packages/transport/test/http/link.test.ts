import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { message } from './fake-web-server.ts'
import { open, until } from './open-link.ts'
import { formOf, web } from './page.ts'

const polled = message('Response: Success', 'Message: Waiting for Event completed.')
const over = message('Event: WaitEventComplete')

it('R38 polls again after each poll, and delivers only events of polls', async () => {
  let polls = 0
  const port = await web((_, response) => {
    polls++
    if (polls > 3) response.end(message('Response: Error', 'Message: Permission denied'))
    else response.end(`${polled}${polls === 2 ? '' : message('Event: Hangup', `N: ${polls}`)}row\r\n\r\n${over}`)
  })
  const { link, frames, closed } = open(port)
  link.listen()
  expect((await closed).message).toBe('The server ended the session: Permission denied')
  expect(polls).toBe(4)
  expect(frames.map((frame) => frame.type === 'message' && frame.message.get('N'))).toEqual(['1', '3'])
  expect(link.closed).toBe(true)
})

it.each([
  ['a page that is broken', 500, '', 'answered 500'],
  ['a thrown value that is not an error', 200, 'row\r\n\r\n', 'not even an error'],
  ['a message that is cut off', 200, 'Event: A\r\nX', 'The connection ended in the middle of a message'],
])('%s ends the link', async (_, status, text, reason) => {
  const port = await web((_request, response) => response.writeHead(status).end(text))
  const { link, closed } = open(port)
  link.write('Action: Ping\r\nActionID: 1\r\n\r\n')
  expect((await closed).message).toContain(reason)
  await link.end(60_000)
})

it('sends requests written in one turn one after the other', async () => {
  const asked: string[] = []
  const held: ServerResponse[] = []
  const port = await web(async (request, response) => {
    asked.push((await formOf(request)).get('Action') ?? '')
    held.push(response)
  })
  const { link, frames } = open(port)
  for (const name of ['A', 'B', 'C']) link.write(`Action: ${name}\r\n\r\n`)
  for (const names of ['A', 'AB', 'ABC']) {
    await until(() => asked.length >= names.length)
    expect(asked.join('')).toBe(names)
    held.at(-1)?.end(message('Response: Success', `N: ${names}`))
    await until(() => frames.length === names.length)
  }
  link.destroy(new Error('over'))
})

it('a session begins with its first cookie and ends with a different one', async () => {
  const cookies: (string | undefined)[] = [undefined, '0badcafe', undefined, '0badcafe', '00c0ffee']
  let count = 0
  const port = await web((_, response) => {
    const cookie = cookies[count++]
    if (cookie !== undefined) response.setHeader('Set-Cookie', `mansession_id="${cookie}"`)
    response.end(message('Response: Success'))
  })
  const { link, frames, closed } = open(port)
  for (const _ of cookies) link.write('Action: Ping\r\n\r\n')
  expect((await closed).message).toBe('The server ended the session')
  expect(frames).toHaveLength(5)
})

it('knows the address of the server after its first answer', async () => {
  const port = await web((_, response) =>
    response.setHeader('Server', 'Asterisk/16.1.0').end(message('Response: Success')),
  )
  const { link, frames } = open(port)
  expect(link.remoteAddress).toBe('')
  await link.greet()
  expect(link.remoteAddress).toBe('127.0.0.1')
  expect(frames).toEqual([{ type: 'greeting', version: '5.0.5', line: 'Asterisk/16.1.0' }])
  await link.end(60_000)
})

it('updates lastHeard with a whole message, not with a part of one', async () => {
  const answers: ServerResponse[] = []
  const port = await web((_, response) => void answers.push(response))
  const { link, frames } = open(port)
  const begun = link.lastHeard
  link.write('Action: Ping\r\n\r\n')
  await until(() => answers.length === 1)
  for (let n = 0; n < 10; n++) {
    answers[0]?.write(n === 0 ? 'Response: ' : 'x')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  expect(link.lastHeard).toBe(begun)
  answers[0]?.end('\r\n\r\n')
  await until(() => frames.length === 1)
  expect(link.lastHeard).toBeGreaterThan(begun)
  await link.end(60_000)
})

describe('the end of an HTTP link', () => {
  it('waits for pending requests up to a limit', async () => {
    const answers: (() => void)[] = []
    const port = await web((_, response) => void answers.push(() => response.end(message('Response: Goodbye'))))
    const first = open(port)
    first.link.write('Action: Logoff\r\n\r\n')
    const ending = first.link.end(60_000)
    await until(() => answers.length === 1)
    answers[0]?.()
    await ending
    expect(first.frames).toHaveLength(1)
    const second = open(port)
    second.link.write('Action: Logoff\r\n\r\n')
    await second.link.end(5)
    expect((await second.closed).message).toBe('The connection is closed')
    expect(second.frames).toHaveLength(0)
  })

  it('is reported once, and does not wait without a pending request', async () => {
    const port = await web((_, response) => response.end(message('Response: Success')))
    const { link, frames, reasons } = open(port)
    link.write('Action: Ping\r\n\r\n')
    await until(() => frames.length === 1)
    await link.end(3_600_000)
    link.destroy(new Error('again'))
    await link.end(3_600_000)
    expect(reasons.map(({ message }) => message)).toEqual(['The connection is closed'])
  })

  it('prevents further requests', async () => {
    let asked = 0
    const port = await web(() => void asked++)
    const { link, reasons } = open(port)
    for (let n = 0; n < 3; n++) link.write('Action: Ping\r\n\r\n')
    await until(() => asked === 1)
    link.destroy(new Error('mine'))
    link.write('Action: Ping\r\n\r\n')
    await link.end(3_600_000)
    expect(asked).toBe(1)
    expect(reasons.map(({ message }) => message)).toEqual(['mine'])
  })

  it('leaves no connection open', async () => {
    let [opened, closed] = [0, 0]
    const port = await web((request, response) => {
      request.socket.once('close', () => closed++)
      opened++
      response.end(message('Response: Success'))
    })
    const { link, frames } = open(port)
    link.write('Action: Ping\r\n\r\n')
    await until(() => frames.length === 1)
    expect([opened, closed]).toEqual([1, 0])
    await link.end(60_000)
    await until(() => closed === 1)
  })
})
