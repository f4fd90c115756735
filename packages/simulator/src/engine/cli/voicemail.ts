import { reloadQuietly } from '../reload.ts'
import { type Commands, columns, failed, usage, withArguments } from './command.ts'

const widths = [10, 5, 25, 10, -6]

/** `voicemail …`. */
export const voicemailCommands: Commands = {
  'voicemail show users': ({ pbx }, words) => {
    const [word, context, ...rest] = words
    if (words.length > 0 && (word !== 'for' || context === undefined || rest.length > 0))
      return usage('voicemail show users [for <context>]')
    const { users } = pbx.mailboxes
    if (users.length === 0) return failed('There are no voicemail users currently defined')
    const found = users.filter((user) => context === undefined || user.context === context)
    if (found.length === 0) return failed(`No such voicemail context "${context}"`)
    return [
      columns(widths, ['Context', 'Mbox', 'User', 'Zone', 'NewMsg']),
      ...found.map((user) =>
        columns(widths, [user.context, user.mailbox, user.name, '', user.newMessages + user.urgentMessages]),
      ),
      `${found.length} voicemail users configured.`,
    ]
  },
  'voicemail show zones': () => failed('There are no voicemail zones currently defined'),
  'voicemail show aliases': () => ['Aliases are not enabled'],
  'voicemail show mailbox': withArguments(2, 2, 'voicemail show mailbox <mailbox> <context>', ({ pbx }, words) => {
    const [mailbox = '', context = ''] = words
    const user = pbx.mailboxes.users.find((one) => one.mailbox === mailbox && one.context === context)
    if (user === undefined) return failed(`Can't find voicemail user ${mailbox}@${context}`)
    const wide = [32, 32, 16, 16, 16, 16]
    const count = user.newMessages + user.urgentMessages + user.oldMessages
    return [
      columns(wide, ['Full Name', 'Email', 'Pager', 'Language', 'Locale', 'Time Zone']),
      columns(wide, [user.name, '(null)', '', '', '', '']),
      '',
      columns([8, 32, 32, 9, 6, 30], ['Folder', 'Caller ID', 'Date', 'Duration', 'Flag', 'ID']),
      `${count} Message${count === 1 ? '' : 's'} Total`,
    ]
  }),
  'voicemail forward': withArguments(
    7,
    7,
    'voicemail forward <from_mailbox> <from_context> <from_folder> <messageid> <to_mailbox> <to_context> <to_folder>',
    (_, [mailbox, context, folder, id, to, toContext, toFolder]) =>
      failed(
        `Error forwarding message ${id} from mailbox ${mailbox}@${context} ${folder} to mailbox ${to}@${toContext} ${toFolder}`,
      ),
  ),
  'voicemail move': withArguments(
    5,
    5,
    'voicemail move <mailbox> <context> <from_folder> <messageid> <to_folder>',
    (_, [mailbox, context, folder, id, to]) =>
      failed(`Error moving message ${id} from mailbox ${mailbox}@${context} ${folder} to ${to}`),
  ),
  'voicemail remove': withArguments(
    4,
    4,
    'voicemail remove <mailbox> <context> <from_folder> <messageid>',
    (_, [mailbox, context, folder, id]) =>
      failed(`Error removing message ${id} from mailbox ${mailbox}@${context} ${folder}`),
  ),
  'voicemail reload': (engine) => {
    reloadQuietly(engine, 'app_voicemail')
    return ['Reloading voicemail configuration...']
  },
}
