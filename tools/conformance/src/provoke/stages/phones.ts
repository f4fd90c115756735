import { setTimeout as sleep } from 'node:timers/promises'
import type { Ports } from '@openami/asterisk-tool'
import { SipPhone } from '../sip-phone.ts'
import type { Stage } from '../stage.ts'

const wait = { Application: 'Wait', Data: '30' } as const

/** Calls over SIP and IAX that come in again at the same server: registered, held, parked, transferred. */
export async function phoneCalls(stage: Stage): Promise<void> {
  const held = await stage.call('PJSIP/phone', { Context: 'stage', Exten: 'dial-self', Priority: 1 })
  const music = await stage.call('PJSIP/self', wait)
  const optimised = await stage.call('PJSIP/phone', { Context: 'stage', Exten: 'local-phone', Priority: 1 })
  const parked = await stage.call('PJSIP/phone', { Context: 'stage', Exten: 'local-park', Priority: 1 })
  const iax = await stage.call('IAX2/eve/answer', { Context: 'stage', Exten: 'moh', Priority: 1 })
  const refused = await stage.call('PJSIP/gone', wait)
  await stage.event('OriginateResponse', { Uniqueid: held }, 8_000)
  await sleep(6_000)
  await stage.hangUp(held, music, optimised, parked, iax, refused)
}

/** Blind and attended transfers, by AMI and by the dialplan. */
export async function transfers(stage: Stage): Promise<void> {
  const start = async (channel: string, exten: string) => {
    const id = await stage.call(channel, { Context: 'stage', Exten: exten, Priority: 1 })
    await stage.event('BridgeEnter', { Uniqueid: id })
    return id
  }
  const place = { Context: 'stage', Exten: 'speak' } as const
  const blind = await start('PJSIP/phone', 'dial-phone')
  await stage.act('BlindTransfer', { Channel: blind, ...place })
  await stage.event('BlindTransfer')
  await attend(stage, start)
  const cancelled = await start('PJSIP/phone', 'dial-phone')
  const again = stage.now
  await stage.act('Atxfer', { Channel: cancelled, Context: 'stage', Exten: '555' })
  await stage.event('DialBegin', {}, 8_000, again)
  await stage.act('CancelAtxfer', { Channel: cancelled })
  await sleep(1_000)
  const byDialplan = await stage.call('Local/transfer@stage/n', wait)
  const referred = await stage.call('PJSIP/refer@self', wait)
  await sleep(2_000)
  await stage.hangUp(blind, cancelled, byDialplan, referred)
}

/** The digits of the extension are dialled as if by the phone, which has to be quick about it: not the first time, perhaps. */
async function attend(stage: Stage, start: (channel: string, exten: string) => Promise<string>): Promise<void> {
  for (let left = 3; left > 0; left--) {
    const attended = await start('PJSIP/phone', 'dial-phone')
    const from = stage.now
    await stage.act('Atxfer', { Channel: attended, Context: 'stage', Exten: '555' })
    await stage.event('DialEnd', { DialStatus: 'ANSWER' }, 8_000, from)
    await sleep(500)
    await stage.hangUp(attended)
    if ((await stage.event('AttendedTransfer')) !== undefined) return
  }
}

/** Every list and action of the channel drivers. */
export async function phoneLists(stage: Stage, { pjsip }: Pick<Ports, 'pjsip'>): Promise<void> {
  await using phone = await SipPhone.open(pjsip)
  const Event = 'presence'
  const subscribe = { Expires: '60', Accept: 'application/pidf+xml, application/dialog-info+xml, multipart/related' }
  await phone.request('SUBSCRIBE', `tour@127.0.0.1:${pjsip}`, { user: 'caller' }, { Event, ...subscribe })
  await phone.request(
    'SUBSCRIBE',
    `team@127.0.0.1:${pjsip}`,
    { user: 'caller' },
    { Event, Supported: 'eventlist', ...subscribe },
  )
  for (const action of [
    'PJSIPShowEndpoints',
    'PJSIPShowAors',
    'PJSIPShowAuths',
    'PJSIPShowContacts',
    'PJSIPShowRegistrationsInbound',
    'PJSIPShowRegistrationsOutbound',
    'PJSIPShowRegistrationInboundContactStatuses',
    'PJSIPShowResourceLists',
    'PJSIPShowSubscriptionsInbound',
    'PJSIPShowSubscriptionsOutbound',
    'SIPpeers',
    'SIPpeerstatus',
    'SIPshowregistry',
    'IAXpeers',
    'IAXpeerlist',
    'IAXregistry',
    'IAXnetstats',
    'SKINNYdevices',
    'SKINNYlines',
    'DAHDIShowChannels',
    'DAHDIShowStatus',
    'PRIShowSpans',
    'MeetmeList',
    'MeetmeListRooms',
  ])
    await stage.list(action)
  for (const Endpoint of ['phone', 'guest', 'self', 'caller', 'desk'])
    await stage.list('PJSIPShowEndpoint', { Endpoint })
  await stage.act('PJSIPQualify', { Endpoint: 'phone' })
  for (const State of ['on', 'off']) {
    await stage.act('PJSIPSetMaintenance', { Endpoint: 'desk', State })
    await stage.list('PJSIPShowMaintenance')
  }
  await stage.act('PJSIPNotify', { Endpoint: 'phone', Variable: 'Event=check-sync' })
  await stage.act('PJSIPUnregister', { Registration: 'phone' })
  await sleep(500)
  await stage.act('PJSIPRegister', { Registration: 'phone' })
  await stage.act('SIPshowpeer', { Peer: 'alice' })
  await stage.act('SIPqualifypeer', { Peer: 'alice' })
  await stage.act('SIPnotify', { Channel: 'alice', Variable: 'Event=check-sync' })
  await stage.act('MessageSend', { To: 'pjsip:phone', From: '<sip:caller@127.0.0.1>', Body: 'Good day' })
}
