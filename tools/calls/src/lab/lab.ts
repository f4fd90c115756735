/** Servers on which calls are recorded: two real ones, and the simulator for a release that runs nowhere any more. */
export const servers = ['22', '16', '1.4'] as const
export type Server = (typeof servers)[number]

export type Behaviour = 'answers' | 'rings' | 'busy' | 'rejects'
export type PhoneName = 'alice' | 'bob' | 'carol'

/** A phone that a scenario handles. */
export interface Phone {
  /** What it does with the calls that come to it from now on; at first it answers after a second. */
  does(what: Behaviour): Promise<void>
  /** Takes up the receiver and dials. */
  calls(exten: string): Promise<void>
  hangsUp(): Promise<void>
  holds(): Promise<void>
  unholds(): Promise<void>
}

/** A PBX with phones, and the client whose session is recorded. */
export interface Lab {
  readonly server: Server
  phone(name: PhoneName): Phone
  /** `PJSIP/alice`, or `SIP/alice` where there is no PJSIP. */
  device(name: PhoneName | 'dave'): string
  /** The channel that the phone had last. */
  channel(name: PhoneName): string
  /** Sends an action, without waiting for its answer. */
  send(action: string, headers: Readonly<Record<string, string>>): Promise<void>
  pass(seconds: number): Promise<void>
}

/** A lab that plays one scenario after the other. */
export interface OpenLab extends Lab {
  /** `22.10.1`. */
  readonly release: string
  /** Ends every call, and returns what the client sent and received since the last time, as `recording.ts` reads it. */
  finish(): Promise<string>
  close(): Promise<void>
}
