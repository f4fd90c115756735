import { spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { folder } from './build.ts'
import { openami, simulator } from './support.ts'

const options = {
  phones: [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bob' }],
  queues: [{ name: 'support', members: [{ interface: 'PJSIP/bob' }] }],
  extensions: '[default]\nexten => 200,1,Answer()\nexten => 200,n,Wait(60)\n',
}

/** The command in a terminal of 100 columns: what is on its screen, and its keys. */
function terminal(args: readonly string[], env: Record<string, string>) {
  const line = `stty cols 100 rows 20; '${process.execPath}' '${folder}/main.cjs' ${args.join(' ')}; echo "ended $?"`
  const child = spawn('script', ['-qfec', line, '/dev/null'], {
    env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    stdio: 'pipe',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return {
    /** What was drawn last, whole: a terminal gives it in pieces. */
    screen() {
      const end = out.lastIndexOf('\x1b[J')
      return out.slice(out.lastIndexOf('\x1b[H', end), end)
    },
    all: () => out,
    press: (keys: string) => void child.stdin.write(keys),
  }
}

test('shows channels, calls, queues and members, filters, hangs up and pauses by keys, and leaves the terminal as it was', async () => {
  const { env, pbx } = await simulator(options)
  await pbx.incoming({ from: '5550100', to: '200' }).answered
  await pbx.incoming({ from: '5550199', to: '200' }).answered
  const top = terminal(['top'], env)
  const sees = (text: string | RegExp) => expect.poll(top.screen, { timeout: 20_000 }).toMatch(text)
  await sees(/2 channels {3}2 calls/)
  await sees('5550100')
  top.press('/0199\r')
  await sees('filter: 0199')
  expect(top.screen()).not.toContain('5550100')
  top.press('h')
  await sees('Hang up ')
  top.press('y')
  await expect.poll(() => pbx.received('Hangup').length).toBe(1)
  await sees(/1 channels/)
  top.press('\x1b')
  // Keys that come at once are one escape sequence.
  await expect.poll(top.screen).not.toContain('filter: 0199')
  top.press('4')
  await sees('PJSIP/bob')
  top.press('p')
  await expect.poll(() => pbx.received('QueuePause').length).toBe(1)
  top.press('q')
  await expect.poll(top.all, { timeout: 10_000 }).toContain('ended 0')
  expect(top.all()).toContain('\x1b[?1049l')
})

test('asks for the secret once, where nothing has it', async () => {
  const { env } = await simulator(options)
  const { AMI_URL = '' } = env
  const top = terminal(['top'], { AMI_URL })
  await expect.poll(top.all, { timeout: 20_000 }).toContain('Secret of admin at 127.0.0.1: ')
  top.press('secret\r')
  await expect.poll(top.screen, { timeout: 20_000 }).toContain('0 channels')
  top.press('q')
  await expect.poll(top.all, { timeout: 10_000 }).toContain('ended 0')
})

test('says what to do without a terminal', async () => {
  const { env } = await simulator()
  expect(await openami(['top'], { env })).toEqual({
    code: 2,
    out: '',
    err: 'openami: top needs a terminal; openami channels --json and openami queues --json print what is there now\n',
  })
})
