import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startSimulator } from '@openami/simulator'
import { expect, test } from 'vitest'
import { buildProgram } from '../../../vitest.program.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Run {
  code: number
  output: string
}

const args = [await buildProgram(`${root}examples/demo/src/main.ts`)]

function demo(env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const plain = { ...process.env, FORCE_COLOR: undefined }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { ...plain, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
    })
  })
}

test.concurrent('shows a call from start to end on its own simulator', { timeout: 30_000 }, async () => {
  const { code, output } = await demo({ AMI_URL: undefined })
  expect(output).toMatch(/AMI version +11\.0\.0/)
  expect(output).toMatch(/outcome +Success \(reason 4\)/)
  for (const event of ['Newchannel', 'DialBegin', 'DialEnd', 'OriginateResponse', 'Hangup']) {
    expect(output).toMatch(new RegExp(`^ +${event} `, 'm'))
  }
  expect(output).toMatch(/Log off/)
  expect(code).toBe(0)
})

test.concurrent('shows colours in a pipe only with FORCE_COLOR', { timeout: 30_000 }, async () => {
  const runs = await Promise.all([demo({ AMI_URL: undefined }), demo({ AMI_URL: undefined, FORCE_COLOR: '1' })])
  expect(runs.map(({ output }) => output.includes('\u001b['))).toEqual([false, true])
})

test.concurrent('shows a call on the server of AMI_URL', { timeout: 30_000 }, async () => {
  const managerConf = '[general]\nenabled = yes\n[ops]\nsecret = canary-5e\nread = all\nwrite = all\n'
  const simulator = await startSimulator({ release: '22', managerConf })
  try {
    const run = await demo({ AMI_URL: `ami://ops:canary-5e@127.0.0.1:${simulator.port}`, AMI_CHANNEL: 'PJSIP/100' })
    expect(run.output).toMatch(/outcome +Success/)
    expect(run.output).not.toContain('canary-5e')
    expect(run.code).toBe(0)
  } finally {
    await simulator.close()
  }
})

test.concurrent.each([
  ['SIGINT', 130, 'PJSIP/102', 'RINGING'],
  ['SIGTERM', 143, 'PJSIP/100', 'Channels'],
] as const)('%s: hangs up the call and exits', { timeout: 30_000 }, async (signal, code, channel, moment) => {
  const managerConf = '[general]\nenabled = yes\n[ops]\nsecret = canary-5e\nread = all\nwrite = all\n'
  await using simulator = await startSimulator({ release: '22', managerConf })
  const env = { ...process.env, AMI_URL: `ami://ops:canary-5e@127.0.0.1:${simulator.port}`, AMI_CHANNEL: channel }
  const child = spawn(process.execPath, args, { cwd: root, env })
  let output = ''
  child.stderr.on('data', (text) => {
    output += text
  })
  child.stdout.on('data', (text) => {
    output += text
    // Twice, as the shell and npm both send it.
    if (!child.killed && output.includes(moment)) for (let i = 0; i < 2; i++) child.kill(signal)
  })
  expect(await once(child, 'close')).toEqual([code, null])
  expect(simulator.engine.pbx.channels.size).toBe(0)
  expect(output).toContain(`Stopped by ${signal}; no call is left.`)
  expect(output).not.toContain('canary-5e')
})

test.concurrent('refuses an AMI_URL with an ambiguous secret without quoting it', async () => {
  const { code, output } = await demo({ AMI_URL: 'ami://ops:a@canary-5e/b@127.0.0.1' })
  expect(output).toContain('AMI_URL contains an @ after the host')
  expect(output).not.toContain('canary-5e')
  expect(code).toBe(1)
})

test.concurrent('reports that no server listens without printing the secret', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  const port = typeof address === 'object' ? address?.port : undefined
  const { code, output } = await demo({ AMI_URL: `ami://ops:canary-5e@127.0.0.1:${port}` })
  expect(output).toContain(`127.0.0.1:${port}`)
  expect(output).toMatch(/refused/i)
  expect(output).not.toContain('canary-5e')
  expect(code).toBe(1)
})
