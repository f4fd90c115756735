import { duration, flag, list, object, type Schema, text } from '../../schema/schema.ts'
import type { NumberScript, SimulatedPhone } from '../../testing/simulated-phone.ts'
import { callSchema, digitsBody, holdBody, remember, shownCall } from './call-operations.ts'
import type { Operation, OperationCall } from './operation.ts'

const phoneSchema: Schema = {
  type: 'object',
  description: 'A phone or trunk.',
  properties: {
    device: text('Such as PJSIP/anna.'),
    registered: flag('Whether calls reach it.'),
    calls: list(callSchema),
  },
}

function shownPhone({ device, isRegistered: registered, allCalls }: SimulatedPhone): object {
  return { device, registered, calls: allCalls.map(shownCall) }
}

function find({ pbx, path }: OperationCall): SimulatedPhone {
  return pbx.phone(path.device ?? '')
}

/** Changes a phone, and gives it back as it is then. */
const change = (work: (phone: SimulatedPhone, body: OperationCall['body']) => unknown) => (call: OperationCall) => {
  const phone = find(call)
  work(phone, call.body)
  return shownPhone(phone)
}

const scripts = ['answers', 'rings', 'busy', 'rejects', 'congested'] as const

function script(phone: SimulatedPhone, body: OperationCall['body']): void {
  const number: string | undefined = body.matching === undefined ? body.number : undefined
  const target: NumberScript =
    body.matching !== undefined
      ? phone.number(new RegExp(body.matching, 'u'))
      : number === undefined
        ? phone
        : phone.number(number)
  if (body.after !== undefined) target.answersAfter(body.after)
  else target[body.does as (typeof scripts)[number]]()
}

export const phoneOperations: readonly Operation[] = [
  {
    id: 'listPhones',
    method: 'get',
    path: '/phones',
    tag: 'phones',
    summary: 'All phones and trunks.',
    result: list(phoneSchema),
    run: ({ pbx }) => pbx.phones.map(shownPhone),
  },
  {
    id: 'getPhone',
    method: 'get',
    path: '/phones/{device}',
    tag: 'phones',
    summary: 'One phone, with its calls. The slash of its name is written %2F.',
    result: phoneSchema,
    run: (call) => shownPhone(find(call)),
  },
  {
    id: 'scriptPhone',
    method: 'put',
    path: '/phones/{device}/script',
    tag: 'phones',
    summary: 'What a phone does from the next call on, or a trunk with calls to certain numbers.',
    body: object(
      {
        does: text('What it does.', { enum: scripts }),
        after: duration('It answers after so long.'),
        number: text('Only for calls to this number.'),
        matching: text('Only for calls to numbers that fit this regular expression.'),
      },
      { required: ['does'] },
    ),
    result: phoneSchema,
    run: change(script),
  },
  {
    id: 'registerPhone',
    method: 'post',
    path: '/phones/{device}/register',
    tag: 'phones',
    summary: 'The phone registers.',
    result: phoneSchema,
    run: change((phone) => phone.register()),
  },
  {
    id: 'unregisterPhone',
    method: 'post',
    path: '/phones/{device}/unregister',
    tag: 'phones',
    summary: 'Its registration is lost: calls do not reach it.',
    result: phoneSchema,
    run: change((phone) => phone.unregister()),
  },
  {
    id: 'callFromPhone',
    method: 'post',
    path: '/phones/{device}/call',
    tag: 'phones',
    summary: 'The phone dials a number.',
    body: object({ to: text('Extension.'), context: text('Context of the dialplan.') }, { required: ['to'] }),
    result: callSchema,
    run(call) {
      const { to, context } = call.body
      return shownCall(remember(call, find(call).calls(to, context === undefined ? {} : { context })))
    },
  },
  {
    id: 'answerPhone',
    method: 'post',
    path: '/phones/{device}/answer',
    tag: 'phones',
    summary: 'Picks up the call that rings.',
    result: callSchema,
    run: (call) => shownCall(remember(call, find(call).answer())),
  },
  {
    id: 'pressOnPhone',
    method: 'post',
    path: '/phones/{device}/press',
    tag: 'phones',
    summary: 'Presses keys in its latest call; answers at once.',
    body: digitsBody,
    result: phoneSchema,
    run: change((phone, body) => phone.latest.startPressing(body.digits, body)),
  },
  {
    id: 'holdPhone',
    method: 'post',
    path: '/phones/{device}/hold',
    tag: 'phones',
    summary: 'Puts its latest call on hold.',
    body: holdBody,
    result: phoneSchema,
    run: change((phone, body) => phone.hold(body.musicClass)),
  },
  {
    id: 'unholdPhone',
    method: 'post',
    path: '/phones/{device}/unhold',
    tag: 'phones',
    summary: 'Continues its latest call.',
    result: phoneSchema,
    run: change((phone) => phone.unhold()),
  },
  {
    id: 'hangUpPhone',
    method: 'post',
    path: '/phones/{device}/hangup',
    tag: 'phones',
    summary: 'Ends all its calls.',
    result: phoneSchema,
    run: change((phone) => phone.hangUp()),
  },
]
