import type { Conference } from '../conferences/conference.ts'
import type { Server } from '../server.ts'
import { type Command, type Commands, failed } from './command.ts'
import { conferenceProfileCommands } from './conference-profiles.ts'

/** `confbridge …`. */
export const conferenceCommands: Commands = {
  ...conferenceProfileCommands,
  'confbridge list': ({ pbx }, [name]) => {
    if (name !== undefined) return users(pbx.conferences.get(name), name)
    const row = (room: string, count: number, marked: number, locked: boolean, muted: boolean): string =>
      `${room.padEnd(32)} ${String(count).padStart(6)} ${String(marked).padStart(6)} ${yesNo(locked).padEnd(6)} ${yesNo(muted)}`
    return [
      'Conference Bridge Name           Users  Marked Locked Muted',
      '================================ ====== ====== ====== =====',
      ...pbx.conferences.all.map((room) =>
        row(room.name, room.participants.length, room.markedCount, room.locked, room.muted),
      ),
    ]
  },
  'confbridge kick': withRoom((room, wanted) => {
    const kicked = room.selected(wanted)
    if (kicked.length === 0) return [`No participant named '${wanted}' found!`]
    for (const user of kicked) room.kick(user, 'KICKED')
    return wanted === 'all' || wanted === 'participants'
      ? [
          `Kicked ${wanted === 'all' ? 'all participants' : 'all non-admin participants'} from conference '${room.name}'`,
        ]
      : [`Participant '${wanted}' kicked out of conference '${room.name}'`]
  }),
  'confbridge mute': withRoom((room, wanted) => mute(room, wanted, true)),
  'confbridge unmute': withRoom((room, wanted) => mute(room, wanted, false)),
  'confbridge lock': ({ pbx }, [name = '']) => lock(pbx.conferences.get(name), name, true),
  'confbridge unlock': ({ pbx }, [name = '']) => lock(pbx.conferences.get(name), name, false),
  'confbridge record start': ({ pbx }, [name = '']) => {
    const room = pbx.conferences.get(name)
    if (room === undefined) return failed('Conference not found.')
    return [room.startRecording() ? 'Recording started' : 'Conference is already being recorded.']
  },
  'confbridge record stop': ({ pbx }, [name = '']) => {
    const room = pbx.conferences.get(name)
    if (room === undefined) return ['Conference not found.']
    return [`Recording ${room.stopRecording() ? 'stopped.' : 'could not be stopped.'}`]
  },
  'confbridge show profile users': ({ pbx }) => [
    '--------- User Profiles -----------',
    ...pbx.conferences.profiles.names('user'),
  ],
  'confbridge show profile bridges': ({ pbx }) => [
    '--------- Bridge Profiles -----------',
    ...pbx.conferences.profiles.names('bridge'),
  ],
  'confbridge show menus': ({ pbx }) => ['--------- Menus -----------', ...pbx.conferences.profiles.names('menu')],
  'confbridge show menu': ({ pbx }, [name = '']) => {
    const menu = pbx.conferences.profiles.menu(name)
    if (menu === undefined) return [`No conference menu named '${name}' found!`]
    return [`Name: ${menu.name}`, ...[...menu.keys].map(([key, actions]) => `${key}=${actions.join(',')}`)]
  },
}

function yesNo(value: boolean): string {
  return value ? 'Yes' : 'No'
}

function withRoom(work: (room: Conference, wanted: string) => string[]): Command {
  return ({ pbx }: Server, [name = '', wanted = '']) => {
    const room = pbx.conferences.get(name)
    return room === undefined ? [`No conference bridge named '${name}' found!`] : work(room, wanted)
  }
}

function users(room: Conference | undefined, name: string): string[] {
  if (room === undefined) return [`No conference bridge named '${name}' found!`]
  const flag = (letter: string, isSet: boolean): string => (isSet ? letter : '')
  const rows = room.participants.map(({ channel, profile, menu, muted, waiting }) => {
    const flags = [
      flag('A', profile.admin),
      flag('M', profile.marked),
      flag('W', profile.waitMarked),
      flag('E', profile.endMarked),
      flag('m', muted),
      flag('w', waiting),
    ].join('')
    const names = [profile.name, room.profile.name, menu.name].map((each) => each.padEnd(16)).join(' ')
    return `${channel.name.padEnd(30)} ${flags.padEnd(6)} ${names} ${channel.callerId.num || '<unknown>'}`
  })
  return [
    'Channel                        Flags  User Profile     Bridge Profile   Menu             CallerID',
    '============================== ====== ================ ================ ================ ================',
    ...rows,
  ]
}

function mute(room: Conference, wanted: string, muted: boolean): string[] {
  const changed = room.selected(wanted, true)
  for (const user of changed) room.mute(user, muted)
  const done = muted ? 'Muting' : 'Unmuting'
  return changed.length === 0
    ? [`No channel named '${wanted}' found in conference ${room.name}`]
    : [`${done} ${wanted} from confbridge ${room.name}`]
}

function lock(room: Conference | undefined, name: string, locked: boolean): string[] {
  if (room === undefined) return [`Conference ${name} is not found`]
  room.lock(locked)
  return [`Conference ${name} is ${locked ? 'locked' : 'unlocked'}.`]
}
