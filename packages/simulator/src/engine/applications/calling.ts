import { options } from '../dialplan/option-letters.ts'
import { readPlace } from '../dialplan/place.ts'
import { originate } from '../pbx/originate.ts'
import type { OriginateTarget } from '../pbx/pbx-events.ts'
import { type Applications, argumentsOf, type Call, effect, immediate } from './application.ts'
import { type Outcome, type Script, script, wait } from './script.ts'

/** Calls that are made, ended, sent elsewhere or asked after by the dialplan of another. */
export const callingApplications: Applications = {
  Originate: script(originateCall),
  SoftHangup: effect(({ pbx, data }) => {
    const [wanted = '', flags] = argumentsOf({ pbx, data })
    const all = options(flags).has('a')
    const name = wanted.toLowerCase()
    const found = [...pbx.channels].filter(
      (channel) => (all ? channel.name.replace(/-[^-]*$/, '') : channel.name).toLowerCase() === name,
    )
    for (const channel of found) pbx.hangUp(channel)
  }),
  ChannelRedirect: immediate((call) => {
    const { pbx, channel, data } = call
    const [name = '', ...place] = argumentsOf({ pbx, data })
    if (name === '' || place.length === 0) return 'hangup'
    const other = pbx.channel(name)
    pbx.setVariable(channel, 'CHANNELREDIRECT_STATUS', other === undefined ? 'NOCHANNEL' : 'SUCCESS')
    if (other === undefined) return undefined
    const target = readPlace(pbx.dialplan, other, place.join(','), pbx.legacy)
    // A label that is not there ends this call, not the other one.
    if (target === undefined) return 'hangup'
    pbx.redirect([{ channel: other, ...target }])
    return undefined
  }),
  Transfer: effect(({ pbx, channel, data }) => {
    const [, technology] = /^([^/]+)\//.exec(data) ?? []
    const fits = technology === undefined || channel.technology.toLowerCase().startsWith(technology.toLowerCase())
    const canTransfer = channel.half === undefined
    const status = data === '' || !fits ? 'FAILURE' : canTransfer ? 'SUCCESS' : 'UNSUPPORTED'
    pbx.setVariable(channel, 'TRANSFERSTATUS', status)
    pbx.setVariable(channel, 'TRANSFERSTATUSPROTOCOL', '0')
  }),
}

/** `technology/resource,app|exten,…,seconds,options`. */
function* originateCall(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [dial = '', type = '', first = '', second = '', third = '', seconds = '', flags] = argumentsOf({ pbx, data })
  const slash = dial.indexOf('/')
  const found = options(flags)
  const target: OriginateTarget | undefined =
    type.toLowerCase() === 'app'
      ? { application: first, data: second }
      : type.toLowerCase() === 'exten'
        ? { context: first, exten: second === '' ? 's' : second, priority: Number.parseInt(third, 10) || 1 }
        : undefined
  if (first === '' || slash < 1 || target === undefined) {
    pbx.setVariable(channel, 'ORIGINATE_STATUS', 'FAILED')
    return 'hangup'
  }
  const part = (letter: string, own: string): string => (found.has(letter) ? found.get(letter) || own : '')
  const variables = (found.get('v') ?? '')
    .split('^')
    .filter((text) => text !== '')
    .map((text) => [text.split('=')[0] ?? '', text.slice(text.indexOf('=') + 1)] as const)
  const settings = {
    technology: dial.slice(0, slash),
    resource: dial.slice(slash + 1),
    target,
    timeout: (Number.parseInt(seconds, 10) || 30) * 1_000,
    callerId: { num: part('c', channel.callerId.num), name: part('n', channel.callerId.name) },
    variables,
    account: '',
    ids: {},
  }
  const reason = yield* wait<number>((resume) => {
    originate(pbx, settings, (result) => {
      if (!found.has('a')) resume(result.reason)
    })
    if (found.has('a')) resume(4)
    return undefined
  })
  pbx.setVariable(channel, 'ORIGINATE_STATUS', statuses[reason] ?? 'FAILED')
  return undefined
}

const statuses: Readonly<Record<number, string>> = {
  1: 'HANGUP',
  3: 'RINGING',
  4: 'SUCCESS',
  5: 'BUSY',
  8: 'CONGESTION',
}
