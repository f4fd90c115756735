import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

describe('states of devices, extensions and presence', () => {
  it('are the last that an event told, in the words of the bindings and as the server says them', () => {
    const pbx = new Feed()
    pbx.event('DeviceStateChange', { Device: 'PJSIP/anna', State: 'INUSE' })
    pbx.event('DeviceStateChange', { Device: 'PJSIP/anna', State: 'NOT_INUSE' })
    pbx.event('DeviceStateChange', { Device: 'Custom:odd', State: 'NEW_STATE' })
    pbx.event('DeviceStateChange', { Device: 'Custom:none' })
    pbx.event('DeviceStateChange', { State: 'INUSE' })
    expect(Object.fromEntries(pbx.state.devices.map)).toEqual({
      'PJSIP/anna': { name: 'PJSIP/anna', state: 'NOT_INUSE', rawState: 'NOT_INUSE' },
      'Custom:odd': { name: 'Custom:odd', state: undefined, rawState: 'NEW_STATE' },
      'Custom:none': { name: 'Custom:none', state: undefined, rawState: '' },
    })
  })

  it('keep the hint of an extension that an event does not name', () => {
    const pbx = new Feed()
    const extension = { Exten: '100', Context: 'default' }
    pbx.event('ExtensionStatus', { ...extension, Hint: 'PJSIP/anna', Status: 0 })
    pbx.event('ExtensionStatus', { ...extension, Status: 8 })
    pbx.event('ExtensionStatus', { Exten: '101', Context: 'default' })
    pbx.event('ExtensionStatus', { Exten: '100', Status: 1 })
    pbx.event('ExtensionStatus', { Context: 'default', Status: 1 })
    expect(Object.fromEntries(pbx.state.extensions.map)).toEqual({
      '100@default': {
        id: '100@default',
        exten: '100',
        context: 'default',
        hint: 'PJSIP/anna',
        state: 'RINGING',
        rawState: '8',
      },
      '101@default': expect.objectContaining({ hint: undefined, state: undefined, rawState: '' }),
    })
  })

  it('have presence by its provider, and by the extension whose hint has it', () => {
    const pbx = new Feed()
    pbx.event('PresenceStateChange', { Presentity: 'CustomPresence:anna', Status: 'away', Subtype: 's', Message: 'm' })
    pbx.event('PresenceStatus', { Exten: '100', Context: 'default', Status: 'available' })
    pbx.event('PresenceStatus', { Exten: '101', Context: 'default' })
    pbx.event('PresenceStatus', { Exten: '102', Status: 'away' })
    const nothing = { subtype: undefined, message: undefined }
    expect([...pbx.state.presences.map.values()]).toEqual([
      { id: 'CustomPresence:anna', state: 'away', subtype: 's', message: 'm' },
      { id: '100@default', state: 'available', ...nothing },
      { id: '101@default', state: '', ...nothing },
    ])
  })

  it('are what the lists say, and what these no longer have is gone', () => {
    const pbx = new Feed()
    pbx.event('DeviceStateChange', { Device: 'PJSIP/old', State: 'INUSE' })
    pbx.event('ExtensionStatus', { Exten: '999', Context: 'default', Status: 0 })
    pbx.event('PresenceStateChange', { Presentity: 'CustomPresence:old', Status: 'away' })
    const lists = {
      devices: [message('DeviceStateChange', { Device: 'PJSIP/anna', State: 'RINGING' }), message('DeviceStateChange')],
      extensions: [
        message('ExtensionStatus', { Exten: '100', Context: 'default', Hint: 'PJSIP/anna', Status: 1 }),
        message('ExtensionStatus', { Exten: '101' }),
      ],
      presence: [
        message('PresenceStateChange', { Presentity: 'CustomPresence:anna', Status: 'dnd' }),
        message('PresenceStateChange', { Status: 'dnd' }),
      ],
    }
    reconcile(pbx.state, lists, pbx.now)
    expect([...pbx.state.devices.map.values()]).toEqual([{ name: 'PJSIP/anna', state: 'RINGING', rawState: 'RINGING' }])
    expect([...pbx.state.extensions.map.values()]).toMatchObject([{ id: '100@default', state: 'INUSE' }])
    expect([...pbx.state.presences.map.values()]).toMatchObject([{ id: 'CustomPresence:anna', state: 'dnd' }])
    pbx.changes.length = 0
    reconcile(pbx.state, lists, pbx.now)
    expect(pbx.changes).toEqual([])
  })
})

describe('mailboxes', () => {
  it('have the counts of MessageWaiting, which says of old messages only where it has them', () => {
    const pbx = new Feed()
    pbx.event('MessageWaiting', { Mailbox: '100@default', Waiting: 1, New: 3, Old: 2 })
    pbx.event('MessageWaiting', { Mailbox: '100@default', Waiting: 1, New: 4 })
    pbx.event('MessageWaiting', { Mailbox: '101@default', Waiting: 1 })
    pbx.event('MessageWaiting', { Mailbox: '102@default' })
    pbx.event('MessageWaiting', { New: 1 })
    expect([...pbx.state.mailboxes.map.values()]).toEqual([
      { id: '100@default', newMessages: 4, oldMessages: 2 },
      { id: '101@default', newMessages: 1, oldMessages: 0 },
      { id: '102@default', newMessages: 0, oldMessages: 0 },
    ])
  })

  it('are those of VoicemailUsersList, in the context `default` where it names none', () => {
    const pbx = new Feed()
    pbx.event('MessageWaiting', { Mailbox: '999@default', New: 1 })
    const user = (VoiceMailbox: string, more: Headers): ReturnType<typeof message> =>
      message('VoicemailUserEntry', { VoiceMailbox, ...more })
    const mailboxes = [
      user('100', { VMContext: 'sales', NewMessageCount: 3, OldMessageCount: 1 }),
      user('101', {}),
      message('VoicemailUserEntry', { NewMessageCount: 3 }),
    ]
    reconcile(pbx.state, { mailboxes }, pbx.now)
    expect([...pbx.state.mailboxes.map.values()]).toEqual([
      { id: '100@sales', newMessages: 3, oldMessages: 1 },
      { id: '101@default', newMessages: 0, oldMessages: 0 },
    ])
  })
})
