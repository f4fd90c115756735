import { describe, expect, it } from 'vitest'
import { ConfigFiles } from '../src/engine/config/config-files.ts'
import { withDefaults } from '../src/engine/pbx/options.ts'

/** Each setting with its section and place, and what was warned about. */
function read(files: Record<string, string>, name = 'a.conf'): { settings: string[]; warnings: string[] } {
  const warnings: string[] = []
  const sections = new ConfigFiles(files).sections(name, ({ message }) => warnings.push(message))
  const settings = sections.flatMap((section) =>
    section.settings.map(({ name: key, value, file, line }) => `[${section.name}] ${key}=${value} ${file}:${line}`),
  )
  return { settings, warnings }
}

describe('configuration files', () => {
  it('an included file continues the section before it, and what follows belongs to its last section', () => {
    expect(read({ 'a.conf': '[one]\n#include b.conf\nz=3', 'b.conf': 'x=1\n[two]\ny=2' }).settings).toEqual([
      '[one] x=1 b.conf:1',
      '[two] y=2 b.conf:3',
      '[two] z=3 a.conf:3',
    ])
  })

  it('#include takes names in quotes and angle brackets, and patterns', () => {
    const files = { 'd/one.conf': 'x=1', 'd/two.conf': 'x=2', 'd/e/three.conf': 'x=3' }
    expect(read({ ...files, 'a.conf': '[s]\n#include "d/one.conf"' }).settings).toEqual(['[s] x=1 d/one.conf:1'])
    expect(read({ ...files, 'a.conf': '[s]\n#include <d/two.conf>' }).settings).toEqual(['[s] x=2 d/two.conf:1'])
    expect(read({ ...files, 'a.conf': '[s]\n#include d/*.conf' }).settings).toHaveLength(2)
    expect(read({ ...files, 'a.conf': '[s]\n#include none/*.conf' })).toEqual({ settings: [], warnings: [] })
  })

  it('a missing file is an error of #include and nothing to #tryinclude', () => {
    expect(() => read({ 'a.conf': '[s]\n#include b.conf' })).toThrow('a.conf:2: #include b.conf: there is no such file')
    expect(read({ 'a.conf': '[s]\n#tryinclude b.conf' })).toEqual({ settings: [], warnings: [] })
  })

  it('files that include each other without end are an error', () => {
    expect(() => read({ 'a.conf': '[s]\n#include a.conf' })).toThrow(
      'a.conf:2: #include a.conf: files include each other',
    )
  })

  it('what Asterisk skips is skipped, with a warning that names file and line', () => {
    expect(read({ 'a.conf': '[s]\n#exec ls\n#what\n#include\nno equals sign\nx=1' })).toEqual({
      settings: ['[s] x=1 a.conf:6'],
      warnings: [
        'a.conf:2: #exec is not supported; write #include or #tryinclude',
        'a.conf:3: #what is not supported; write #include or #tryinclude',
        'a.conf:4: #include needs the name of a file',
        "a.conf:5: no equals sign: a line must read 'key = value'",
      ],
    })
  })

  it('+= adds to the last value of that name', () => {
    expect(read({ 'a.conf': '[s]\nx=1\nx=2\nx+=3\ny+=4' }).settings).toEqual([
      '[s] x=1 a.conf:2',
      '[s] x=23 a.conf:3',
      '[s] y=4 a.conf:5',
    ])
  })

  it('a file takes the place of the default of its option, and an option that of its file', () => {
    const files = { 'queues.conf': '', 'extensions.conf': '[x]' }
    expect(withDefaults({}).queues).not.toEqual([])
    expect(withDefaults({ files }).queues).toEqual([])
    expect(withDefaults({ files }).phones).not.toEqual([])
    expect(withDefaults({ files }).files.text('extensions.conf')).toBe('[x]')
    expect(withDefaults({ files, extensions: '[y]' }).files.text('extensions.conf')).toBe('[y]')
    expect(withDefaults({ files, queues: [{ name: 'q' }] }).queues).toEqual([{ name: 'q' }])
  })
})
