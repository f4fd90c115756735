import type { Files, Site } from '@openami/asterisk-tool'
import { dialplan } from './dialplan.ts'
import { iax, iaxGeneral, pjsip, sipFenced, sipGeneral } from './phones.ts'
import { queues } from './queues.ts'

export { strategies } from './queues.ts'

/** Modules that the PBX of the tests omits and that send events. */
const wanted = /^noload = (app_minivm|res_fax.*)\.so\n/gm

/** A busier PBX: everything that the tests' own has, and what makes it talk. */
export function configure({ version, ports, files, sounds }: Site): Files {
  const more = (name: string, text: string) => ({ [name]: `${files[name] ?? ''}${text}` })
  const general = (name: string, text: string) => ({
    [name]: (files[name] ?? '').replace('[general]\n', `[general]\n${text}`),
  })
  return {
    'asterisk.conf': `${files['asterisk.conf']}defaultlanguage = en_US_f_Allison\n`,
    'modules.conf': (files['modules.conf'] ?? '').replace(wanted, ''),
    ...more('extensions.conf', dialplan),
    ...more('queues.conf', `\n${queues}`),
    'queuerules.conf': '[general]\n\n[slow]\npenaltychange => 10,3\npenaltychange => 20,5,1\n',
    ...more('pjsip.conf', pjsip(ports, version === '16')),
    'iax.conf': `${general('iax.conf', iaxGeneral(ports))['iax.conf']}${iax(ports)}`,
    ...(version === '16' && { 'sip.conf': `${general('sip.conf', sipGeneral(ports))['sip.conf']}${sipFenced}` }),
    'cel.conf': '[general]\nenable = yes\napps = all\nevents = ALL\n\n[manager]\nenabled = yes\n',
    'cdr_manager.conf': '[general]\nenabled = yes\n\n[mappings]\nlanguage => Language\n',
    'musiconhold.conf': `[default]\nmode = files\ndirectory = ${sounds}/en_US_f_Allison/digits\n`,
    'features.conf':
      '[general]\ntransferdigittimeout = 3\natxfernoanswertimeout = 3\n\n' +
      '[featuremap]\nblindxfer => #1\natxfer => *2\ndisconnect => *0\nparkcall => #72\n',
    'res_parking.conf':
      '[general]\nparkeddynamic = yes\n\n[default]\nparkext => 700\nparkpos => 701-720\ncontext => parkedcalls\n' +
      'parkingtime => 30\n\n[brief]\nparkpos => 801-805\ncontext => briefly\nparkingtime => 2\ncomebacktoorigin => no\n',
    'confbridge.conf':
      `${files['confbridge.conf']}\n[meeting]\ntype = bridge\nvideo_mode = follow_talker\n` +
      '\n[plain]\ntype = user\ntalk_detection_events = yes\nannounce_join_leave = no\nmusic_on_hold_when_empty = no\n' +
      '\n[chair]\ntype = user\nadmin = yes\nmarked = yes\ntalk_detection_events = yes\n',
    'agents.conf': '[general]\n\n[1001]\nfullname = Ada Example\nackcall = no\nautologoff = 0\n',
    'minivm.conf':
      '[general]\nformat = wav\nmailcmd = /bin/true\n\n[300@default]\nemail = ada@example.test\nfullname = Ada Example\n',
    'voicemail.conf': `${(files['voicemail.conf'] ?? '').replace('format = wav', 'format = wav\nminsecs = 0\npollmailboxes = yes\npollfreq = 2')}`,
    'res_fax.conf': '[general]\nstatusevents = yes\n',
    'logger.conf': `${files['logger.conf']}stage.log = notice,warning,error\n`,
  }
}
