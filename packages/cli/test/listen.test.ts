import { expect, test } from 'vitest'
import { jsonLines, openami, simulator, start } from './support.ts'

test('prints the named events that fit as lines of JSON, and ends after so many', async () => {
  const { env, pbx } = await simulator({ phones: [{ device: 'PJSIP/anna' }] })
  const args = ['listen', 'userevent', '--where', 'userevent=order*', '--where', 'Number=*', '-n', '2']
  const { result } = start(args, { env })
  const timer = setInterval(() => {
    pbx.emit('UserEvent', { UserEvent: 'Greeting', Number: '1' })
    pbx.emit('UserEvent', { UserEvent: 'OrderPaid', Number: '2' })
  }, 50)
  const { code, out, err } = await result
  clearInterval(timer)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const paid = expect.objectContaining({ Event: 'UserEvent', UserEvent: 'OrderPaid', Number: '2' })
  expect(jsonLines(out)).toEqual([paid, paid])
})

test('continues after a break of the connection, says so, and ends with whole lines at Ctrl-C', async () => {
  const { env, pbx } = await simulator()
  const running = start(['listen', 'UserEvent'], { env })
  const timer = setInterval(() => pbx.emit('UserEvent', { UserEvent: 'Tick' }), 20)
  await running.prints('Tick')
  pbx.links.cut()
  await running.prints('connected again; events in between are lost')
  const before = running.out().length
  await expect.poll(() => running.out().length).toBeGreaterThan(before)
  running.child.kill('SIGINT')
  const { code, out, err } = await running.result
  clearInterval(timer)
  expect(code).toBe(130)
  expect(jsonLines(out).length).toBeGreaterThan(1)
  expect(err.split('\n')).toHaveLength(3)
})

test('ends quietly when the reader of the pipe is gone', async () => {
  const { env, pbx } = await simulator()
  const running = start(['listen', 'UserEvent'], { env })
  const timer = setInterval(() => pbx.emit('UserEvent', { UserEvent: 'Tick' }), 20)
  await running.prints('Tick')
  running.child.stdout?.destroy()
  const { code, err } = await running.result
  clearInterval(timer)
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test.each([
  [['Newchanel'], 'no event is called "Newchanel"; did you mean Newchannel?'],
  [['Hangup', '--where', 'Chanel=a'], '--where: Hangup has no header Chanel; did you mean Channel?'],
  [['Hangup', '--where', 'Channel'], `--where needs Header=value, as in --where 'Channel=PJSIP/*', not "Channel"`],
  [['Hangup', '--count', '0'], '--count must be a positive integer, not "0"'],
])('refuses in one sentence: listen %j', async (args, message) => {
  expect(await openami(['listen', ...args])).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})
