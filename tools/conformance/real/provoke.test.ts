import { readFileSync } from 'node:fs'
import { isVersion } from '@openami/asterisk-tool'
import { beforeAll, expect, inject, test } from 'vitest'
import { checkEvents, type Findings } from '../src/provoke/check.ts'
import { type Provoked, provoke } from '../src/provoke/provoke.ts'
import { readModel } from '../src/provoke/spec.ts'

const { branch } = inject('target')

let provoked: Provoked
let found: Findings
beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  provoked = await provoke(branch)
  found = checkEvents(provoked.capture, readModel(), provoked.release)
}, 300_000)

test('every event that the suite has ever provoked is provoked', () => {
  const names = readFileSync(new URL(`events-${branch}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(names.filter((name) => !(name in found.events))).toEqual([])
  // A new one belongs in the list: from then on it has to come.
  expect(Object.keys(found.events).filter((name) => !names.includes(name))).toEqual([])
})

test('the spec knows every event and every header', () => {
  expect(found.unknownEvents).toEqual({})
  expect(found.unknownHeaders).toEqual({})
})

test('every text is within its type', () => expect(found.outOfType).toEqual({}))

test('what the spec has in every event is in every event', () => expect(found.missing).toEqual({}))
