import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AsteriskVersion } from '../distribution.ts'
import { asteriskConf, httpConf, loggerConf, modulesConf, smallFiles } from './core.ts'
import { managerConf } from './manager.ts'
import { confbridgeConf, extensionsConf, queuesConf, voicemailConf } from './pbx.ts'
import { iaxConf, pjsipConf, sipConf } from './phones.ts'

export interface Ports {
  plain: number
  tls: number
  /** Of the web server that offers AMI over HTTP. */
  http: number
  sip: number
  iax: number
  pjsip: number
}

/** Names of files below etc/, and their texts. */
export type Files = Readonly<Record<string, string>>

/** What a further configuration may build on. */
export interface Site {
  version: AsteriskVersion
  ports: Ports
  /** The files that would be written. */
  files: Files
  /** Where the release's sounds lie. */
  sounds: string
}

/** Additional configuration of a run. */
export interface Extras {
  /** Further sections of manager.conf. */
  users?: string | undefined
  /** Given the files of etc/ that would be written, returns those to write besides or instead. */
  configure?: ((site: Site) => Files) | undefined
}

/** Writes every file that Asterisk reads and makes every folder it writes to, all below `folder`. */
export function writeConfiguration(
  version: AsteriskVersion,
  root: string,
  folder: string,
  ports: Ports,
  { users = '', configure = () => ({}) }: Extras = {},
): void {
  const places = [
    'etc',
    'lib/keys',
    'log/cdr-csv',
    'log/cdr-custom',
    'run',
    'spool/monitor',
    'spool/outgoing',
    'spool/tmp',
  ]
  for (const place of [...places, 'spool/voicemail/default/100/INBOX'])
    mkdirSync(join(folder, place), { recursive: true })
  const files: Record<string, string> = {
    ...smallFiles,
    'asterisk.conf': asteriskConf(root, folder),
    'modules.conf': modulesConf(root),
    'logger.conf': loggerConf,
    'manager.conf': managerConf(
      {
        bindaddr: '127.0.0.1',
        webenabled: 'yes',
        httptimeout: 60,
        port: ports.plain,
        tlsenable: 'yes',
        tlsbindaddr: `127.0.0.1:${ports.tls}`,
        tlscertfile: `${folder}/tls/server.pem`,
        tlsprivatekey: `${folder}/tls/server.key`,
      },
      users,
    ),
    'http.conf': httpConf(ports.http),
    'extensions.conf': extensionsConf,
    'queues.conf': queuesConf,
    'voicemail.conf': voicemailConf,
    'confbridge.conf': confbridgeConf,
    'iax.conf': iaxConf(ports.iax),
    'pjsip.conf': pjsipConf(ports.pjsip),
  }
  if (version === '16') files['sip.conf'] = sipConf(ports.sip)
  const sounds = join(root, 'usr/share/asterisk/sounds')
  Object.assign(files, configure({ version, ports, files, sounds }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'etc', name), text)
}
