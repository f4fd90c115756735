import { splitArguments } from '../dialplan/arguments.ts'
import { type Applications, argumentsOf, type Call, effect } from './application.ts'

/** Variables, the database, what is written to the log or told to the manager. */
export const variableApplications: Applications = {
  NoOp: effect(() => undefined),
  Verbose: effect(() => undefined),
  Log: effect(() => undefined),
  DumpChan: effect(() => undefined),
  Set: effect(({ pbx, channel, data }) => assign(pbx, channel, data)),
  MSet: effect(({ pbx, channel, data }) => {
    for (const part of argumentsOf({ pbx, data })) assign(pbx, channel, part)
  }),
  SetGlobalVar: effect(({ pbx, data }) => assign(pbx, undefined, data)),
  ImportVar: effect(({ pbx, channel, data }) => {
    const [assignment = '', source = ''] = splitArguments(data, pbx.legacy)
    const [name = '', from = ''] = assignment.split('=')
    const value = pbx.channel(from.trim())?.variables.get(source.trim())
    if (name.trim() !== '' && value !== undefined) pbx.setVariable(channel, name.trim(), value)
  }),
  DBdel: effect(({ pbx, data }) => {
    const [family = '', ...key] = data.split('/')
    pbx.database.delete(family, key.join('/'))
  }),
  DBdeltree: effect(({ pbx, data }) => {
    const [family = '', ...key] = data.split('/')
    pbx.database.deleteTree(family, key.join('/'))
  }),
  /** `name,extra`: an event of the channel event log. */
  CELGenUserEvent: effect(({ pbx, channel, data }) => {
    const [name = '', extra = ''] = splitArguments(data, pbx.legacy)
    if (name !== '') pbx.channelLog?.userEvent(channel, name, extra)
  }),
  UserEvent: effect(({ pbx, channel, data }) => {
    const [name = '', ...body] = splitArguments(data, pbx.legacy)
    pbx.emit({ type: 'user-event', channel, name, body })
  }),
}

/** `NAME=value`; a text without `=` changes nothing. */
function assign(pbx: Call['pbx'], channel: Call['channel'] | undefined, text: string): void {
  const equals = text.indexOf('=')
  if (equals > 0) pbx.assign(channel, text.slice(0, equals).trim(), text.slice(equals + 1))
}
