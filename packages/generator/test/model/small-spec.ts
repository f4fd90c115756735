import { formatFinding, type Loaded, type Model, resolveSpec, SpecMemory, type SpecText } from '../../src/internal.ts'
import type { LoadOptions } from '../../src/model/resolve.ts'

/** A spec that is right and small; tests change single files of it. The 129 standard rows are one header's. */
export const GOOD: Readonly<Record<string, string>> = {
  'releases.yaml': `'1.0': { first: '1.0.0', last: '1.0.12', ami: '1.0' }
'1.4': { first: '1.4.0', last: '1.4.44', ami: '1.0' }
'18': { first: '18.0.0', last: '18.26.4', ami: '7.0.3' }
'19': { first: '19.0.0', last: '19.8.1', ami: '8.0.2' }
'20': { first: '20.0.0', last: '20.20.1', ami: '9.0.0' }
'21': { first: '21.0.0', last: '21.12.3', ami: '10.0.0' }
`,
  'privileges.yaml': `call: { summary: Calls., since: '1.0' }
system: { summary: The server., since: '1.0' }
`,
  'types.yaml': `text: { kind: string, summary: Text. }
seconds: { kind: integer, unit: s, summary: Seconds. }
yes-no: { kind: boolean, true: ['yes'], false: ['no'], summary: A switch. }
names: { kind: list, separator: ',', items: text, summary: Names. }
`,
  'protocol.yaml': `ports: { plain: 5038, tls: 5039 }
maxLineBytes: 1022
maxHeaders: 128
common:
  action: { ActionID: {} }
  response: { Message: { optional: true } }
  event: { Privilege: { optional: true } }
configuration:
  general: { port: { type: seconds, default: 5038, summary: Port. } }
  user: { secret: { type: text, summary: Secret. } }
document:
  commands: [{ name: Park, action: Park }]
  summaries: [{ name: Park, action: Park, parameters: [Channel] }]
  examples: [{ title: Parking, event: ParkItem }]
`,
  'errors.yaml': `session:
  Permission denied:
    summary: The user may not.
    advice: Give it the class.
    since: '1.0'
    sources: [main/manager.c:100@18.26.4]
calls:
  No such channel:
    also: ['Channel does not exist: …']
    summary: It is gone.
    advice: Take the error for the end of the call.
    since: '1.4'
    actions: [Park]
    sources: [main/manager.c:200@18.26.4, res/res_parking.c:7@1.4.44]
`,
  'headers/all.yaml': `ActionID: { summary: Token., type: text }
Message: { summary: Words., type: text }
Privilege: { summary: Classes., type: names }
Channel:
  summary: A channel.
  type: text
  absent: ['<none>']
  standard: [${Array.from({ length: 129 }, (_, i) => `{ row: ${i + 1}, verdict: ok }`).join(', ')}]
Timeout: { summary: How long., type: seconds }
Status:
  meanings:
    peer: { summary: Of a peer., type: text }
    member: { summary: Of a member., type: seconds }
Flag: { summary: A flag., type: yes-no }
Var-000000: { summary: A variable., type: text }
`,
  'groups/snapshot.yaml': `group: snapshot
summary: A channel.
headers:
  Channel: {}
  Flag: { since: ['18.25', '20.10', '21.5'], absentIn: ['19'] }
`,
  'actions/Park.yaml': `action: Park
area: parking
module: res_parking
summary: Parks a channel.
since: '1.0'
privileges: [{ from: '1.0', any: [call] }, { from: '18', any: [call, system] }]
request:
  Channel: { required: true }
  Timeout: { since: '18.19', default: 45 }
  Flag: { optional: true }
  Var-000000: { pattern: numbered }
conditions: [{ exclusive: [Timeout, Flag] }]
reply: { kind: list, items: [ParkItem], ends: ParkDone }
outcome: ParkDone
examples:
  - title: One
    release: '18'
    send: { Channel: SIP/1, Timeout: 5, Var-000001: x }
    receive: |
      Response: Success
      Message: will follow

      Event: ParkItem
      Channel: SIP/1
      Status: 7

      Event: ParkDone
      EventList: Complete
`,
  'events/ParkItem.yaml': `event: ParkItem
area: parking
module: res_parking
summary: One parked channel.
since: '1.4'
privileges: []
headers:
  $include: [{ group: snapshot }, { group: snapshot, prefix: Dest, since: '20' }]
  Status: { meaning: member }
  Other(<channel>): { type: text, summary: By channel. }
examples:
  - title: Item
    receive: |
      Event: ParkItem
      Channel: SIP/1
      Status: 7
      Other(SIP/1): x
`,
  'events/ParkDone.yaml': `event: ParkDone
area: parking
module: res_parking
summary: The list has ended.
since: '1.0'
privileges: [call]
headers:
  Status: { meaning: peer }
byItself: true
examples:
  - title: End
    receive: |
      Event: ParkDone
      Status: x
`,
}

const UNCHANGED = new Map<string, SpecText>(
  Object.entries({ ...GOOD, 'headers/other.yaml': 'Other: { summary: Other., type: text }\n' }),
)

/** Files of the small spec as they were read once: what a test does not change is not parsed again for it. */
const { readings } = read(UNCHANGED)

function read(files: Map<string, SpecText>): SpecMemory {
  const memory = new SpecMemory()
  resolveSpec(files, { memory })
  return memory
}

/** The small spec with changes: a text in place of a file's, a replacement within it, or null for no file. */
export function load(
  changes: Record<string, SpecText | [find: string, put: string] | null> = {},
  options?: LoadOptions,
): Loaded {
  const files = new Map(UNCHANGED)
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) files.delete(file)
    else if (!Array.isArray(change)) files.set(file, change)
    else {
      const before = String(files.get(file) ?? '')
      if (!before.includes(change[0])) throw new Error(`${file} does not hold ${change[0]}`)
      files.set(
        file,
        before.replace(change[0], () => change[1]),
      )
    }
  }
  const memory = new SpecMemory()
  for (const [file, reading] of readings) memory.readings.set(file, reading)
  return resolveSpec(files, { memory, ...options })
}

export function findings(changes: Parameters<typeof load>[0]): string[] {
  return load(changes).findings.map(formatFinding)
}

export function model(changes: Parameters<typeof load>[0] = {}): Model {
  const loaded = load(changes)
  if (loaded.model === undefined) throw new Error(loaded.findings.map(formatFinding).join('\n'))
  return loaded.model
}
