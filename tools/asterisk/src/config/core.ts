import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AsteriskUnavailable } from '../errors.ts'

/** Where the packages put the modules; the two Debian suites differ. */
export function moduleFolder(root: string): string {
  const places = ['usr/lib/x86_64-linux-gnu/asterisk/modules', 'usr/lib/asterisk/modules'].map((at) => join(root, at))
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new AsteriskUnavailable(`No Asterisk modules below ${root}.`)
  return found
}

/** asterisk.conf: every folder that Asterisk writes to lies in the run's own. */
export function asteriskConf(root: string, folder: string): string {
  return `[directories](!)
[directories]
astetcdir => ${folder}/etc
astmoddir => ${moduleFolder(root)}
astdatadir => ${root}/usr/share/asterisk
astagidir => ${root}/usr/share/asterisk/agi-bin
astsbindir => ${root}/usr/sbin
astvarlibdir => ${folder}/lib
astdbdir => ${folder}/lib
astkeydir => ${folder}/lib
astspooldir => ${folder}/spool
astrundir => ${folder}/run
astlogdir => ${folder}/log

[options]
documentation_language = en_US
live_dangerously = no
`
}

/** Modules that listen, need hardware or a database, or that this configuration has no use for. */
const unwanted = [
  /^app_(adsiprog|alarmreceiver|amd|dictate|externalivr|festival|getcpeid|ices|image|jack|minivm|mp3|nbscat|sms|speech_utils|stasis.*|test|url|zapateller|voicemail_.+|audiosocket)\.so$/,
  /^(cdr|cel)_(?!manager)/,
  /^chan_(alsa|audiosocket|console|mgcp|motif|oss|skinny|unistim|websocket|rtp)\.so$/,
  /^codec_(amr|codec2|opus|speex|lpc10|g726|adpcm)/,
  /^func_(curl|odbc|speex)\.so$/,
  /^pbx_(ael|dundi|lua|realtime|loopback)\.so$/,
  /^res_(adsi|aeap|ael_share|ari.*|audiosocket|calendar.*|config_.*|curl|fax_.+|geolocation|hep.*|http_.*|limit|mwi_devstate|odbc.*|phoneprov|prometheus|realtime|resolver_unbound|rtp_multicast|smdi|speech_aeap|snmp|sorcery_realtime|stasis.*|stir_shaken|stun_monitor|websocket_client|xmpp|cdrel_custom)\.so$/,
  /^res_pjsip_(config_wizard|geolocation|history|phoneprov_provider|publish_asterisk|stir_shaken|transport_websocket|aoc)\.so$/,
]

/** modules.conf: everything the release has, less what is unwanted. */
export function modulesConf(root: string): string {
  const modules = readdirSync(moduleFolder(root)).filter((name) => unwanted.some((pattern) => pattern.test(name)))
  return ['[modules]', 'autoload = yes', ...modules.sort().map((name) => `noload = ${name}`), ''].join('\n')
}

export function httpConf(port: number): string {
  return `[general]\nenabled = yes\nbindaddr = 127.0.0.1\nbindport = ${port}\n`
}

export const loggerConf = `[general]
dateformat = %F %T

[logfiles]
messages.log = notice,warning,error
`

/** Files that only turn something on, or keep a module quiet. */
export const smallFiles: Readonly<Record<string, string>> = {
  'queuerules.conf': '[general]\n',
  'statsd.conf': '[general]\nenabled = no\n',
  'cdr.conf': '[general]\nenable = yes\n',
  'cdr_manager.conf': '[general]\nenabled = yes\n',
  'cel.conf': '[general]\nenable = no\n',
  'features.conf': '[general]\n',
  'musiconhold.conf': '',
  'res_parking.conf': '[general]\n\n[default]\nparkext => 700\nparkpos => 701-720\ncontext => parkedcalls\n',
  'indications.conf':
    '[general]\ncountry = us\n\n[us]\ndescription = United States\nringcadence = 2000,4000\ndial = 350+440\n' +
    'busy = 480+620/500,0/500\nring = 440+480/2000,0/4000\ncongestion = 480+620/250,0/250\n',
  'rtp.conf': '[general]\nrtpstart = 10000\nrtpend = 20000\n',
  'udptl.conf': '[general]\n',
  'acl.conf': '',
  'ccss.conf': '[general]\n',
  'codecs.conf': '',
  'enum.conf': '[general]\n',
  'stasis.conf': '[threadpool]\n',
  'agents.conf': '[general]\n\n[1001]\nfullname = Ada Example\n',
  'followme.conf': '[general]\n',
  'extconfig.conf': '[settings]\n',
  'sorcery.conf': '',
  'pjproject.conf': '',
  'pjsip_notify.conf': '',
  'cli_aliases.conf': '[general]\n',
  'dnsmgr.conf': '[general]\nenable = no\n',
  'security.conf': '',
}
