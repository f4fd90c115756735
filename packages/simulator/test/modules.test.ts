import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

describe('ModuleLoad', () => {
  test('answers once for each thing that is missing', () => {
    const answers = server().login('admin', 'off').send('Action: ModuleLoad')
    expect(answers.match(/^Message: .*$/gm)).toEqual([
      'Message: Incomplete ModuleLoad action.',
      'Message: Need module name',
      'Message: Incomplete ModuleLoad action.',
    ])
  })

  test('unloads a module with its actions and loads it again, each with an event', () => {
    const client = server().login()
    const unloaded = client.send('Action: ModuleLoad\nLoadType: unload\nModule: app_queue.so')
    expect(unloaded).toContain('Message: Module unloaded.')
    expect(unloaded).toContain('Event: Unload\nPrivilege: system,all\nModule: app_queue.so\nStatus: Success\n')
    expect(client.send('Action: QueueSummary')).toContain('Invalid/unknown command: QueueSummary')
    expect(client.send('Action: ModuleLoad\nLoadType: load\nModule: app_queue.so')).toContain('Message: Module loaded.')
    expect(client.send('Action: QueueSummary')).toContain('Response: Success')
  })

  test('takes the name of a file only, and refuses what is loaded already', () => {
    const client = server().login('admin', 'off')
    const load = (name: string): string => client.send(`Action: ModuleLoad\nLoadType: load\nModule: ${name}`)
    expect(load('app_queue')).toContain('Message: Module not found.')
    expect(load('../app_queue.so')).toContain('Message: Module not found.')
    expect(load('app_queue.so')).toContain('Message: Could not load module.')
  })
})

describe('Reload', () => {
  test.each([
    ['app_queue', 'Response: Success\nMessage: Module Reloaded', 0],
    ['nothing', 'Response: Error\nMessage: No such module', 2],
    ['app_dial', 'Response: Error\nMessage: Module does not support reload', 6],
  ])('of %s is answered and reported', (module, answer, status) => {
    const text = server().login().send(`Action: Reload\nModule: ${module}`)
    expect(text).toContain(answer)
    expect(text).toContain(`Event: Reload\nPrivilege: system,all\nModule: ${module}\nStatus: ${status}\n`)
  })

  test('of everything tells the messages of each mailbox and the state of each hint', () => {
    const client = server().login()
    client.send('Action: Reload')
    client.take()
    client.raw('Action: Reload\r\n\r\n')
    expect(client.events()).toEqual(['MessageWaiting', 'MessageWaiting', 'ExtensionStatus', 'Reload'])
  })
})
