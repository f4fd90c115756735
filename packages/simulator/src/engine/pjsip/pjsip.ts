import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { Phone } from '../pbx/phone.ts'
import type { PjsipType } from './defaults.ts'
import { PjsipObject } from './objects.ts'

/** An address at which an AOR is reached. */
export interface Contact {
  readonly aor: string
  readonly uri: string
  /** Written in pjsip.conf, not registered. */
  readonly isStatic: boolean
  readonly status: 'NonQualified' | 'Reachable' | 'Unreachable'
  readonly id: string
}

interface Surroundings {
  readonly emit: (event: PbxEvent) => void
  readonly phones: readonly Phone[]
  readonly md5: (text: string) => string
}

/** Endpoints and what belongs to them, from pjsip.conf and from the phones that the options have. */
export class Pjsip {
  #objects: readonly PjsipObject[] = []
  readonly #pbx: Surroundings
  readonly #answering = new Set<string>()
  /** Registrations at other servers that are accepted. */
  readonly registered = new Set<string>()
  /** Endpoints in maintenance. */
  readonly maintenance = new Set<string>()

  constructor(objects: readonly PjsipObject[], pbx: Surroundings) {
    this.#pbx = pbx
    this.replace(objects)
  }

  /** The objects of pjsip.conf are now these. */
  replace(objects: readonly PjsipObject[]): void {
    const pbx = this.#pbx
    const endpoints = new Set(objects.filter(({ type }) => type === 'endpoint').map(({ name }) => name))
    const others = pbx.phones.filter(({ device }) => /^PJSIP\//i.test(device) && !endpoints.has(device.slice(6)))
    this.#objects = [...objects, ...others.flatMap((phone) => objectsOf(phone))]
  }

  /** In alphabetical order, as the server lists them. */
  all(type: PjsipType): PjsipObject[] {
    return this.#objects.filter((each) => each.type === type).sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  find(type: PjsipType, name: string): PjsipObject | undefined {
    return this.#objects.find((each) => each.type === type && each.name === name)
  }

  phone(endpoint: string): Phone | undefined {
    return this.#pbx.phones.find(({ device }) => device.toLowerCase() === `pjsip/${endpoint}`.toLowerCase())
  }

  /** Contacts of an AOR: those of the file, and that of its phone while it is registered. */
  contacts(aor: PjsipObject): Contact[] {
    const qualifies = Number(aor.get('qualify_frequency')) > 0
    const made = (uri: string, isStatic: boolean, reachable: boolean): Contact => ({
      aor: aor.name,
      uri,
      isStatic,
      status: qualifies ? (reachable ? 'Reachable' : 'Unreachable') : 'NonQualified',
      id: `${aor.name}${isStatic ? '@@' : ';@'}${this.#pbx.md5(uri)}`,
    })
    const phone = this.phone(this.endpointOf(aor.name)?.name ?? aor.name)
    const written = list(aor.get('contact')).map((uri) => made(uri, true, phone?.registered !== false))
    if (written.length > 0 || phone?.registered !== true) return written
    const { address, port } = phone.host ?? { address: '127.0.0.1', port: 5060 }
    return [made(`sip:${aor.name}@${address}:${port}`, false, true)]
  }

  /** The endpoint that uses an AOR. */
  endpointOf(aor: string): PjsipObject | undefined {
    return this.#objects.find((each) => each.type === 'endpoint' && list(each.get('aors')).includes(aor))
  }

  contactsOfEndpoint(endpoint: PjsipObject): Contact[] {
    return list(endpoint.get('aors')).flatMap((name) => {
      const aor = this.find('aor', name)
      return aor === undefined ? [] : this.contacts(aor)
    })
  }

  /** A client asks for a registration: the other server answers only where a test made it accept one before. */
  requestRegistration(name: string, registered: boolean): void {
    if (this.#answering.has(name)) this.setRegistered(name, registered)
  }

  /** Another server accepts a registration, or no longer. From then on it answers. */
  setRegistered(name: string, registered: boolean): void {
    const registration = this.find('registration', name)
    if (registration === undefined || this.registered.has(name) === registered) return
    this.#answering.add(name)
    if (registered) this.registered.add(name)
    else this.registered.delete(name)
    this.#pbx.emit({
      type: 'announced',
      name: 'Registry',
      classes: ['system'],
      headers: [
        ['ChannelType', 'PJSIP'],
        ['Username', registration.get('client_uri')],
        ['Domain', registration.get('server_uri')],
        ['Status', registered ? 'Registered' : 'Unregistered'],
      ],
    })
  }

  identifies(endpoint: string): PjsipObject[] {
    return this.all('identify').filter((each) => each.get('endpoint') === endpoint)
  }
}

/** Names and values between commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** What a phone of the options amounts to: an endpoint with an AOR and an auth of its name. */
function objectsOf({ device, mailbox = '', qualify }: Phone): PjsipObject[] {
  const name = device.slice('PJSIP/'.length)
  const object = (type: PjsipType, values: Readonly<Record<string, string>>): PjsipObject =>
    new PjsipObject(type, name, new Map(Object.entries(values)))
  return [
    object('endpoint', { aors: name, auth: name, allow: '(ulaw)' }),
    object('auth', { username: name, password: `${name}-secret`, auth_type: 'userpass' }),
    object('aor', { max_contacts: '1', mailboxes: mailbox, qualify_frequency: qualify === true ? '60' : '0' }),
  ]
}
