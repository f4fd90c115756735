import type { MailboxOptions } from '../pbx/options.ts'
import type { ConfigFiles } from './config-files.ts'

/** Mailboxes of voicemail.conf: `100 => 1234,Full Name,mail,pager,options`. */
export function mailboxesOf(files: ConfigFiles, warn: (message: string) => void): MailboxOptions[] {
  return files
    .sections('voicemail.conf', ({ message }) => warn(message))
    .filter(({ name }) => !['general', 'zonemessages', 'aliases'].includes(name.toLowerCase()))
    .flatMap(({ name: context, settings }) =>
      settings.map(({ name, value }) => {
        const [password = '', fullName = ''] = value.split(',').map((part) => part.trim())
        return { mailbox: `${name}@${context}`, password, name: fullName }
      }),
    )
}
