import type { Host } from '../clock.ts'
import { ConfigFiles } from '../config/config-files.ts'
import type { ConfigStore } from '../config/config-store.ts'
import type { Modules } from '../modules.ts'
import type { QueueOptions } from '../queues/queue-options.ts'
import type { UnhandledLog } from '../unhandled.ts'
import type { Sounds } from './sounds.ts'

export type { QueueOptions } from '../queues/queue-options.ts'

/** What the PBX has. The default of each option is in {@link defaultPbx}. */
export interface PbxOptions {
  /**
   * Asterisk's configuration files by name: `{ 'queues.conf': '[support]…' }`. `#include` finds one of them. What an option
   * below has takes the place of its file.
   */
  readonly files?: Readonly<Record<string, string>> | undefined
  /** Text of extensions.conf. */
  readonly extensions?: string | undefined
  readonly phones?: readonly PhoneOptions[] | undefined
  readonly queues?: readonly QueueOptions[] | undefined
  readonly mailboxes?: readonly MailboxOptions[] | undefined
  readonly agents?: readonly { readonly id: string; readonly name: string }[] | undefined
  /** Milliseconds between two steps of a call. Default 0. */
  readonly latency?: number | undefined
  /**
   * Sound files that the server has: seconds by name, such as `{ 'welcome': 2.5 }`, in addition to any others, which last
   * a second; or `none`, as on a server where no sounds are installed. Default: every sound is there.
   */
  readonly sounds?: Sounds | undefined
}

/** The options with defaults. */
export type PbxSettings = Omit<
  { readonly [K in keyof PbxOptions]-?: NonNullable<PbxOptions[K]> },
  'files' | 'extensions'
> & {
  readonly files: ConfigFiles
}

/** Which file has what the option has: where that is given, the default of the option does not apply. */
const fileOf = {
  queues: 'queues.conf',
  phones: 'pjsip.conf',
  mailboxes: 'voicemail.conf',
  agents: 'agents.conf',
} as const satisfies Partial<Record<keyof PbxOptions, string>>

/** Undefined values are omitted. */
export function withDefaults(
  { files: texts = {}, extensions, ...options }: PbxOptions,
  store?: ConfigStore,
): PbxSettings {
  const files = new ConfigFiles(texts, store)
  if (extensions !== undefined || !files.has('extensions.conf'))
    files.keep('extensions.conf', extensions ?? defaultPbx.extensions)
  const replaced = Object.entries(fileOf).flatMap(([name, file]) => (files.has(file) ? [[name, []]] : []))
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const { extensions: _, ...defaults } = defaultPbx
  return { ...defaults, ...Object.fromEntries([...replaced, ...given]), files }
}

/** A phone or trunk that calls can be sent to. */
export interface PhoneOptions {
  /** `PJSIP/100`, `SIP/alice`, `IAX2/dave`. */
  readonly device: string
  /** What it does when it is called. Default `answers`. */
  readonly behaviour?: 'answers' | 'busy' | 'rings' | 'congestion' | 'rejects' | 'unreachable' | undefined
  /** Milliseconds that it rings before it answers. Default 100. */
  readonly ringTime?: number | undefined
  /** Context of the dialplan in which its own calls begin. Default `default`. */
  readonly context?: string | undefined
  /** Caller ID of its own calls. */
  readonly callerId?: { readonly num?: string | undefined; readonly name?: string | undefined } | undefined
  /** Address; undefined for a phone that is not registered. */
  readonly host?: { readonly address: string; readonly port: number } | undefined
  readonly secret?: boolean | undefined
  readonly qualify?: boolean | undefined
  readonly mailbox?: string | undefined
  readonly callGroups?: string | undefined
  readonly pickupGroups?: string | undefined
}

export interface MailboxOptions {
  /** `100@default`. */
  readonly mailbox: string
  /** Digits that open it. Default: none. */
  readonly password?: string | undefined
  /** Full name of its user. */
  readonly name?: string | undefined
  readonly newMessages?: number | undefined
  readonly oldMessages?: number | undefined
  readonly urgentMessages?: number | undefined
}

/** A small office: a few extensions, phones of each kind, two queues, two mailboxes. */
export const defaultPbx = {
  extensions: `
[default]
exten => s,1,Answer()
 same => n,Wait(60)
 same => n,Hangup()
exten => 100,hint,Custom:desk
exten => 100,1,Goto(s,1)
exten => 200,1,Goto(s,1)
exten => 300,1,Queue(support,,,,30)
exten => 400,1,Dial(PJSIP/100,20)
 same => n,Hangup()
exten => 680,1,Answer()
 same => n,Wait(120)
 same => n,Hangup()
exten => echo,1,Answer()
 same => n,Echo()
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => busy,1,Busy(5)
exten => congestion,1,Congestion(5)
exten => hangup,1,Answer()
 same => n,Hangup(16)
exten => userevent,1,Answer()
 same => n,UserEvent(Greeting,Text: from the dialplan)
 same => n,Hangup()
exten => meet,1,Answer()
 same => n,ConfBridge(meet)
 same => n,Hangup()
`,
  phones: [
    { device: 'PJSIP/100' },
    { device: 'PJSIP/101', behaviour: 'busy' },
    { device: 'PJSIP/102', behaviour: 'rings' },
    { device: 'SIP/alice', secret: true, qualify: true, mailbox: '100@default', callGroups: '1', pickupGroups: '1, 2' },
    { device: 'SIP/bob', host: { address: '127.0.0.1', port: 5060 } },
    { device: 'IAX2/carol', secret: true },
    { device: 'IAX2/dave', host: { address: '127.0.0.1', port: 4569 } },
  ],
  queues: [
    {
      name: 'support',
      strategy: 'ringall',
      serviceLevel: 60,
      weight: 2,
      members: [
        { interface: 'Local/ring@default', name: 'Ada', penalty: 1 },
        { interface: 'Local/busy@default', name: 'Bert', penalty: 2 },
      ],
    },
    { name: 'sales', strategy: 'rrmemory' },
  ],
  mailboxes: [
    { mailbox: '100@default', name: 'Ada Example' },
    { mailbox: '200@default', name: 'Bert Example' },
  ],
  agents: [{ id: '1001', name: 'Ada Example' }],
  latency: 0,
  sounds: {},
} as const satisfies Required<Omit<PbxOptions, 'files'>>

/** What the PBX runs in. */
export interface PbxContext {
  readonly host: Host
  readonly release: string
  readonly modules: Modules
  readonly unhandled: UnhandledLog
  readonly configStore?: ConfigStore | undefined
}
