import { isVersion, type RunningAsterisk, startAsterisk } from '@openami/asterisk-tool'
import { type Client, connect } from '@openami/client'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const { branch } = inject('target')

let asterisk: RunningAsterisk
let ami: Client
beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  asterisk = await startAsterisk(branch)
  const { host, port, users } = asterisk
  ami = await connect({
    host,
    port,
    username: users.admin.name,
    secret: users.admin.secret,
    allowRisks: ['writes-files'],
  })
}, 120_000)
afterAll(async () => {
  await ami?.close()
  await asterisk?.stop()
})

const files = { SrcFilename: 'steps.conf', DstFilename: 'steps.conf' }
const rows = (...pairs: ReadonlyArray<readonly [variable: string, value: string]>) =>
  pairs.map(([variable, value]) => ({ variable, value }))

test('steps as a list do what they say, and GetConfig shows it as categories and rows', async () => {
  await ami.createConfig({ Filename: 'steps.conf' })
  await ami.updateConfig({
    ...files,
    steps: [
      { Action: 'NewCat', Cat: 'base', Options: 'template' },
      { Action: 'Append', Cat: 'base', Var: 'type', Value: 'friend', Options: 'catfilter="TEMPLATES=include"' },
      { Action: 'NewCat', Cat: 'phone', Options: 'inherit="base"' },
      { Action: 'Append', Cat: 'phone', Var: 'allow', Value: 'alaw=x' },
      { Action: 'Append', Cat: 'phone', Var: 'allow', Value: 'ulaw' },
      { Action: 'Append', Cat: 'phone', Var: 'secret', Value: 'canary' },
      { Action: 'NewCat', Cat: 'spare' },
    ],
  })
  const written = await ami.getConfig({ Filename: 'steps.conf', Filter: 'TEMPLATES=include' })
  expect(written.categories.map(({ name, isTemplate, templates }) => ({ name, isTemplate, templates }))).toEqual([
    { name: 'base', isTemplate: true, templates: undefined },
    { name: 'phone', isTemplate: undefined, templates: ['base'] },
    { name: 'spare', isTemplate: undefined, templates: undefined },
  ])
  expect(written.categories[1]?.rows.find(({ variable }) => variable === 'secret')?.value).toBe('canary')
  expect(JSON.stringify([written, written.categories])).not.toContain('canary')

  await ami.updateConfig({
    ...files,
    steps: [
      { Action: 'Update', Cat: 'phone', Var: 'allow', Value: 'g722', Match: 'ulaw' },
      { Action: 'Delete', Cat: 'phone', Var: 'secret' },
      { Action: 'RenameCat', Cat: 'spare', Value: 'other' },
      { Action: 'Append', Cat: 'other', Var: 'b', Value: '2' },
      { Action: 'Insert', Cat: 'other', Var: 'a', Value: '1', Line: 0 },
    ],
  })
  const phone = await ami.getConfig({ Filename: 'steps.conf', Category: 'phone' })
  expect(phone.categories[0]?.rows.filter(({ variable }) => variable !== 'type')).toEqual(
    rows(['allow', 'alaw=x'], ['allow', 'g722']),
  )
  const other = await ami.getConfig({ Filename: 'steps.conf', Category: 'other' })
  expect(other.categories).toEqual([{ name: 'other', rows: rows(['a', '1'], ['b', '2']) }])

  await ami.updateConfig({
    ...files,
    steps: [
      { Action: 'Delete', Cat: 'other', Line: 0 },
      { Action: 'EmptyCat', Cat: 'phone' },
    ],
  })
  const left = await ami.getConfig({ Filename: 'steps.conf', Category: 'other' })
  expect(left.categories[0]?.rows).toEqual(rows(['b', '2']))
  expect((await ami.getConfig({ Filename: 'steps.conf', Category: 'nothing' })).categories).toEqual([])
})
