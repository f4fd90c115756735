import { code, type Model, type Page, text } from '@openami/generator/internal'
import { sourceList } from './sources.ts'

/** From the cause with which the dialled channel ended: main/pbx.c, line 7722, 22.10.1. */
const REASONS: Record<string, { name: string; response: string; when: string; todo: string }> = {
  '0': {
    name: 'none of the others',
    response: 'Failure',
    when: 'No such channel or endpoint, not registered (causes 3 and 20), a number that does not exist (1), or an action hung it up while it rang (16 and 22).',
    todo: 'Look at the Hangup of the channel, if there was one: its Cause says more.',
  },
  '1': {
    name: 'hung up',
    response: 'Failure',
    when: 'The channel was hung up while it was being dialled.',
    todo: 'Nothing; the call was ended on purpose.',
  },
  '2': {
    name: 'ring',
    response: 'Failure',
    when: 'The local side rang. Releases from 12 on do not send it.',
    todo: 'As 3.',
  },
  '3': {
    name: 'ringing',
    response: 'Failure',
    when: 'It rang, and Timeout was over or the phone gave up (cause 19), or another phone answered (26).',
    todo: 'Try again later.',
  },
  '4': {
    name: 'answer',
    response: 'Success',
    when: 'It was answered.',
    todo: 'Uniqueid is the channel; follow its events.',
  },
  '5': { name: 'busy', response: 'Failure', when: 'The called side was busy (cause 17).', todo: 'Try again soon.' },
  '8': {
    name: 'congestion',
    response: 'Failure',
    when: 'The call was declined (cause 21), or the network could not take it (27, 34, 38, 41, 42).',
    todo: 'The two differ in Cause of the Hangup of the channel alone.',
  },
}

export function originateReasonsPage(model: Model): Page {
  const reasons = model.types['originate-reason']?.values ?? {}
  return {
    path: 'originate-reasons',
    kind: 'answer',
    title: 'Originate reasons',
    summary:
      'What Reason of OriginateResponse says of a call that Originate began: answered, busy, not answered, declined.',
    source: 'spec/types.yaml',
    badges: [],
    facts: [
      { label: 'Sent in', text: '`Reason` of [`OriginateResponse`](page:events/OriginateResponse#header-reason)' },
      { label: 'Not the same as', text: '`Cause` of Hangup: [hang-up causes](page:hangup-causes)' },
    ],
    blocks: [
      {
        kind: 'text',
        text: 'The numbers are those of control frames within Asterisk. Only 4 comes with `Response: Success`. A declined call has Reason 8, not 5.',
      },
      { kind: 'heading', level: 2, id: 'reasons', text: 'By number' },
      {
        kind: 'table',
        head: ['Reason', 'Name', 'Response', 'When', 'What to do'],
        rows: Object.keys(reasons).map((number) => {
          const reason = REASONS[number]
          if (reason === undefined) throw new Error(`originate-reasons.ts does not describe ${number} of types.yaml`)
          return {
            id: `reason-${number}`,
            cells: [code(number), reason.name, code(reason.response), text(reason.when), text(reason.todo)],
          }
        }),
      },
      {
        kind: 'text',
        text: 'Without Async there is no Reason: the response is `Success`, or `Error` with the message `Originate failed`. See [Originate and its outcome](/guides/originate/).',
      },
      ...sourceList([
        [
          'main/pbx.c, line 7722 (pbx_dial_reason)',
          '22.10.1',
          'from the cause to the reason; the function is there from 12 on',
        ],
        ['include/asterisk/frame.h, lines 278 to 285', '22.10.1', 'the numbers'],
        ['main/dial.c, lines 735 to 738', '22.10.1', 'cause 19 when the time is over'],
        ['main/manager.c, lines 4417 to 4484', '22.10.1', 'the event'],
      ]),
    ],
  }
}
