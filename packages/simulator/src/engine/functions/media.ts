import { splitArguments } from '../dialplan/arguments.ts'
import type { DialplanFunction, FunctionCall, Functions } from './function.ts'

/** Settings of a channel's sound: they are kept, and nothing is heard of them. */
export const mediaFunctions: Functions = {
  VOLUME: setting(/^(?:tx|rx)$/i),
  JITTERBUFFER: setting(/^(?:fixed|adaptive|disabled)$/i),
  TALK_DETECT: setting(/^(?:set|remove)$/i),
  DENOISE: setting(/^(?:tx|rx)$/i),
  PITCH_SHIFT: setting(/^(?:tx|rx|both)$/i),
  FRAME_TRACE: setting(/./),
  FRAME_DROP: setting(/^(?:tx|rx)$/i),
  HOLD_INTERCEPT: setting(/^(?:set|remove)$/i),
  SCRAMBLE: setting(/^/),
  MUTEAUDIO: setting(/^(?:in|out|all)$/i),
  PERIODIC_HOOK: {
    read: ({ scope, channel }) => {
      if (channel === undefined) return undefined
      const id = String(channel.fields.size)
      channel.fields.set(`hook ${id}`, 'on')
      void scope
      return id
    },
    write: ({ channel, argument }, value) => {
      const key = `hook ${argument}`
      if (channel?.fields.has(key) !== true) return false
      channel.fields.set(key, value)
      return true
    },
  },
  FEATURE: {
    read: ({ channel, argument }) =>
      channel?.fields.get(`feature ${argument}`) ?? features[argument.toLowerCase()] ?? '',
    write: (call, value) =>
      keep(call, `feature ${call.argument}`, value, features[call.argument.toLowerCase()] !== undefined),
  },
  FEATUREMAP: {
    read: ({ channel, argument }) => channel?.fields.get(`map ${argument}`) ?? keys[argument.toLowerCase()] ?? '',
    write: (call, value) => keep(call, `map ${call.argument}`, value, keys[call.argument.toLowerCase()] !== undefined),
  },
  HANGUPCAUSE: {
    read: ({ channel, argument }) => channel?.fields.get(`cause ${splitArguments(argument)[0] ?? ''}`) ?? '',
  },
  HANGUPCAUSE_KEYS: {
    read: ({ channel }) =>
      [...(channel?.fields.keys() ?? [])]
        .filter((key) => key.startsWith('cause '))
        .map((key) => key.slice('cause '.length))
        .join(','),
  },
  CDR_PROP: setting(/^(?:disable|party_a)$/i),
  MESSAGE: {
    read: ({ channel, argument }) => channel?.fields.get(`message ${argument.toLowerCase()}`) ?? '',
    write: (call, value) => keep(call, `message ${call.argument.toLowerCase()}`, value, call.argument !== ''),
  },
  MESSAGE_DATA: {
    read: ({ channel, argument }) => channel?.fields.get(`message data ${argument}`) ?? '',
    write: (call, value) => keep(call, `message data ${call.argument}`, value, call.argument !== ''),
  },
}

/** Defaults of features.conf. */
const features: Readonly<Record<string, string>> = {
  inherit: 'no',
  featuredigittimeout: '1000',
  transferdigittimeout: '3',
  atxfernoanswertimeout: '15',
  atxferdropcall: 'no',
  atxferloopdelay: '10',
  atxfercallbackretries: '2',
  xfersound: 'beep',
  xferfailsound: 'beeperr',
  atxferabort: '*1',
  atxfercomplete: '*2',
  atxferthreeway: '*3',
  atxferswap: '*4',
  pickupexten: '*8',
  pickupsound: '',
  pickupfailsound: '',
  courtesytone: '',
  recordingfailsound: '',
  transferdialattempts: '3',
  transferretrysound: 'pbx-invalid',
  transferinvalidsound: 'privacy-incorrect',
}

const keys: Readonly<Record<string, string>> = {
  atxfer: '',
  blindxfer: '#',
  automixmon: '',
  disconnect: '*',
  parkcall: '',
}

/** Something that a channel has, written and not read. */
function setting(known: RegExp): DialplanFunction {
  return {
    write: (call, value) =>
      keep(
        call,
        `setting ${splitArguments(call.argument)[0]?.toLowerCase()}`,
        value,
        known.test(splitArguments(call.argument)[0] ?? ''),
      ),
  }
}

function keep({ channel }: FunctionCall, key: string, value: string, isKnown: boolean): boolean {
  if (channel === undefined || !isKnown) return false
  channel.fields.set(key, value)
  return true
}
