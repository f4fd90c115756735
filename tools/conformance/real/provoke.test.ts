import { readFileSync } from 'node:fs'
import { isVersion } from '@openami/asterisk-tool'
import { type Checked, checkCapture, readModel } from '@openami/capture-tool'
import { beforeAll, expect, inject, test } from 'vitest'
import { provoke } from '../src/provoke/provoke.ts'

const { branch } = inject('target')

let checked: Checked
beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  const { capture, release } = await provoke(branch)
  checked = checkCapture(capture, readModel(), release)
}, 300_000)

test('every event that must come has come', () => {
  const names = readFileSync(new URL(`events-${branch}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(names.filter((name) => !checked.events.entries.has(name))).toEqual([])
})

test.each(['unknownEvents', 'unknownHeaders', 'outOfType', 'brokenLists'] as const)('no %s', (kind) => {
  expect(Object.fromEntries(checked.faults[kind].entries)).toEqual({})
})

test('what the spec has in every event is in every event', () => {
  expect(Object.fromEntries(checked.notes.missing.entries)).toEqual({})
})
