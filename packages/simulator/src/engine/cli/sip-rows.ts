import { hasAcl } from '../sip/headers.ts'
import type { SipPeer } from '../sip/peer.ts'

type Rows = ReadonlyArray<readonly [title: string, value: string | number]>

const yes = (is: boolean): string => (is ? 'Yes' : 'No')
const set = (value: string): string => (value === '' ? '<Not set>' : '<Set>')
const orNotSet = (value: string): string => value || '<Not set>'

/** Whether it holds, as far as that is found out by itself. */
function nat(isAuto: boolean, is: boolean): string {
  return isAuto ? `Auto (${yes(is)})` : yes(is)
}

function printed(name: string, rows: Rows): string[] {
  return ['', '', `  * Name       : ${name}`, ...rows.map(([title, value]) => `  ${title.padEnd(13)}: ${value}`), '']
}

function addressOf({ address }: SipPeer): string {
  return address === undefined ? '(null)' : `${address.address}:${address.port}`
}

function timers(peer: SipPeer, shortest: string): Rows {
  return [
    ['Sess-Timers', 'Accept'],
    ['Sess-Refresh', 'uas'],
    ['Sess-Expires', `${peer.get('session-expires') || 1800} secs`],
    [shortest, `${peer.get('session-minse') || 90} secs`],
    ['RTP Engine', 'asterisk'],
  ]
}

/** What `sip show peer` prints. */
export function peerRows(peer: SipPeer): string[] {
  const feature = (key: string): string => peer.get(key) || 'automon'
  return printed(peer.name, [
    ['Description', peer.own('description')],
    ['Secret', set(peer.own('secret'))],
    ['MD5Secret', set(peer.own('md5secret'))],
    ['Remote Secret', set(peer.own('remotesecret'))],
    ['Context', peer.context],
    ['Record On feature ', feature('recordonfeature')],
    ['Record Off feature ', feature('recordofffeature')],
    ['Subscr.Cont. ', orNotSet(peer.get('subscribecontext'))],
    ['Language', peer.get('language')],
    ['Tonezone', orNotSet(peer.get('tonezone'))],
    ...(peer.get('accountcode') === '' ? [] : [['Accountcode', peer.get('accountcode')] as const]),
    ['AMA flags', peer.get('amaflags') || 'Unknown'],
    ['Transfer mode', peer.get('allowtransfer') === 'no' ? 'closed' : 'open'],
    ['CallingPres', 'Presentation Allowed, Not Screened'],
    ...(peer.own('fromuser') === '' ? [] : [['FromUser', peer.own('fromuser')] as const]),
    ...(peer.get('fromdomain') === '' ? [] : [['FromDomain', `${peer.get('fromdomain')} Port 5060`] as const]),
    ['Callgroup', peer.groups('callgroup')],
    ['Pickupgroup', peer.groups('pickupgroup')],
    ['Named Callgr', peer.own('namedcallgroup')],
    ['Nam. Pickupgr', peer.own('namedpickupgroup')],
    ['MOH Suggest', peer.get('mohsuggest')],
    ['Mailbox', peer.own('mailbox')],
    ['VM Extension', peer.get('vmexten') || 'asterisk'],
    ['LastMsgsSent', peer.address === undefined ? '32767/65535' : '0/0'],
    ['Call limit', peer.own('call-limit') || 0],
    ['Max forwards', peer.own('maxforwards') || 0],
    ...(Number(peer.own('busylevel')) > 0 ? [['Busy level', peer.own('busylevel')] as const] : []),
    ['Dynamic', yes(peer.isDynamic)],
    ['Callerid', peer.callerId],
    ['MaxCallBR', `${peer.get('maxcallbitrate') || 384} kbps`],
    ['Expire', -1],
    ['Insecure', peer.insecure],
    ['Force rport', nat(peer.nat.autoPort, peer.nat.port)],
    ['Symmetric RTP', nat(peer.nat.autoMedia, peer.nat.media)],
    ['ACL', yes(hasAcl(peer))],
    ['ContactACL', yes(peer.own('contactacl') !== '')],
    ['DirectMedACL', yes(peer.own('directmediaacl') !== '')],
    ['T.38 support', yes(peer.flag('t38pt_udptl'))],
    ['T.38 EC mode', 'Unknown'],
    ['T.38 MaxDtgrm', 4294967295],
    ['DirectMedia', yes(peer.get('directmedia') !== 'no')],
    ['PromiscRedir', yes(peer.flag('promiscredir'))],
    ['User=Phone', yes(peer.flag('usereqphone'))],
    ['Video Support', yes(peer.flag('videosupport'))],
    ['Text Support', yes(peer.flag('textsupport'))],
    ['Ign SDP ver', yes(peer.flag('ignoresdpversion'))],
    ['Trust RPID', yes(peer.flag('trustrpid'))],
    ['Send RPID', yes(!['', 'no'].includes(peer.get('sendrpid')))],
    ['Path support', yes(peer.flag('supportpath'))],
    ['Path', 'N/A'],
    ['TrustIDOutbnd', 'Legacy'],
    ['Subscriptions', yes(peer.get('allowsubscribe') !== 'no')],
    ['Overlap dial', yes(peer.get('allowoverlap') !== 'no')],
    ['DTMFmode', peer.get('dtmfmode') || 'rfc2833'],
    ['Timer T1', peer.get('timert1') || 500],
    ['Timer B', peer.get('timerb') || 32_000],
    ['ToHost', peer.address?.address ?? ''],
    ['Addr->IP', addressOf(peer)],
    ['Defaddr->IP', peer.own('defaultip') || '(null)'],
    ['Prim.Transp.', (peer.get('transport').split(',')[0] || 'udp').toUpperCase()],
    ['Allowed.Trsp', (peer.get('transport') || 'udp').toUpperCase()],
    ['Def. Username', peer.own('defaultuser')],
    ['SIP Options', '(none)'],
    ['Codecs', peer.codecs],
    ['Auto-Framing', yes(peer.flag('autoframing'))],
    ['Status', peer.status],
    ['Useragent', ''],
    ['Reg. Contact', ''],
    ['Qualify Freq', `${peer.get('qualifyfreq') === '' ? 60_000 : Number(peer.get('qualifyfreq')) * 1000} ms`],
    ['Keepalive', '0 ms'],
    ...timers(peer, 'Min-Sess'),
    ['Parkinglot', peer.get('parkinglot')],
    ['Use Reason', yes(peer.flag('use_q850_reason'))],
    ['Encryption', yes(peer.flag('encryption'))],
    ['RTCP Mux', yes(peer.flag('rtcp_mux'))],
  ])
}

/** What `sip show user` prints. */
export function userRows(user: SipPeer): string[] {
  const rows = printed(user.name, [
    ['Secret', set(user.own('secret'))],
    ['MD5Secret', set(user.own('md5secret'))],
    ['Context', user.context],
    ['Language', user.get('language')],
    ...(user.get('accountcode') === '' ? [] : [['Accountcode', user.get('accountcode')] as const]),
    ['AMA flags', user.get('amaflags') || 'Unknown'],
    ['Tonezone', orNotSet(user.get('tonezone'))],
    ['Transfer mode', user.get('allowtransfer') === 'no' ? 'closed' : 'open'],
    ['MaxCallBR', `${user.get('maxcallbitrate') || 384} kbps`],
    ['CallingPres', 'Presentation Allowed, Not Screened'],
    ['Call limit', user.own('call-limit') || 0],
    ['Callgroup', user.groups('callgroup')],
    ['Pickupgroup', user.groups('pickupgroup')],
    ['Named Callgr', user.own('namedcallgroup')],
    ['Nam. Pickupgr', user.own('namedpickupgroup')],
    ['Callerid', user.callerId],
    ['ACL', yes(hasAcl(user))],
    ...timers(user, 'Sess-Min-SE'),
  ])
  return [...rows.slice(0, -1), `  Auto-Framing:  ${yes(user.flag('autoframing'))} `, '']
}
