import { actionNames, releases } from '@openami/bindings'
import type { Client } from '@openami/client'

export interface Finding {
  readonly check: string
  /** `bad` is to be changed, `warn` can be. */
  readonly state: 'ok' | 'warn' | 'bad'
  readonly found: string
  readonly advice?: string
}

type Tell = (finding: Finding) => void

/** What a client that is logged in can find out about its server. */
export async function inspect(client: Client, booted: boolean, tell: Tell): Promise<void> {
  await release(client, tell)
  tell(
    booted
      ? { check: 'boot', state: 'ok', found: 'the server has started completely' }
      : {
          check: 'boot',
          state: 'bad',
          found: 'the server has not started completely',
          advice: 'wait; core show uptime and the log say what it waits for',
        },
  )
  await rights(client, tell)
  await events(client, tell)
  await linkAndClock(client, tell)
}

async function release(client: Client, tell: Tell): Promise<void> {
  const { release, source } = await client.learnRelease()
  const newest = releases.filter(({ unreleased }) => !unreleased).at(-1)?.branch ?? ''
  if (release === undefined) tell({ check: 'release', state: 'warn', found: `unknown (AMI ${client.amiVersion})` })
  else if (source === 'CoreSettings')
    tell({ check: 'release', state: 'ok', found: `Asterisk ${release}, AMI ${client.amiVersion}` })
  else
    tell({
      check: 'release',
      state: 'warn',
      found: `Asterisk ${release} by its greeting, up to ${newest} at most`,
      advice: 'give the user the class system or reporting, so that CoreSettings can be asked',
    })
}

/** A server lists the actions that the user may run. */
async function rights(client: Client, tell: Tell): Promise<void> {
  const reply = await client.listCommands().catch(() => undefined)
  if (reply === undefined) return tell({ check: 'privileges', state: 'warn', found: 'the server does not list them' })
  const names = reply.response.headers().map(([name]) => name)
  const allowed = actionNames.filter((name) => names.some((one) => one.toLowerCase() === name.toLowerCase()))
  const risky = ['Command', 'UpdateConfig', 'Originate'].filter((name) => allowed.includes(name))
  tell({
    check: 'privileges',
    state: allowed.length === 0 ? 'bad' : 'ok',
    found: `the user may run ${allowed.length} actions${risky.length === 0 ? '' : `, ${risky.join(', ')} among them`}`,
    ...(allowed.length === 0 && {
      advice: 'set write in the section of the user; openami permissions says which classes',
    }),
  })
}

/** A UserEvent of its own comes back only if the mask of the user lets it. */
async function events(client: Client, tell: Tell): Promise<void> {
  const mark = `openami-doctor-${Math.random().toString(36).slice(2)}`
  const signal = AbortSignal.timeout(2_000)
  const stream = client.events('UserEvent', { signal })
  const sent = await client.userEvent({ UserEvent: mark }, { signal }).then(
    () => true,
    () => false,
  )
  if (!sent) {
    await stream.return?.()
    return tell({
      check: 'events',
      state: 'warn',
      found: 'not tested: the user may send no UserEvent',
      advice: 'add the class user to write to have it tested',
    })
  }
  for await (const event of stream)
    if (event.get('UserEvent') === mark)
      return tell({ check: 'events', state: 'ok', found: 'events of the class user arrive' })
  tell({
    check: 'events',
    state: 'bad',
    found: 'a UserEvent that was sent did not come back',
    advice: 'set read in the section of the user, and look at its eventfilter lines',
  })
}

async function linkAndClock(client: Client, tell: Tell): Promise<void> {
  const times: number[] = []
  let offset: number | undefined
  for (let i = 0; i < 5; i++) {
    const began = performance.now()
    const reply = await client.ping()
    const took = performance.now() - began
    times.push(took)
    const stamp = Number(reply.response.get('Timestamp'))
    if (stamp > 0) offset = stamp * 1_000 - (Date.now() - took / 2)
  }
  const median = Math.round([...times].sort((a, b) => a - b)[2] as number)
  tell(
    median < 200
      ? { check: 'link', state: 'ok', found: `an answer takes ${median} ms` }
      : {
          check: 'link',
          state: 'warn',
          found: `an answer takes ${median} ms`,
          advice:
            'a slow link loses its session under many events: name classes with events, or raise writetimeout in manager.conf',
        },
  )
  if (offset === undefined) return
  const seconds = Math.round(offset / 100) / 10
  tell(
    Math.abs(seconds) < 2
      ? { check: 'clock', state: 'ok', found: `differs by ${Math.abs(seconds)} s from this machine` }
      : {
          check: 'clock',
          state: 'bad',
          found: `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} this machine`,
          advice: 'let NTP set both clocks',
        },
  )
}
