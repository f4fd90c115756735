/** Servers that the suite runs against. */
export const targetNames = [
  'asterisk-16',
  'asterisk-22',
  'simulator-23',
  'simulator-22',
  'simulator-20',
  'simulator-18',
  'simulator-16',
  'simulator-13',
  'simulator-11',
  'simulator-1.8',
  'simulator-1.4',
] as const
export type TargetName = (typeof targetNames)[number]

export interface Login {
  name: string
  secret: string
}

/** What a test needs to know of the server, as data that crosses from the setup into the tests. */
export interface Target {
  name: TargetName
  /** A real Asterisk, not the simulator. */
  real: boolean
  /** `16.28.0`; a bare branch on the simulator. */
  release: string
  branch: '1.4' | '1.8' | '11' | '13' | '16' | '18' | '20' | '22' | '23'
  /** What the greeting must say. */
  ami: string
  host: string
  port: number
  /** Where the server speaks TLS: its port, and the certificate to trust, as PEM. */
  tls: { port: number; ca: string } | undefined
  /** Port of AMI over HTTP, where the server has a web server. */
  http: number | undefined
  users: Readonly<
    Record<'admin' | 'readonly' | 'callonly' | 'systemonly' | 'nobody' | 'filtered' | 'single' | 'elsewhere', Login>
  >
  /** Dial strings and extensions of the server's PBX. */
  pbx: {
    context: string
    /** Picks up at once and stays. */
    answers: string
    busy: string
    /** Rings and is never picked up. */
    rings: string
    /** No such thing: an Originate to it fails. */
    missing: string
    /** Extension that picks up and waits. */
    exten: string
    /** Where the Redirect example of the old document sends both legs. */
    room: string
    mailbox: string
    queue: string
  }
}
