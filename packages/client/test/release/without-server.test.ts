import { expect, it } from 'vitest'
import { buildRequest } from '../../../transport/src/session/request.ts'
import { supports } from '../../src/release/compatibility.ts'
import { fromOption } from '../../src/release/server-release.ts'
import { UseRecorder } from '../../src/release/uses.ts'
import { compatibilityWith } from '../../src/release/without-server.ts'

it.each([
  ['22', { actions: ['Ping'], events: ['Hangup'] }, true, []],
  ['22', { actions: ['SIPpeers'] }, false, [['action', 'SIPpeers']]],
  ['22', { events: ['Link'] }, false, [['event', 'Link']]],
  ['22', {}, true, []],
])('compatibilityWith(%s) reports what is missing of %j', (release, uses, compatible, names) => {
  const found = compatibilityWith(release, uses)
  expect(found.compatible).toBe(compatible)
  expect(found.problems.map(({ kind, name }) => [kind, name])).toEqual(names)
  expect(found.server).toMatchObject({ release, source: 'options', described: true })
})

it('supports() with kind "action" does not find an event of that name', () => {
  expect(supports(fromOption('22'), 'Hangup', 'action')).toBe(true)
  expect(supports(fromOption('22'), 'BridgeEnter', 'action')).toBeUndefined()
  expect(supports(fromOption('22'), 'BridgeEnter')).toBe(true)
})

it('records no application of an Originate into the dialplan', () => {
  const uses = new UseRecorder()
  const request = { Channel: 'Local/1@x', Context: 'a', Exten: '1', Priority: 1 }
  uses.action(buildRequest('Originate', request, undefined, { amiVersion: '11.0.0', release: undefined }))
  expect(uses.recorded()).toEqual({ actions: ['Originate'], events: [], applications: [] })
})
