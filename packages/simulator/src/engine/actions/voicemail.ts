import type { Headers } from '../message.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Users of voicemail, as voicemail.conf has them. */
export const voicemailActions: Readonly<Record<string, Handler>> = {
  VoicemailUsersList(request) {
    const items = request.pbx.mailboxes.users.map(
      (user): ListItem => ({ event: 'VoicemailUserEntry', headers: details(user) }),
    )
    if (items.length === 0) return request.ack('There are no voicemail users currently defined.')
    request.list('Voicemail user list will follow', items, 'VoicemailUserEntryComplete')
  },

  VoicemailUserStatus(request) {
    const [context, mailbox] = [request.get('Context'), request.get('Mailbox')]
    if (context === '' || mailbox === '') return request.error("Need 'Context' and 'Mailbox' parameters.")
    const user = request.pbx.mailboxes.users.find((one) => one.context === context && one.mailbox === mailbox)
    // Not an error (apps/app_voicemail.c:14468, 22.10.1).
    if (user === undefined) return request.ack('There is no voicemail user of the given info.')
    const items: ListItem[] = [{ event: 'VoicemailUserDetail', headers: details(user) }]
    request.list('Voicemail user detail will follow', items, 'VoicemailUserDetailComplete')
  },

  VoicemailRefresh: (request) => request.ack('Refresh sent'),

  VoicemailBoxSummary(request) {
    const [context, mailbox] = [request.get('Context'), request.get('Mailbox')]
    if (context === '' || mailbox === '') return request.error("Need 'Context' and 'Mailbox' parameters.")
    const user = request.pbx.mailboxes.users.find((one) => one.context === context && one.mailbox === mailbox)
    if (user === undefined) return request.ack('There is no voicemail user matching the given user.')
    request.list('Voicemail box detail will follow', [], 'VoicemailBoxDetailComplete')
  },

  // Single messages are not kept: none is found.
  VoicemailMove: onMessage('move', ['ToFolder']),
  VoicemailRemove: onMessage('remove', []),
  VoicemailForward: onMessage('forward', ['ToMailbox', 'ToContext', 'ToFolder']),
}

function onMessage(verb: string, more: readonly string[]): Handler {
  return (request) => {
    const missing = ['Mailbox', 'Context', 'Folder', 'ID', ...more].find((name) => request.get(name) === '')
    if (missing !== undefined) return request.error(`${missing} not specified, required`)
    request.ack(`Message ${verb} failed\n`)
  }
}

interface User {
  readonly context: string
  readonly mailbox: string
  readonly name: string
  readonly newMessages: number
  readonly oldMessages: number
}

function details(user: User): Headers {
  return [
    ['VMContext', user.context],
    ['VoiceMailbox', user.mailbox],
    ['Fullname', user.name],
    ['Email', '(null)'],
    ['Pager', ''],
    ['ServerEmail', 'asterisk'],
    ['FromString', ''],
    ['MailCommand', '/usr/sbin/sendmail -t'],
    ['Language', ''],
    ['TimeZone', ''],
    ['Callback', ''],
    ['Dialout', ''],
    ['UniqueID', ''],
    ['ExitContext', ''],
    ['SayDurationMinimum', 2],
    ['SayEnvelope', 'Yes'],
    ['SayCID', 'No'],
    ['AttachMessage', 'Yes'],
    ['AttachmentFormat', ''],
    ['DeleteMessage', 'No'],
    ['VolumeGain', '0.00'],
    ['CanReview', 'No'],
    ['CanMarkUrgent', 'Yes'],
    ['CallOperator', 'No'],
    ['MaxMessageCount', 100],
    ['MaxMessageLength', 0],
    ['NewMessageCount', user.newMessages],
    ['OldMessageCount', user.oldMessages],
  ]
}
