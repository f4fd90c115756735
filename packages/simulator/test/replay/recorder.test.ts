import { connect } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { parseRecording, startRecorder, startReplay, startSimulator } from '../../src/index.ts'
import { ConnectionRecorder } from '../../src/replay/recorder.ts'
import { formatRecording } from '../../src/replay/recording.ts'

const greeting = 'Asterisk Call Manager/5.0\r\n'

describe('a recorder', () => {
  test('connects a client with a server, and its recording can be replayed', async () => {
    await using pbx = await startSimulator()
    await using recorder = await startRecorder({ target: pbx })
    const ask = async (port: number): Promise<unknown> => {
      await using ami = await connect({ ...pbx.connection, port, keepalive: false })
      const { items } = await ami.queueSummary()
      return items.map((item) => item.toObject())
    }
    const real = await ask(recorder.port)
    const [recording = ''] = recorder.recordings()
    expect(recording).toMatch(/^# (?:Secret|Key): \*\*\*$/m)
    await using replay = await startReplay(recording, { speed: 1 })
    const strip = (items: unknown): string => JSON.stringify(items).replace(/"ActionID":"[^"]*"/g, '')
    expect(strip(await ask(replay.port))).toBe(strip(real))
    expect(replay.received.every(({ exchange }) => exchange !== undefined)).toBe(true)
  })

  test('keeps the times, joins what comes together, and puts an action after the line that it interrupts', () => {
    let now = 0
    const recorder = new ConnectionRecorder(() => now)
    const server = (text: string, after = 0): void => {
      now += after
      recorder.fromServer(Buffer.from(text, 'latin1'))
    }
    server(greeting)
    recorder.fromClient(Buffer.from('ActionID: 1\r\nAction: Login\r\nSecret: x\r\n\r\n'))
    server('Response: Success\r\n', 5)
    server('Message: ok\r\n\r\n#odd', 1)
    recorder.fromClient(Buffer.from('Action: Ping\r\n\r\n'))
    server('\r\n', 250)
    server('Pong\r\n', 30)
    const text = recorder.text()
    expect(text).toBe(
      `${greeting}# Action: Login\n# ActionID: 1\n# Secret: ***\n#+ 5\nResponse: Success\r\nMessage: ok\r\n\r\n` +
        '#+ 251\n##odd\r\n# Action: Ping\n#+ 30\nPong\r\n',
    )
    expect(formatRecording(parseRecording(text))).toBe(text)
  })
})

describe('the times of a recording', () => {
  const recording = `${greeting}# Action: Status\n#+ 20\nResponse: Success\r\n\r\n#+ 60\nEvent: A\r\n\r\n`

  const run = async (speed?: number): Promise<number> => {
    await using replay = await startReplay(recording, { speed })
    await using ami = await connect({ port: replay.port, username: 'a', secret: 'b', keepalive: false })
    const seen = new Promise<number>((resolve) => ami.on('*', () => resolve(performance.now())))
    const begin = performance.now()
    void ami.send('Status', {}).catch(() => undefined)
    return (await seen) - begin
  }

  test('are kept with speed 1, and are nothing without a speed', async () => {
    expect(await run(1)).toBeGreaterThanOrEqual(75)
    expect(await run(1)).toBeGreaterThan(await run())
  })

  test('what is still to come goes out before the answer of the next action', async () => {
    await using replay = await startReplay(`${recording}# Action: Ping\nResponse: Pong\r\n\r\n`, { speed: 0.001 })
    const { rawSocket } = await import('../testing/support.ts')
    const client = await rawSocket(replay)
    client.send('Action: Status')
    client.send('Action: Ping')
    await client.until('Pong')
    expect(client.text()).toBe(`${greeting}Response: Success\r\n\r\nEvent: A\r\n\r\nResponse: Pong\r\n\r\n`)
  })

  test('a mistake in them names the line', async () => {
    await expect(startReplay(`${greeting}#+ soon\n`)).rejects.toThrow("recording:2: write '#+ 250' for a pause")
    await expect(startReplay(recording, { speed: 0 })).rejects.toThrow('speed must be a positive number, not 0')
  })
})
