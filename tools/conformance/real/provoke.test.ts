import { readFileSync } from 'node:fs'
import { isVersion } from '@openami/asterisk-tool'
import { type Checked, checkCapture, readModel } from '@openami/spec-check'
import { beforeAll, expect, inject, test } from 'vitest'
import { provoke } from '../src/provoke/provoke.ts'

const { branch } = inject('target')

let found: Checked
beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  const { capture, release } = await provoke(branch)
  found = checkCapture(capture, readModel(), release)
}, 300_000)

test('every event that must come has come', () => {
  const names = readFileSync(new URL(`events-${branch}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(names.filter((name) => !found.events.has(name))).toEqual([])
})

test('every byte is part of a message', () => expect(found.strayBlocks).toEqual(new Map()))

test('the spec knows every event and every header', () => {
  expect(found.unknownEvents).toEqual(new Map())
  expect(found.unknownHeaders).toEqual(new Map())
})

test('every text is within its type', () => {
  expect(found.outOfType).toEqual(new Map())
  expect(found.empty).toEqual(new Map())
})

test('every list keeps to its contract', () => expect(found.brokenLists).toEqual(new Map()))

test('what the spec has in every event is in every event', () => expect(found.missing).toEqual(new Map()))
