import { type Applications, immediate, splitArguments } from './application.ts'

/** Variables, the database, what is written to the log or told to the manager. */
export const variableApplications: Applications = {
  NoOp: immediate(() => undefined),
  Verbose: immediate(() => undefined),
  Log: immediate(() => undefined),
  DumpChan: immediate(() => undefined),
  Set: immediate(({ pbx, channel, data }) => assign(pbx, channel, data)),
  MSet: immediate(({ pbx, channel, data }) => {
    for (const part of splitArguments(data)) assign(pbx, channel, part)
  }),
  SetGlobalVar: immediate(({ pbx, data }) => assign(pbx, undefined, data)),
  ImportVar: immediate(({ pbx, channel, data }) => {
    const [assignment = '', source = ''] = splitArguments(data, pbx.legacy)
    const [name = '', from = ''] = assignment.split('=')
    const value = pbx.channel(from.trim())?.variables.get(source.trim())
    if (name.trim() !== '' && value !== undefined) pbx.setVariable(channel, name.trim(), value)
  }),
  DBdel: immediate(({ pbx, data }) => {
    const [family = '', ...key] = data.split('/')
    pbx.database.delete(family, key.join('/'))
  }),
  DBdeltree: immediate(({ pbx, data }) => {
    const [family = '', ...key] = data.split('/')
    for (const [path] of pbx.database.tree(family, key.join('/'))) {
      const [, name = '', ...rest] = path.split('/')
      pbx.database.delete(name, rest.join('/'))
    }
  }),
  UserEvent: immediate(({ pbx, channel, data }) => {
    const [name = '', ...body] = splitArguments(data, pbx.legacy)
    pbx.emit({ type: 'user-event', channel, name, body })
  }),
}

type Pbx = Parameters<Parameters<typeof immediate>[0]>[0]['pbx']
type Channel = Parameters<Parameters<typeof immediate>[0]>[0]['channel']

/** `NAME=value`; a text without `=` changes nothing. */
function assign(pbx: Pbx, channel: Channel | undefined, text: string): void {
  const equals = text.indexOf('=')
  if (equals > 0) pbx.assign(channel, text.slice(0, equals).trim(), text.slice(equals + 1))
}
