import type { ConfigFiles } from '../config/config-files.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import { type PjsipObject, readPjsip } from './objects.ts'
import { list } from './pjsip.ts'

/** Phones that iax.conf has. */
export function iaxPhones(files: ConfigFiles, warn: (message: string) => void): PhoneOptions[] {
  return files
    .sections('iax.conf', ({ message }) => warn(message))
    .filter(({ name }) => name.toLowerCase() !== 'general')
    .map(({ name, settings }) => {
      const value = (key: string): string | undefined => settings.findLast((each) => each.key === key)?.value
      const address = value('host')
      return {
        device: `IAX2/${name}`,
        secret: value('secret') !== undefined,
        context: value('context') ?? 'default',
        ...(value('mailbox') === undefined ? {} : { mailbox: value('mailbox') }),
        ...(address === undefined || address === 'dynamic'
          ? { behaviour: 'unreachable' }
          : { host: { address, port: Number(value('port') ?? 4569) } }),
      }
    })
}

/** The objects of pjsip.conf, and phones of its endpoints: one with a contact is reached, any other has to register first. */
export function pjsipPhones(
  files: ConfigFiles,
  warn: (message: string) => void,
): { readonly objects: PjsipObject[]; readonly phones: PhoneOptions[] } {
  const objects = readPjsip(files, warn)
  const phones = objects
    .filter(({ type }) => type === 'endpoint')
    .map((endpoint): PhoneOptions => {
      const aors = list(endpoint.get('aors'))
      const contact = objects.find(({ type, name }) => type === 'aor' && aors.includes(name))?.get('contact') ?? ''
      const [, address, port] =
        /@?(?:sips?:)?(?:[^@]*@)?\[?([\w.-]+)\]?(?::(\d+))?/.exec(contact.replace(/^sips?:/, '')) ?? []
      const [, name = '', num = ''] = /^(?:"(.*)" )?<(.*)>$/.exec(endpoint.get('callerid')) ?? []
      return {
        device: `PJSIP/${endpoint.name}`,
        context: endpoint.get('context'),
        ...(num === 'unknown' ? {} : { callerId: { num, name } }),
        ...(endpoint.get('call_group') === '' ? {} : { callGroups: endpoint.get('call_group') }),
        ...(endpoint.get('pickup_group') === '' ? {} : { pickupGroups: endpoint.get('pickup_group') }),
        ...(endpoint.get('mailboxes') === '' ? {} : { mailbox: endpoint.get('mailboxes') }),
        ...(contact === '' || address === undefined
          ? { behaviour: 'unreachable' }
          : { host: { address, port: Number(port ?? 5060) } }),
      }
    })
  return { objects, phones }
}
