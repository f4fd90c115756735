import type { Files, Ports } from '@openami/asterisk-tool'
import type { Target } from '../target.ts'
import { isOld, stormDialplan } from './dialplan.ts'

const member = (exten: number, name: string, penalty = 0, options = '/n'): string =>
  `member => Local/${exten}@storm-phones${options},${penalty},${name}`

const queues = (old: boolean): string => `
[storm]
strategy = rrmemory
timeout = 15
retry = 1
${old ? 'eventwhencalled = yes\neventmemberstatus = yes\n' : ''}
${member(101, 'Anna')}
${member(102, 'Ben')}
${member(103, 'Cleo', 1)}

[storm-all]
strategy = ringall
timeout = 15
retry = 1
ringinuse = no
${member(104, 'Dora')}
${member(101, 'Anna')}
${member(203, 'Emil', 0, '')}

[storm-outer]
strategy = ringall
timeout = 30
retry = 1
member => Local/303@storm-callers/n,0,Inner

[storm-short]
strategy = leastrecent
timeout = 3
retry = 1
wrapuptime = 2
member => Local/ring@storm-phones/n,0,Fred
member => Local/busy@storm-phones/n,0,Gina

[storm-linear]
strategy = linear
timeout = 5
retry = 1
autopause = yes
member => Local/ring2@storm-phones,0,Hugo
${member(205, 'Ida', 0, '')}

[storm-dynamic]
strategy = fewestcalls
timeout = 15
retry = 1
`

/** `plays`: the release knows the sound before a transfer. */
const features = (plays: boolean): string => `[general]
transferdigittimeout = 3
atxfernoanswertimeout = 5
; There are no sounds.
${plays ? 'transferannouncesound =\n' : ''}xfersound =
xferfailsound =

[featuremap]
blindxfer = #1
atxfer = *7
parkcall = #72
disconnect = *0
`

const parking = `[general]

[default]
parkext => 700
parkpos => 701-740
context => parkedcalls
parkingtime => 600

[storm-brief]
parkpos => 801-840
context => storm-brief
parkingtime => 4
comebacktoorigin => no
comebackcontext => storm-back

[storm-origin]
parkpos => 901-940
context => storm-origin
parkingtime => 3
comebackdialtime => 5
`

const conferences = `
[storm_waits]
type = user
wait_marked = yes
end_marked = yes

[storm_marked]
type = user
marked = yes

[storm_admin]
type = user
admin = yes
marked = yes
startmuted = yes
`

/** An endpoint that calls the server itself: its calls come in as those of another one. */
const sip = `
[storm](!)
type = endpoint
context = storm-sip
disallow = all
allow = ulaw
moh_passthrough = yes
direct_media = no
trust_id_inbound = yes
redirect_method = user

[storm-out](storm)
transport = loopback
aors = storm-out
from_user = storm-in

[storm-out]
type = aor

[storm-in](storm)
aors = storm-in

[storm-in]
type = aor
`

/** The tests' PBX with what the storm needs; `ports` of a real server. */
export function stormFiles(branch: Target['branch']): (files: Files, ports?: Ports) => Files {
  return (files, ports) => {
    const dialled = ports && `PJSIP/storm-out/sip:%@127.0.0.1:${ports.pjsip}`
    const more = (name: string, text: string): Files => ({ [name]: `${files[name] ?? ''}\n${text}` })
    return {
      ...files,
      ...more('extensions.conf', stormDialplan(branch, dialled)),
      ...more('queues.conf', queues(isOld(branch))),
      ...more('confbridge.conf', conferences),
      ...(ports && more('pjsip.conf', sip)),
      'features.conf': features(!isOld(branch) && branch !== '13' && branch !== '16'),
      ...(!isOld(branch) && { 'res_parking.conf': parking }),
    }
  }
}
