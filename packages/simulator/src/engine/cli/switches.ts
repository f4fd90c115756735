import type { Server } from '../server.ts'
import { type CommandFailure, type Commands, failed, usage, withArguments } from './command.ts'

/** A command that turns a log of packets on or off, of one address or of all. */
function packets(title: string, name: string, of = 'address'): Commands[string] {
  return (_, [flag = '', host, ...rest]) => {
    const use = usage(`${name} {on|off|ip host[:port]}`)
    if (rest.length > 0) return use
    if (flag === 'ip' && host !== undefined) {
      if (!/^\d+\.\d+\.\d+\.\d+(?::\d+)?$/.test(host)) return failed(`Lookup failed for '${host}'`)
      return [`${title} Enabled for ${of}: ${host.includes(':') ? host : `${host}:0`}`]
    }
    return host !== undefined || (flag !== 'on' && flag !== 'off') ? use : [onOrOff(title, flag)]
  }
}

function onOrOff(title: string, flag: string): string {
  return `${title} ${flag === 'on' ? 'Enabled' : 'Disabled'}`
}

function flag(use: string, rows: (isOn: boolean, word: string) => readonly string[]): Commands[string] {
  return withArguments(1, 1, use, (_, [word = '']) =>
    word === 'on' || word === 'off' ? rows(word === 'on', word) : usage(use),
  )
}

/** What is logged: nothing is, so that only the answer tells of it. */
export const switchCommands: Commands = {
  'cdr set debug': flag('cdr set debug [on|off]', (isOn) => [`CDR debugging ${isOn ? 'enabled' : 'disabled'}`]),
  'core clear profile': () => [''],
  'core set debug channel': (engine, words) => debugChannel(engine, words),
  'no debug channel': withArguments(1, 1, 'no debug channel <channel>|all', (engine, [name = '']) =>
    debugChannel(engine, [name, 'off']),
  ),
  'fax set debug': flag('fax set debug {on|off}', (_, word) => ['', '', onOrOff('FAX Debug', word), '']),
  'iax2 set debug': (engine, [word = '', ...rest]) => {
    const use = usage('iax2 set debug {on|off|peer peername}')
    if (word === 'peer') {
      if (rest.length !== 1) return use
      const known = engine.pbx.phones.some(({ device }) => device === `IAX2/${rest[0]}`)
      return known ? ['IAX2 Debugging Enabled for IP: (null)'] : failed("IAX2 peer 'peer' does not exist")
    }
    return rest.length > 0 || (word !== 'on' && word !== 'off') ? use : [onOrOff('IAX2 Debugging', word)]
  },
  'iax2 set debug jb': flag('iax2 set debug jb {on|off}', (_, word) => [onOrOff('IAX2 Jitterbuffer Debugging', word)]),
  'iax2 set debug trunk': flag('iax2 set debug trunk {on|off}', (_, word) => [onOrOff('IAX2 Trunk Debugging', word)]),
  'pjsip set logger': (_, [word = '', ...rest]) => {
    const value = rest.join(' ')
    switch (word) {
      case 'on':
      case 'off':
        return [`PJSIP Logging ${word === 'on' ? 'enabled' : 'disabled'}`]
      case 'host':
      case 'add':
        return value === '' ? loggerUse : [`PJSIP Logging Enabled for host: ${value}`]
      case 'method':
      case 'methodadd':
        return value === '' ? loggerUse : [`PJSIP Logging Enabled for SIP Methods: ${value}`]
      case 'verbose':
        return /^(?:on|off)$/.test(value)
          ? [`PJSIP Logging to verbose has been ${value === 'on' ? 'enabled' : 'disabled'}`]
          : loggerUse
      case 'pcap':
        return value === '' ? loggerUse : [`PJSIP logging to pcap file '${value}'`]
      default:
        return loggerUse
    }
  },
  'rtp set debug': packets('RTP Packet Debugging', 'rtp set debug'),
  'rtcp set debug': packets('RTCP Packet Debugging', 'rtcp set debug'),
  'rtcp set stats': flag('rtcp set stats {on|off}', (_, word) => [onOrOff('RTCP Stats', word)]),
  'stun set debug': flag('stun set debug {on|off}', (_, word) => [onOrOff('STUN Debugging', word)]),
  'udptl set debug': packets('UDPTL Debugging', 'udptl set debug', 'IP'),
}

const loggerUse = usage(
  'pjsip set logger {on|off|host <name/subnet>|add <name/subnet>|verbose <on/off>|pcap <filename>}',
)

/** `core set debug channel all off`. */
function debugChannel({ pbx }: Server, words: readonly string[]): readonly string[] | CommandFailure {
  const [name = '', off] = words
  if (words.length < 1 || words.length > 2 || (off !== undefined && off !== 'off'))
    return usage('core set debug channel <all|channel> [off]')
  const isOff = off === 'off'
  const ofNew = `Debugging on new channels is ${isOff ? 'disabled' : 'enabled'}`
  if (name.toLowerCase() === 'all') return [ofNew]
  const channel = pbx.channel(name)
  if (channel === undefined) return [`No such channel ${name}`, ofNew]
  return [`Debugging ${isOff ? 'disabled' : 'enabled'} on channel ${channel.name}`]
}
