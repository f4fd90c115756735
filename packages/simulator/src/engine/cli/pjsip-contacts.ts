import { availableIn } from '@openami/bindings'
import { isTrue } from '../config/ini.ts'
import type { PjsipObject } from '../pjsip/objects.ts'
import { list } from '../pjsip/pjsip.ts'
import { posixPattern } from '../posix/pattern.ts'
import type { Server } from '../server.ts'
import { type Commands, failed, withArguments } from './command.ts'
import { contactRow, heads, line, settingRows } from './pjsip-rows.ts'

/** Releases that show the settings of a contact. */
const showsSettings = { since: ['20.14', '21.9', '22.4'] }

const contacts: Commands[string] = ({ pbx }, [like, pattern]) => {
  const matches = like?.toLowerCase() === 'like' && pattern !== undefined ? posixPattern(pattern) : undefined
  const found = pbx.pjsip
    .all('aor')
    .flatMap((aor) => pbx.pjsip.contacts(aor))
    .filter(({ id }) => matches === undefined || matches.test(id))
  if (found.length === 0) return ['No objects found.', '']
  const rows = found.map((contact) => contactRow(pbx, contact, 10, 46))
  return ['', heads.contact, line, '', ...rows, '', `Objects found: ${found.length}`, '']
}

/** Where an AOR is reached, and how often it is asked whether it is. */
export const pjsipContactCommands: Commands = {
  'pjsip show contacts': contacts,
  'pjsip list contacts': contacts,
  'pjsip show contact': ({ pbx, personality }, [name]) => {
    if (name === undefined) return failed('No object specified.')
    const all = pbx.pjsip.all('aor').flatMap((aor) => pbx.pjsip.contacts(aor))
    const contact = all.find(({ aor, uri }) => `${aor}/${uri}` === name)
    if (contact === undefined) return [`Unable to find object ${name}.`, '']
    const title = ['', heads.contact, line, '', contactRow(pbx, contact, 10, 46), '']
    if (!availableIn(showsSettings, personality.release)) return title
    const aor = pbx.pjsip.find('aor', contact.aor)
    const setting = (key: string): string => aor?.get(key) ?? ''
    const endpoint = contact.isStatic ? '' : (pbx.pjsip.endpointOf(contact.aor)?.name ?? '')
    const settings = {
      authenticate_qualify: isTrue(setting('authenticate_qualify')) ? 'yes' : 'no',
      call_id: '',
      endpoint,
      expiration_time: '0',
      outbound_proxy: setting('outbound_proxy'),
      path: '',
      prune_on_boot: 'no',
      qualify_2xx_only: setting('qualify_2xx_only'),
      qualify_frequency: setting('qualify_frequency'),
      qualify_timeout: setting('qualify_timeout'),
      reg_server: '',
      uri: contact.uri,
      user_agent: '',
      via_addr: '',
      via_port: '0',
    }
    return ['', heads.contact, line, '', contactRow(pbx, contact, 10, 46), ...settingRows(Object.entries(settings))]
  },
  'pjsip qualify': onEndpoint('pjsip qualify <endpoint>', ({ name }, aors) =>
    aors.map((aor) => `Qualifying AOR '${aor.name}' on endpoint '${name}'`),
  ),
  'pjsip reload qualify endpoint': onEndpoint('pjsip reload qualify endpoint <id>', ({ name }, aors) =>
    aors.map((aor) => `Synchronizing AOR '${aor.name}' on endpoint '${name}'`),
  ),
  'pjsip reload qualify aor': withArguments(1, 1, 'pjsip reload qualify aor <id>', ({ pbx }, [name = '']) =>
    pbx.pjsip.find('aor', name) === undefined
      ? failed(`Unable to retrieve aor '${name}'`)
      : [`Synchronizing AOR '${name}'`],
  ),
  'pjsip show qualify endpoint': onEndpoint('pjsip show qualify endpoint <id>', ({ name }, aors) =>
    aors.flatMap((aor) => [` * AOR '${aor.name}' on endpoint '${name}'`, ...qualifyRows(aor)]),
  ),
  'pjsip show qualify aor': withArguments(1, 1, 'pjsip show qualify aor <id>', ({ pbx }, [name = '']) => {
    const aor = pbx.pjsip.find('aor', name)
    return aor === undefined
      ? failed(`Unable to retrieve aor '${name}' qualify options`)
      : [` * AOR '${name}'`, ...qualifyRows(aor)]
  }),
}

function onEndpoint(
  use: string,
  run: (endpoint: PjsipObject, aors: readonly PjsipObject[]) => readonly string[],
): Commands[string] {
  return withArguments(1, 1, use, ({ pbx }: Server, [name = '']) => {
    const endpoint = pbx.pjsip.find('endpoint', name)
    if (endpoint === undefined) return failed(`Unable to retrieve endpoint ${name}`)
    return run(
      endpoint,
      list(endpoint.get('aors')).flatMap((aor) => pbx.pjsip.find('aor', aor) ?? []),
    )
  })
}

function qualifyRows(aor: PjsipObject): string[] {
  const yesNo = (key: string): string => (/^(?:yes|true|1|on)$/i.test(aor.get(key)) ? 'yes' : 'no')
  return [
    `  Qualify frequency    : ${Number(aor.get('qualify_frequency')) || 0} sec`,
    // Asterisk divides the seconds by a thousand.
    `  Qualify timeout      : ${Math.trunc((Number.parseFloat(aor.get('qualify_timeout')) || 0) / 1000)} ms`,
    `  Qualify 2xx only     : ${yesNo('qualify_2xx_only')}`,
    `  Authenticate qualify : ${yesNo('authenticate_qualify')}`,
    '',
  ]
}
