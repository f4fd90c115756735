import type { Handler } from '../request.ts'

/** Mailboxes and extension states. */
export const stateActions: Readonly<Record<string, Handler>> = {
  MailboxStatus(request) {
    const mailbox = request.get('Mailbox')
    if (mailbox === '') return request.error('Mailbox not specified')
    request.respond('Success', [
      ['Message', 'Mailbox Status'],
      ['Mailbox', mailbox],
      ['Waiting', request.pbx.mailboxes.waiting(mailbox) ? 1 : 0],
    ])
  },

  MailboxCount(request) {
    const mailbox = request.get('Mailbox')
    if (mailbox === '') return request.error('Mailbox not specified')
    request.respond('Success', [
      ['Message', 'Mailbox Message Count'],
      ['Mailbox', mailbox],
      ...request.personality.answers.mailboxCount(request.pbx.mailboxes.count(mailbox)),
    ])
  },

  ExtensionState(request) {
    const exten = request.get('Exten')
    if (exten === '') return request.error('Extension not specified')
    const state = request.pbx.states.extension(exten, request.get('Context') || 'default')
    request.respond('Success', [['Message', 'Extension Status'], ...request.personality.answers.extensionState(state)])
  },
}
