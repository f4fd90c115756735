import type { Headers } from '../message.ts'
import type { Personality } from '../personalities/personality.ts'
import type { SipPeer } from './peer.ts'

const yes = (is: boolean): string => (is ? 'yes' : 'no')
const letter = (is: boolean): string => (is ? 'Y' : 'N')

/** A peer as SIPpeers lists it. */
export function peerEntry(peer: SipPeer): Headers {
  const { address, nat } = peer
  return [
    ['Channeltype', 'SIP'],
    ['ObjectName', peer.name],
    ['ChanObjectType', 'peer'],
    ['IPaddress', address?.address ?? '-none-'],
    ['IPport', address?.port ?? 0],
    ['Dynamic', yes(peer.isDynamic)],
    ['Natsupport', 'no'],
    ['AutoForcerport', yes(nat.autoPort)],
    ['Forcerport', yes(nat.port)],
    ['AutoComedia', yes(nat.autoMedia)],
    ['Comedia', yes(nat.media)],
    ['VideoSupport', yes(peer.flag('videosupport'))],
    ['TextSupport', yes(peer.flag('textsupport'))],
    ['ACL', yes(hasAcl(peer))],
    ['Status', peer.status],
    ['RealtimeDevice', 'no'],
    ['Description', peer.own('description')],
    ['Accountcode', peer.get('accountcode')],
  ]
}

export function hasAcl(peer: SipPeer): boolean {
  return ['permit', 'deny', 'acl'].some((key) => peer.own(key) !== '')
}

/** `a`: automatic; `A`: automatic, and found to be needed. */
function natLetter(isAuto: boolean, is: boolean): string {
  if (isAuto) return is ? 'A' : 'a'
  return letter(is)
}

/** A peer as SIPshowpeer describes it, with every header that any release has. */
export function peerDetails(peer: SipPeer, { since }: Personality): Headers {
  const { address, nat } = peer
  const isNew = since('1.8')
  const nowhere = isNew ? '(null)' : ''
  const set = (name: string, value: string): Headers => (value === '' ? [] : [[name, value]])
  const fromDomain = peer.get('fromdomain')
  return [
    ['Channeltype', 'SIP'],
    ['ObjectName', peer.name],
    ['ChanObjectType', 'peer'],
    ['SecretExist', letter(peer.own('secret') !== '')],
    ['RemoteSecretExist', letter(peer.own('remotesecret') !== '')],
    ['MD5SecretExist', letter(peer.own('md5secret') !== '')],
    ['Context', peer.context],
    ...set('SubscribeContext', peer.get('subscribecontext')),
    ['Language', peer.get('language')],
    ['ToneZone', peer.get('tonezone') || '<Not set>'],
    ...set('Accountcode', peer.get('accountcode')),
    ['AMAflags', peer.get('amaflags') || 'Unknown'],
    ['CID-CallingPres', 'Presentation Allowed, Not Screened'],
    ...set('SIP-FromUser', peer.own('fromuser')),
    ...set('SIP-FromDomain', fromDomain),
    ...(fromDomain === '' ? [] : [['Sip-FromDomain-Port', 5060] as const]),
    ['Callgroup', peer.groups('callgroup')],
    ['Pickupgroup', peer.groups('pickupgroup')],
    ['Named Callgroup', peer.own('namedcallgroup')],
    ['Named Pickupgroup', peer.own('namedpickupgroup')],
    ['MOHSuggest', peer.get('mohsuggest')],
    ['VoiceMailbox', peer.own('mailbox')],
    ['TransferMode', peer.get('allowtransfer') === 'no' ? 'closed' : 'open'],
    ['LastMsgsSent', peer.address === undefined ? -1 : 0],
    ['Maxforwards', peer.own('maxforwards') || 0],
    ['Call-limit', peer.own('call-limit') || 0],
    ['Busy-level', peer.own('busylevel') || 0],
    ['MaxCallBR', `${peer.get('maxcallbitrate') || 384} kbps`],
    ['Dynamic', letter(peer.isDynamic)],
    ['Callerid', peer.callerId],
    ['RegExpire', '-1 seconds'],
    ['SIP-AuthInsecure', peer.insecure],
    ['SIP-NatSupport', 'RFC3581'],
    ['SIP-Forcerport', natLetter(nat.autoPort, nat.port)],
    ['SIP-Comedia', natLetter(nat.autoMedia, nat.media)],
    ['ACL', letter(hasAcl(peer))],
    ['SIP-CanReinvite', letter(peer.get('directmedia') !== 'no')],
    ['SIP-DirectMedia', letter(peer.get('directmedia') !== 'no')],
    ['SIP-PromiscRedir', letter(peer.flag('promiscredir'))],
    ['SIP-UserPhone', letter(peer.flag('usereqphone'))],
    ['SIP-VideoSupport', letter(peer.flag('videosupport'))],
    ['SIP-TextSupport', letter(peer.flag('textsupport'))],
    ['SIP-T.38Support', letter(peer.flag('t38pt_udptl'))],
    ['SIP-T.38EC', 'Unknown'],
    ['SIP-T.38MaxDtgrm', 4294967295],
    ['SIP-Sess-Timers', 'Accept'],
    ['SIP-Sess-Refresh', 'uas'],
    ['SIP-Sess-Expires', peer.get('session-expires') || 1800],
    ['SIP-Sess-Min', peer.get('session-minse') || 90],
    ['SIP-RTP-Engine', 'asterisk'],
    ['SIP-Encryption', letter(peer.flag('encryption'))],
    ['SIP-RTCP-Mux', letter(peer.flag('rtcp_mux'))],
    ['SIP-DTMFmode', peer.get('dtmfmode') || 'rfc2833'],
    ['SIPLastMsg', 0],
    ['ToHost', address?.address ?? ''],
    ['Address-IP', address?.address ?? nowhere],
    ['Address-Port', address?.port ?? 0],
    ['Default-addr-IP', isNew ? '(null)' : '0.0.0.0'],
    ['Default-addr-port', 0],
    ['Default-Username', peer.own('defaultuser')],
    ['Codecs', since('13') ? peer.codecs : `0xc ${peer.codecs}`],
    ['CodecOrder', peer.codecs.slice(1, -1).replaceAll('|', ',')],
    ['Status', peer.status],
    ['SIP-Useragent', ''],
    // Up to 1.4 the real server writes a blank before this colon.
    [since('1.6') ? 'Reg-Contact' : 'Reg-Contact ', ''],
    ['QualifyFreq', `${peer.get('qualifyfreq') === '' ? 60_000 : Number(peer.get('qualifyfreq')) * 1000} ms`],
    ['Parkinglot', peer.get('parkinglot')],
    ...peer
      .own('setvar')
      .split('\n')
      .filter(Boolean)
      .map((variable) => ['ChanVariable', variable] as const),
    ['SIP-Use-Reason-Header', letter(peer.flag('use_q850_reason'))],
    ['Description', peer.own('description')],
  ]
}
