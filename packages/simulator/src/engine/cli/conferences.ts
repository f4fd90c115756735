import type { Commands } from './command.ts'

/** `confbridge …`. */
export const conferenceCommands: Commands = {
  'confbridge list': ({ pbx }, [name]) => {
    if (name !== undefined) return [`No conference bridge named '${name}' found!`]
    const row = (room: string, users: number): string =>
      `${room.padEnd(32)} ${String(users).padStart(6)} ${'0'.padStart(6)} No     No`
    return [
      'Conference Bridge Name           Users  Marked Locked Muted',
      '================================ ====== ====== ====== =====',
      ...pbx.conferences.all.map(({ name: room, participants }) => row(room, participants.length)),
    ]
  },
}
