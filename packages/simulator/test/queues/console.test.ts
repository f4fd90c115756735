import { expect, test } from 'vitest'
import { server } from '../support.ts'

test('console commands change queues, and fail as on a real server', () => {
  const { login } = server('22', {
    pbx: {
      files: {
        'queues.conf': '[support]\nstrategy = linear\nmember => PJSIP/1,2,Ada\n',
        'queuerules.conf': '[late]\npenaltychange => 10,+1\n',
      },
    },
  })
  const client = login('admin', 'off')
  const run = (text: string): string[] =>
    [...client.send(`Action: Command\nCommand: ${text}`).matchAll(/^(?:Response|Output): ?(.*)$/gm)].map(
      ([, line = '']) => line,
    )
  expect(run('queue add member PJSIP/2 to support penalty 3 as Bert')).toEqual([
    'Success',
    "Added interface 'PJSIP/2' to queue 'support'",
  ])
  expect(run('queue add member PJSIP/2 to none')[1]).toBe("Unable to add interface to queue 'none': No such queue")
  expect(run('queue pause member PJSIP/2 queue support reason lunch')[1]).toBe(
    "paused interface 'PJSIP/2' in queue 'support' for reason 'lunch'",
  )
  expect(run('queue set penalty 5 on PJSIP/1')[1]).toBe("Set penalty on interface 'PJSIP/1' from queue '(null)'")
  expect(run('queue show support')).toEqual([
    'Success',
    "support has 0 calls (max unlimited) in 'linear' strategy (0s holdtime, 0s talktime), W:0, C:0, A:0, SL:0.0%, SL2:0.0% within 0s",
    '   Members: ',
    '      Ada (PJSIP/1) with penalty 5 (ringinuse enabled) (Invalid) has taken no calls yet (login was 0 secs ago)',
    '      Bert (PJSIP/2) with penalty 3 (ringinuse enabled) (dynamic) (paused:lunch was 0 secs ago) (Invalid) has taken no calls yet (login was 0 secs ago)',
    '   No Callers',
    '',
    '',
  ])
  expect(run('queue remove member PJSIP/1 from support')[1]).toBe(
    "Unable to remove interface 'PJSIP/1' from queue 'support': Member is not dynamic",
  )
  expect(run('queue show rules')).toContain('Rule: late')
  expect(run('queue priority caller x on support to 3')[1]).toBe(
    "Unable to change priority caller 'x' on queue 'support': Not there",
  )
  expect(run('queue add member')[1]).toMatch(/^Usage: queue add member /)
})
