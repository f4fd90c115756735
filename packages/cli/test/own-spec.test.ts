import { join } from 'node:path'
import { connect } from '@openami/client'
import { expect, test } from 'vitest'
import { project } from './build.ts'
import { file, openami, start } from './support.ts'

const spec = join(import.meta.dirname, '../../../examples/own-spec/ami')

test('simulate --spec has the actions of the spec files', async () => {
  const running = start(['simulate', '--spec', spec, '--port', '0', '--json'], { cwd: project })
  await running.prints('\n')
  const { port } = JSON.parse(running.out()) as { port: number }
  const client = await connect({ port, username: 'admin', secret: 'secret' })
  expect(JSON.stringify((await client.listCommands()).response)).toContain('QuectelSendSMS')
  await client.close()
  running.child.kill('SIGINT')
  expect(await running.result).toMatchObject({ code: 0, err: '' })
})

test('anonymise --spec masks what the spec files mark as sensitive', async () => {
  const path = file(
    'pbx.recording',
    'Event: QuectelDeviceEntry\r\nDevice: quectel0\r\nIMSIState: 001010123456789\r\n\r\n',
  )
  const { out, err } = await openami(['anonymise', path, '--spec', spec], { cwd: project })
  expect(out).toContain('Device: quectel0\r\nIMSIState: ***\r\n')
  expect(err).toContain('1 secrets')
})

test('says that there is no such folder', async () => {
  expect(await openami(['simulate', '--port', '0', '--spec', '/none'], { cwd: project })).toEqual({
    code: 2,
    out: '',
    err: 'openami: the spec folder /none is not there; name the folder of your spec files\n',
  })
})
