import { describe, expect, test } from 'vitest'
import { originate, server } from './support.ts'

function console(command: string, ...before: string[]): string {
  const client = server().login('admin', 'off')
  for (const each of before) client.send(`Action: Command\nCommand: ${each}`)
  return client.send(`Action: Command\nCommand: ${command}`)
}

describe('a command that the server does not have', () => {
  test.each([
    ['core', 'core'],
    ['core show', 'core show'],
    ['co sh ver', 'co sh'],
    ['core sho version', 'core sho version'],
    ['Nonsense here', 'Nonsense here'],
  ])('%s is answered with the words up to the first unknown one', (command, guess) => {
    expect(console(command)).toBe(
      `Response: Error\nMessage: Command output follows\nOutput: No such command '${command}' (type 'core show help ${guess}' for other possible commands)\n\n`,
    )
  })
})

describe('the outcome of a command', () => {
  test('is a Success where the command says that it found nothing', () => {
    expect(console('database get none none')).toContain('Response: Success')
  })

  test('is an Error with a last line that says so where the command fails', () => {
    expect(console('dialplan show none')).toBe(
      "Response: Error\nMessage: Command output follows\nOutput: There is no existence of 'none' context\nOutput: Command 'dialplan show none' failed.\n\n",
    )
  })

  test('is an Error with the usage where arguments are missing', () => {
    expect(console('database put a')).toContain('Response: Error')
    expect(console('database put a')).toContain('Output: Usage: database put <family> <key> <value>')
  })

  test('counts words in quotes as one', () => {
    expect(console('database show fam', 'database put fam "key one" "value two"')).toContain(
      'Output: /fam/key one                                      : value two',
    )
  })
})

test('counts channels and the calls that ran in the dialplan', async () => {
  const { login, clock } = server()
  const client = login('admin', 'off')
  client.send(originate('Local/200@default'))
  await clock.advance(100)
  const answer = client.send('Action: Command\nCommand: core show channels count')
  expect(answer).toContain('Output: 2 active channels\nOutput: 2 active calls\nOutput: 2 calls processed\n')
})

test('shows an extension with the place where it is written', () => {
  const answer = console('dialplan show 200@default')
  expect(answer).toMatch(/Output: {3}'200' => {10}1\. Goto\(s,1\) {33} *\[extensions\.conf:\d+\]/)
  expect(answer).toContain('-= 1 extension (1 priority) in 1 context. =-')
})

test('forgets what was added to the dialplan when the dialplan is read again', () => {
  const shown = console(
    'dialplan show 999@default',
    'dialplan add extension 999,1,NoOp into default',
    'dialplan reload',
  )
  expect(shown).toContain('There is no existence of 999@default extension')
})

test('changes the presence of a custom provider and sends an event', () => {
  const client = server().login()
  const answer = client.send('Action: Command\nCommand: presencestate change CustomPresence:desk away,lunch')
  expect(answer).toContain('Output: Changing desk to away')
  expect(answer).toContain(
    'Event: PresenceStateChange\nPrivilege: call,all\nPresentity: CustomPresence:desk\nStatus: away\nSubtype: lunch\nMessage: \n',
  )
  expect(client.send('Action: PresenceState\nProvider: CustomPresence:desk')).toContain('State: away\nSubtype: lunch\n')
})
