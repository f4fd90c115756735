import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, generate, lint, Misuse, watch } from '@openami/generator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OwnProject } from './own-project.ts'

describe('spec files of a user', () => {
  const project = new OwnProject()
  const { spec, folder } = project
  const out = join(folder, 'app/ami.generated.ts')
  afterAll(() => project.remove())

  beforeAll(async () => {
    expect(await generate({ spec, out: [out] })).toEqual({ mistakes: [], files: [{ file: out, written: true }] })
  })

  it('become types that the compiler checks', () => {
    const wrong = join(folder, 'app/wrong.ts')
    writeFileSync(
      wrong,
      `import './ami.generated.ts'
import type { Client } from 'openami'
export async function use(ami: Client): Promise<void> {
  // @ts-expect-error: Number and Message are missing
  await ami.dongleSendSMS({ Device: 'dongle0' })
  // @ts-expect-error: no such parameter
  await ami.send('DongleReset', { Devise: 'dongle0' })
  // @ts-expect-error: no such event
  ami.on('DongleCEDN', () => undefined)
  // @ts-expect-error: a number
  ami.on('DongleCEND', ({ Duration }) => Duration?.toUpperCase())
  const { items } = await ami.dongleShowDevices()
  const voice: (boolean | undefined)[] = items.map((item) => item.Voice)
  ami.on('*', (event) => {
    if (event.name === 'AgentLoggedOn') voice.push(event.Agent === '200')
  })
}
`,
    )
    expect(project.compile()).toEqual([])
  })

  it('work with the simulator: methods, typed events, UserEvents by their own names', () => {
    expect(JSON.parse(project.run('app/main.ts'))).toEqual({
      ID: '0x1',
      From: '+15550100',
      text: 'Yes',
      minutes: 2,
      Agent: '200',
      sent: 'UserEvent',
    })
  })

  it('become checks that @openami/validators knows', async () => {
    await generate({ spec, out: [`validators:${join(folder, 'app/ami.validators.ts')}`] })
    writeFileSync(
      join(folder, 'app/validate.ts'),
      `import './ami.validators.ts'
import { validateAction, validateEvent } from '@openami/validators'
console.log(JSON.stringify([
  await validateAction('DongleSendSMS', { Device: 'dongle0', Number: 1, Message: 'x', Validity: 'soon' }),
  await validateAction('DongleReset', {}),
  await validateEvent('DongleCEND', { Device: 'dongle0', CallIdx: 1, Duration: 'long', EndStatus: 1, CCCause: 1 }),
]))
`,
    )
    expect(JSON.parse(project.run('app/validate.ts'))).toEqual([
      [{ header: 'Validity', message: 'must be integer' }],
      [{ header: 'Device', message: 'is required' }],
      [{ header: 'Duration', message: 'must be integer' }],
    ])
  })

  it('become a page of Markdown with links within it', async () => {
    const page = join(folder, 'docs/ami.md')
    await generate({ spec, out: [page] })
    const text = readFileSync(page, 'utf8')
    expect(text).toContain('- [Action DongleSendSMS](#action-donglesendsms): Queues a text message')
    expect(text).toContain('then any number of [`DongleDeviceEntry`](#event-dongledeviceentry)')
    expect(text).not.toMatch(/\]\((?!#)/)
    expect(text).toContain("await ami.dongleReset({ Device: 'dongle0' })")
  })

  it('are not written again where nothing changed', async () => {
    expect((await generate({ spec, out: [out] })).files).toEqual([{ file: out, written: false }])
  })
})

describe('an emitter of a user', () => {
  it('is a module with a function as its default', async () => {
    const project = new OwnProject()
    try {
      const [plugin, file] = [join(project.folder, 'list.mjs'), join(project.folder, 'list.txt')]
      writeFileSync(plugin, "export default (model, { file }) => [file, model.own.actions].join(': ')\n")
      await generate({ spec: project.spec, out: [`${plugin}:${file}`] })
      expect(readFileSync(file, 'utf8')).toBe(
        `${file}: DongleReset,DongleSendSMS,DongleShowDevices,QuectelSendSMS,QuectelShowDevices`,
      )
      writeFileSync(plugin, 'export default 1\n')
      const again = join(project.folder, 'other.mjs')
      writeFileSync(again, 'export const name = 1\n')
      await expect(generate({ spec: project.spec, out: [`${again}:x`] })).rejects.toThrow(
        `the emitter ${again} has no default export that is a function; export default (model, target) => '…'`,
      )
    } finally {
      project.remove()
    }
  })

  it.each([
    [[], 'there is nothing to make; write --out FILE, as in --out src/ami.generated.ts'],
    [
      ['ami.rb'],
      'nothing is known to make ami.rb; end its name in .ts, .mts, .md, .py or .json, or write EMITTER:ami.rb',
    ],
    [['pyton:ami.py'], 'there is no emitter pyton; did you mean python?'],
    [['./none.mjs:x'], 'the emitter ./none.mjs is not there'],
  ])('that is not one: %j says what to write instead', async (out, message) => {
    await expect(async () => generate({ out })).rejects.toThrow(new Misuse(message))
  })
})

describe('mistakes in spec files of a user', () => {
  const project = new OwnProject()
  const { spec } = project
  afterAll(() => project.remove())
  const mistakes = (files: Record<string, string>): string[] => {
    const fresh = new OwnProject()
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(join(fresh.spec, file, '..'), { recursive: true })
        writeFileSync(join(fresh.spec, file), text)
      }
      return lint(fresh.spec).map((line) => line.replace(/^.*\/ami\//, ''))
    } finally {
      fresh.remove()
    }
  }
  const event = (name: string, rest: string, example = 'Device: dongle0'): string =>
    `event: ${name}\narea: dongle\nmodule: chan_dongle\nsummary: S.\nsince: '1.8'\nprivileges: [call]\n${rest}examples:\n  - title: T\n    release: '22'\n    receive: |\n      Event: ${name}\n      ${example}\n`

  it('do not occur in the example', () => {
    expect(lint(spec)).toEqual([])
  })

  it.each([
    [
      'a header without words',
      { 'events/X.yaml': event('X', 'headers:\n  Devise: {}\n', 'Devise: d') },
      ['events/X.yaml:8:3 unknown-header headers/ has no Devise; did you mean Device?'],
    ],
    [
      'a header that nothing is like',
      { 'events/X.yaml': event('X', 'headers:\n  Zebra: {}\n', 'Zebra: d') },
      [
        'events/X.yaml:8:3 unknown-header headers/ has no Zebra; write its `type` and `summary` here, or describe it in headers/',
      ],
    ],
    [
      'an event that OpenAMI has',
      { 'events/hangup.yaml': event('hangup', 'headers: {}\n', 'Device: d') },
      [
        'events/hangup.yaml:1:8 duplicate-key OpenAMI describes the event Hangup already; remove this file, or give it another name',
        'events/hangup.yaml:13:7 example-misfit hangup has no header Device in 22; remove it, or add it to the spec',
      ],
    ],
    [
      'a type that OpenAMI has',
      {
        'types.yaml':
          "seconds: { kind: integer, summary: S. }\ndongle-switch: { kind: boolean, true: ['Yes'], false: ['No'], summary: S. }\n",
      },
      ['types.yaml:1:1 duplicate-key OpenAMI has a type seconds already; use that, or write another name'],
    ],
    [
      'a header that OpenAMI has',
      { 'headers/dongle.yaml': 'Queue: { type: text, summary: S. }\n' },
      [
        'headers/dongle.yaml:1:1 duplicate-key OpenAMI describes Queue already; remove it here, and give the header in its message a `type` and `summary` of its own where they differ',
      ],
    ],
    [
      'releases',
      { 'releases.yaml': "'22': { first: '22.0.0', last: '22.1.0', ami: '9.0.0' }\n" },
      ['releases.yaml:1:1 file OpenAMI has releases.yaml for all specs; remove this file'],
    ],
    [
      'a release that there is not',
      { 'events/X.yaml': event('X', 'headers: {}\n', 'Privilege: call,all').replace("'1.8'", "'99'") },
      [
        "events/X.yaml:5:8 unknown-release there is no release 99; the newest that is known is 24, so write '24'",
        'events/X.yaml:10:14 example-misfit X does not exist in 22; write a release that has it, or remove `release`',
      ],
    ],
    [
      'a UserEvent whose example is another',
      {
        'events/X.yaml': event('X', 'userEvent: Y\nheaders: {}\n', 'UserEvent: Z').replace(
          'Event: X',
          'Event: UserEvent',
        ),
      },
      ['events/X.yaml:13:7 example-misfit the example does not say `UserEvent: Y`; write that line'],
    ],
    [
      'a method that OpenAMI has',
      {
        'actions/X.yaml':
          "action: X\nmethod: hangup\narea: dongle\nmodule: m\nsummary: S.\nsince: '1.8'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {}, receive: 'Response: Success' }]\n",
      },
      [
        'actions/X.yaml:2:1 duplicate-method the action Hangup has the method `hangup` already; write another, as in `method: hangup2`',
      ],
    ],
  ])('%s: reported with its place and what to write instead', (_, files, expected) => {
    expect(mistakes(files)).toEqual(expected)
  })

  it('keep files from being written', async () => {
    const broken = new OwnProject()
    try {
      appendFileSync(join(broken.spec, 'types.yaml'), 'oops\n')
      const out = join(broken.folder, 'x.ts')
      const { mistakes: found, files } = await generate({ spec: broken.spec, out: [out] })
      expect(found.join('\n')).toMatch(/types\.yaml:2:1 syntax /)
      expect([files, existsSync(out)]).toEqual([[], false])
    } finally {
      broken.remove()
    }
  })

  it('a folder that is not there is one sentence', () => {
    expect(() => lint('/none/ami')).toThrow(/^the spec folder \/none\/ami is not there/)
  })
})

describe('watching spec files', () => {
  it('makes the file again after an edit, and reports mistakes until they are corrected', async () => {
    const project = new OwnProject()
    const out = join(project.folder, 'app/ami.generated.ts')
    const results: (Generated | Error)[] = []
    let notify = (): void => undefined
    const watching = await watch({ spec: project.spec, out: [out] }, (result) => {
      results.push(result)
      notify()
    })
    try {
      const file = join(project.spec, 'events/DongleCEND.yaml')
      const text = readFileSync(file, 'utf8')
      const edit = async (put: string): Promise<unknown> => {
        const reported = new Promise<void>((resolve) => {
          notify = resolve
        })
        writeFileSync(file, put)
        await reported
        return results.at(-1)
      }
      expect(results).toEqual([{ mistakes: [], files: [{ file: out, written: true }] }])
      expect(await edit(text.replace('summary: A call', 'summary: Some call'))).toMatchObject({
        files: [{ written: true }],
      })
      expect(readFileSync(out, 'utf8')).toContain('Some call over a dongle has ended.')
      expect(await edit(text.replace('[call]', '[cal]'))).toMatchObject({
        mistakes: [
          expect.stringContaining(
            'DongleCEND.yaml:6:14 unknown-privilege privileges.yaml has no cal; did you mean call?',
          ),
        ],
        files: [],
      })
      expect(await edit(text)).toMatchObject({ mistakes: [], files: [{ written: true }] })
    } finally {
      watching.close()
      project.remove()
    }
  })
})
