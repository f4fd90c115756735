import { describe, expect, test } from 'vitest'
import type { SimulatedRelease } from '../../src/engine/index.ts'
import { originate, server } from '../support.ts'

const files = {
  'extensions.conf': `
[default]
exten => 200,1,Wait(600)
exten => 300,1,Queue(support,tTk)
exten => anna,1,Answer()
exten => anna,2,Wait(600)
exten => 600,1,Answer()
exten => 600,2,Wait(600)
`,
  'queues.conf': '[support]\neventwhencalled = yes\nmember => Local/anna@default/n,0,Anna\n',
  'features.conf': '[featuremap]\nblindxfer => #1\natxfer => *7\nparkcall => #72\n',
}

/** A caller of a queue talks with Anna for two seconds. */
async function talking(release: SimulatedRelease) {
  const { engine, clock, login } = server(release, { pbx: { files, extensions: files['extensions.conf'] } })
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(2_000)
  const channels = [...engine.pbx.channels.values()]
  const half = (exten: string, number: 1 | 2): string =>
    channels.find(({ name }) => name.startsWith(`Local/${exten}@`) && name.endsWith(`${number}`))?.name ?? 'none'
  let told = client.take()
  return {
    caller: half('300', 2),
    agent: half('anna', 1),
    /** Sends an action, and gives what is said of the agent until a second later. */
    async send(action: string): Promise<string> {
      told = client.send(action)
      await clock.advance(1_000)
      told += client.take()
      return completed(told)
    },
    /** The far end of a half of a Local channel presses digits. */
    async press(channel: string, digits: string): Promise<string> {
      told = ''
      for (const digit of digits) {
        const other = channel.replace(/.$/, (number) => (number === '1' ? '2' : '1'))
        told += client.send(`Action: PlayDTMF\nChannel: ${other}\nDigit: ${digit}`)
        await clock.advance(200)
        told += client.take()
      }
      await clock.advance(4_000)
      told += client.take()
      return completed(told)
    },
    /** All that the last step said. */
    text: () => told,
    /** Events of the last step, in their order. */
    events: (...names: string[]): string[] =>
      [...told.matchAll(/^Event: (.*)$/gm)].flatMap(([, name = '']) => (names.includes(name) ? [name] : [])),
    counted: (): readonly number[] => {
      const queue = engine.pbx.queues.find('support')
      return [queue?.completed ?? 0, queue?.members[0]?.calls ?? 0]
    },
  }
}

/** Reasons of AgentComplete. */
function completed(text: string): string {
  return [...text.matchAll(/^Event: AgentComplete\n[\s\S]*?^Reason: (.*)$/gm)].map(([, reason]) => reason).join()
}

describe.each(['1.4', '1.8', '11'] as const)('a talk of a queue in %s', (release) => {
  test('ends and counts when its caller is redirected', async () => {
    const { caller, send, counted, events } = await talking(release)
    expect(await send(`Action: Redirect\nChannel: ${caller}\nContext: default\nExten: 600\nPriority: 1`)).toBe('caller')
    expect(counted()).toEqual([1, 1])
    const parted = events('Unlink', 'Bridge', 'AgentComplete', 'Hangup')
    expect(parted.slice(0, 3)).toEqual([release === '11' ? 'Bridge' : 'Unlink', 'AgentComplete', 'Hangup'])
    expect(await send(`Action: Hangup\nChannel: ${caller}`)).toBe('')
    expect(counted()).toEqual([1, 1])
  })

  test('ends and counts when its agent is redirected', async () => {
    const { agent, send, counted } = await talking(release)
    expect(await send(`Action: Redirect\nChannel: ${agent}\nContext: default\nExten: 600\nPriority: 1`)).toBe('agent')
    expect(counted()).toEqual([1, 1])
  })

  test('ends by the one that hangs up', async () => {
    for (const who of ['caller', 'agent'] as const) {
      const talk = await talking(release)
      expect(await talk.send(`Action: Hangup\nChannel: ${talk[who]}`)).toBe(who)
      expect(talk.counted()).toEqual([1, 1])
    }
  })

  test('ends with a transfer by the agent', async () => {
    for (const digits of ['#1600', '#72']) {
      const { agent, press, counted } = await talking(release)
      expect(await press(agent, digits)).toBe('transfer')
      expect(counted()).toEqual([1, 1])
    }
  })

  test('ends with an attended transfer when that is complete', async () => {
    const { agent, press, send, counted } = await talking(release)
    expect(await press(agent, '*7600')).toBe('')
    expect(counted()).toEqual([0, 0])
    expect(await send(`Action: Hangup\nChannel: ${agent}`)).toBe('transfer')
    expect(counted()).toEqual([1, 1])
  })

  test('ends by the caller when that one transfers the agent', async () => {
    const { caller, press, send } = await talking(release)
    expect(await press(caller, '*7600')).toBe('')
    expect(await send(`Action: Hangup\nChannel: ${caller}`)).toBe('caller')
  })
})

test.each(['1.8', '11'] as const)('the action Bridge takes a caller out of its talk in %s', async (release) => {
  const { caller, send, counted } = await talking(release)
  await send(originate('Local/600@default/n'))
  expect(await send(`Action: Bridge\nChannel1: ${caller}\nChannel2: Local/600@default-00000002;1`)).toBe('transfer')
  expect(counted()).toEqual([1, 1])
})

test.each(['1.8', '11'] as const)('an attended transfer in %s links caller and target in the end', async (release) => {
  const { caller, agent, press, send, text } = await talking(release)
  const links = (): string[] =>
    text()
      .split('\n\n')
      .flatMap((block) => {
        const state =
          /^Bridgestate: (.*)$/m.exec(block)?.[1] ?? (block.startsWith('Event: Unlink') ? 'Unlink' : undefined)
        const [, one, other] = /^Channel1: (.*)\nChannel2: (.*)$/m.exec(block) ?? []
        return state === undefined ? [] : [`${state} ${one} ${other}`]
      })
      .sort()
  await press(agent, '*7600')
  const target = 'Local/600@default-00000002;1'
  expect(links()).toEqual([`Link ${agent} ${target}`, `Unlink ${caller} ${agent}`])
  // No code works meanwhile.
  await press(agent, '*3')
  expect(links()).toEqual([])
  await send(`Action: Hangup\nChannel: ${agent}`)
  expect(links()).toEqual([`Link ${caller} ${target}`, `Unlink ${agent} ${target}`])
  await send(`Action: Hangup\nChannel: ${target}`)
  expect(links()).toEqual([`Unlink ${caller} ${target}`])
})

describe.each(['13', '16', '22'] as const)('a talk of a queue in %s', (release) => {
  test('ends and counts when agent or caller transfers the other one', async () => {
    for (const who of ['caller', 'agent'] as const) {
      const talk = await talking(release)
      expect(await talk.press(talk[who], '#1600')).toBe('transfer')
      expect(talk.counted()).toEqual([1, 1])
    }
  })

  test('ends and counts when an attended transfer of agent or caller is complete', async () => {
    for (const who of ['caller', 'agent'] as const) {
      const talk = await talking(release)
      expect(await talk.press(talk[who], '*7600')).toBe('')
      expect(await talk.send(`Action: Hangup\nChannel: ${talk[who]}`)).toBe('transfer')
      expect(talk.counted()).toEqual([1, 1])
    }
  })

  test('continues with three where the target joins it', async () => {
    const { caller, agent, press, send } = await talking(release)
    await press(agent, '*7600')
    expect(await press(agent, '*3')).toBe('')
    expect(await send(`Action: Hangup\nChannel: ${caller}`)).toBe('caller')
  })

  test('ends when the caller hangs up while the agent asks the target', async () => {
    const { caller, agent, press, send } = await talking(release)
    await press(agent, '*7600')
    expect(await send(`Action: Hangup\nChannel: ${caller}`)).toBe('caller')
  })
})
