/** What the PBX has. Everything left out is as in {@link defaultPbx}. */
export interface PbxOptions {
  /** Text of an extensions.conf. */
  readonly extensions?: string
  readonly phones?: readonly PhoneOptions[]
  readonly queues?: readonly QueueOptions[]
  readonly mailboxes?: readonly MailboxOptions[]
  readonly agents?: readonly { readonly id: string; readonly name: string }[]
  /** Milliseconds between two steps of a call. Default 0. */
  readonly latency?: number
}

/** A phone or trunk that calls can be sent to. */
export interface PhoneOptions {
  /** `PJSIP/100`, `SIP/alice`, `IAX2/dave`. */
  readonly device: string
  /** What it does when it is called. Default `answers`. */
  readonly behaviour?: 'answers' | 'busy' | 'rings' | 'congestion' | 'unreachable'
  /** Milliseconds that it rings before it answers. Default 100. */
  readonly ringTime?: number
  /** Address; a phone that has to register has none. */
  readonly host?: { readonly address: string; readonly port: number }
  readonly secret?: boolean
  readonly qualify?: boolean
  readonly mailbox?: string
  readonly callGroups?: string
  readonly pickupGroups?: string
}

export interface QueueOptions {
  readonly name: string
  /** Default `ringall`. */
  readonly strategy?: string
  /** Seconds that a member rings. Default 15. */
  readonly timeout?: number
  readonly serviceLevel?: number
  readonly weight?: number
  readonly maxLength?: number
  readonly members?: readonly { readonly interface: string; readonly name?: string; readonly penalty?: number }[]
}

export interface MailboxOptions {
  /** `100@default`. */
  readonly mailbox: string
  readonly newMessages?: number
  readonly oldMessages?: number
  readonly urgentMessages?: number
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
  mailboxes: [{ mailbox: '100@default' }, { mailbox: '200@default' }],
  agents: [{ id: '1001', name: 'Ada Example' }],
  latency: 0,
} as const satisfies Required<PbxOptions>
