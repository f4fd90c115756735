import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningAsterisk } from '@openami/asterisk-tool'
import { WireSession } from '../../wire-session.ts'
import { SipPhone } from '../sip-phone.ts'
import type { Stage } from '../stage.ts'

/** Every list and figure of the server itself, its database, its files, its modules. */
export async function housekeeping(stage: Stage): Promise<void> {
  for (const action of ['Ping', 'CoreSettings', 'CoreStatus', 'ListCommands', 'FAXStats', 'Challenge'])
    await stage.act(action, action === 'Challenge' ? { AuthType: 'MD5' } : {})
  await stage.act('Events', { EventMask: 'on' })
  await stage.act('Filter', { Operation: 'Add', Filter: '!Event: NoSuchEvent' })
  await stage.act('DBPut', { Family: 'stage', Key: 'one', Val: '1' })
  await stage.act('DBPut', { Family: 'stage', Key: 'two', Val: '2' })
  await stage.list('DBGet', { Family: 'stage', Key: 'one' })
  await stage.list('DBGetTree', { Family: 'stage' })
  await stage.act('DBDel', { Family: 'stage', Key: 'one' })
  await stage.act('DBDelTree', { Family: 'stage' })
  await stage.act('Setvar', { Variable: 'DEVICE_STATE(Custom:desk)', Value: 'BUSY' })
  await stage.act('Setvar', { Variable: 'PRESENCE_STATE(CustomPresence:desk)', Value: 'dnd,asleep' })
  for (const action of ['ExtensionStateList', 'DeviceStateList', 'PresenceStateList', 'FAXSessions', 'ShowDialPlan'])
    await stage.list(action)
  await stage.act('ExtensionState', { Context: 'stage', Exten: 'tour' })
  await stage.act('PresenceState', { Provider: 'CustomPresence:desk' })
  await stage.act('DialplanExtensionAdd', { Context: 'stage', Extension: '999', Priority: 1, Application: 'NoOp' })
  await stage.act('DialplanExtensionRemove', { Context: 'stage', Extension: '999' })
  await stage.act('GetConfig', { Filename: 'queues.conf' })
  await stage.act('GetConfigJSON', { Filename: 'queues.conf' })
  await stage.act('ListCategories', { Filename: 'queues.conf' })
  await stage.act('CreateConfig', { Filename: 'stage.conf' })
  await stage.act('UpdateConfig', {
    SrcFilename: 'stage.conf',
    DstFilename: 'stage.conf',
    'Action-000000': 'NewCat',
    'Cat-000000': 'a',
  })
  await stage.act('ModuleCheck', { Module: 'app_queue' })
  await stage.act('UserEvent', { UserEvent: 'Stage', Colour: 'blue', Empty: '' })
  await stage.act('Command', { Command: 'core show version' })
  await stage.list('MWIGet', { Mailbox: '200' })
  await stage.list('WaitEvent', { Timeout: 1 })
}

/** Modules leave, come back and read their files again. */
export async function reloads(stage: Stage): Promise<void> {
  await stage.act('ModuleLoad', { LoadType: 'unload', Module: 'app_milliwatt.so' })
  await stage.act('ModuleLoad', { LoadType: 'load', Module: 'app_milliwatt.so' })
  await stage.act('ModuleLoad', { LoadType: 'reload', Module: 'res_musiconhold.so' })
  await stage.act('Reload', { Module: 'app_queue' })
  await stage.act('LoggerRotate')
  await stage.act('Command', { Command: 'logger reload' })
  await stage.act('Reload', {}, 15_000)
  await sleep(500)
}

/** Stops the server from another session: the recorded session hears of it. */
export async function shutdown(stage: Stage, asterisk: RunningAsterisk): Promise<void> {
  await using other = await WireSession.loggedIn(asterisk, asterisk.users.admin)
  other.send('Action: Command\r\nCommand: core stop gracefully\r\n\r\n')
  await stage.event('Shutdown')
  await stage.closed()
}

/** Wrong names, wrong secrets, wrong addresses: the security events of AMI and SIP differ. */
export async function security(asterisk: RunningAsterisk): Promise<void> {
  const login = (lines: string) => `Action: Login\r\n${lines}\r\n`
  const tries = [
    login('Username: admin\r\nSecret: wrong\r\n'),
    login('Username: nosuch\r\nSecret: wrong\r\n'),
    login('Username: elsewhere\r\nSecret: elsewhere-secret\r\n'),
    login('AuthType: MD5\r\nUsername: admin\r\nKey: wrong\r\n'),
    login('Username: admin\r\nSecret: admin-secret\r\nEvents: off\r\n'),
    `Action: Challenge\r\nAuthType: MD5\r\n\r\n${login('AuthType: MD5\r\nUsername: admin\r\nKey: wrong\r\n')}`,
    `${login('Username: nobody\r\nSecret: nobody-secret\r\n')}Action: CoreStatus\r\n\r\n`,
    login('Username: single\r\nSecret: single-secret\r\n'),
  ]
  for (const text of tries) {
    await using session = await WireSession.open(asterisk)
    session.send(text)
    await session.until((received) => /Success|failed|denied/.test(received), 2_000)
    await session.settle()
  }
  await twice(asterisk)
  const { pjsip, sip } = asterisk.phones
  for (const port of asterisk.release.startsWith('16.') ? [pjsip, sip] : [pjsip]) {
    await using phone = await SipPhone.open(port)
    const here = `127.0.0.1:${port}`
    const register = (user: string, password: string) =>
      phone.request('REGISTER', here, { user, password }, { Expires: '60' })
    for (const user of ['desk', 'alice', 'bob', 'fenced', 'nosuch', 'self']) await register(user, 'wrong')
    await register('desk', 'desk-secret')
    await register('fenced', 'phone-secret')
    await phone.request('INVITE', `answer@${here}`, { user: 'nosuch' })
    await phone.request('INVITE', `answer@${here}`, { user: 'fenced', password: 'phone-secret' })
    await phone.request('SUBSCRIBE', `tour@${here}`, { user: 'caller' }, { Event: 'nosuch' })
    await phone.request('PUBLISH', `tour@${here}`, { user: 'caller' }, { Event: 'nosuch', Expires: '60' })
  }
}

/** A second session of a user who may have one only. */
async function twice(asterisk: RunningAsterisk): Promise<void> {
  await using first = await WireSession.loggedIn(asterisk, asterisk.users.single)
  await using second = await WireSession.open(asterisk)
  second.send('Action: Login\r\nUsername: single\r\nSecret: single-secret\r\n\r\n')
  await second.until((text) => text.includes('Response'), 2_000)
  await first.settle()
}
