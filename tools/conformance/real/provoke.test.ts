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

test('every listed event was received', () => {
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

test('every value agrees with its type', () => {
  expect(found.outOfType).toEqual(new Map())
  expect(found.empty).toEqual(new Map())
})

test('every list agrees with its description', () => expect(found.brokenLists).toEqual(new Map()))

test('no header that the spec requires is missing', () => expect(found.missing).toEqual(new Map()))
