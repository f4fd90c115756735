import { duration, integer, list, object, type Schema, text } from '../../schema/schema.ts'
import type { SimulatedCall } from '../../testing/call.ts'
import { milliseconds } from '../../testing/duration.ts'
import { NotFoundError, type Operation, type OperationCall } from './operation.ts'

export const callSchema: Schema = {
  type: 'object',
  description: 'One end of a call.',
  properties: {
    id: text('Unique id of its channel; the calls are addressed by it.'),
    channel: text('Name of its channel.'),
    state: text('Ring, Ringing or Up.'),
    over: { type: 'boolean', description: 'Whether it has ended.' },
    cause: integer('Q.850 cause of its end.'),
    connectedTo: list(text('Name of a channel.'), 'Channels that it is connected with.'),
    context: text('Where it is in the dialplan.'),
    exten: text('Where it is in the dialplan.'),
    priority: integer('Where it is in the dialplan.'),
    application: text('The application that it runs.'),
  },
}

export const digitsBody = object(
  { digits: text('0 to 9, *, #, A to D.'), duration: duration('How long each is pressed.') },
  { required: ['digits'] },
)
export const hangUpBody = object({ cause: integer('Q.850 cause that the phone gives; none by default.', 0, 127) })
export const holdBody = object({ musicClass: text('Class of the music that the others hear.') })

/** Calls that are live, and those that have ended lately. */
const ended = new WeakMap<object, Map<string, SimulatedCall>>()

function known({ pbx }: Pick<OperationCall, 'pbx'>): Map<string, SimulatedCall> {
  const calls = ended.get(pbx) ?? new Map<string, SimulatedCall>()
  ended.set(pbx, calls)
  return calls
}

/** Remembered calls; older ones are forgotten. */
const maxKnown = 10_000

export function remember(call: Pick<OperationCall, 'pbx'>, one: SimulatedCall): SimulatedCall {
  const calls = known(call)
  calls.set(one.uniqueid, one)
  const [oldest] = calls.keys()
  if (calls.size > maxKnown && oldest !== undefined) calls.delete(oldest)
  return one
}

export function shownCall(call: SimulatedCall): object {
  const { uniqueid: id, channel, state, isOver: over, connectedTo, place, end } = call
  return { id, channel, state, over, ...(end === undefined ? {} : { cause: end.cause }), connectedTo, ...place }
}

function find(call: OperationCall): SimulatedCall {
  const { id = '' } = call.path
  const found = known(call).get(id) ?? call.pbx.call(id)
  if (found === undefined) throw new NotFoundError(`there is no call ${id}; GET /calls lists them`)
  return remember(call, found)
}

/** Sends `work` to a call, and gives back the call as it is then. */
const change = (work: (one: SimulatedCall, body: OperationCall['body']) => void) => (call: OperationCall) => {
  const one = find(call)
  work(one, call.body)
  return shownCall(one)
}

export const callOperations: readonly Operation[] = [
  {
    id: 'incomingCall',
    method: 'post',
    path: '/calls',
    tag: 'calls',
    summary: 'A call comes in.',
    body: object(
      {
        from: text('Number of the caller; with a name: Ada <5550100>.'),
        to: text('Extension that is called.'),
        trunk: text('Phone or trunk that it comes from.'),
        context: text('Context of the dialplan.'),
      },
      { required: ['from', 'to'] },
    ),
    result: callSchema,
    run: (call) => shownCall(remember(call, call.pbx.incoming(call.body))),
  },
  {
    id: 'listCalls',
    method: 'get',
    path: '/calls',
    tag: 'calls',
    summary: 'All channels of the PBX, each as one end of a call.',
    result: list(callSchema),
    run: ({ pbx }) => pbx.calls.map(shownCall),
  },
  {
    id: 'getCall',
    method: 'get',
    path: '/calls/{id}',
    tag: 'calls',
    summary: 'One call. One that has ended is still known.',
    result: callSchema,
    run: (call) => shownCall(find(call)),
  },
  {
    id: 'waitForCall',
    method: 'post',
    path: '/calls/{id}/wait',
    tag: 'calls',
    summary: 'Answers when the call is answered or has ended, or when the time is over.',
    body: object(
      {
        for: text('What to wait for. One that ends is not waited for any longer.', { enum: ['answered', 'ended'] }),
        timeout: duration('Real time; 5s by default.'),
      },
      { required: ['for'] },
    ),
    result: callSchema,
    async run(call) {
      const one = find(call)
      let timer: NodeJS.Timeout | undefined
      const timeout = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, call.body.timeout === undefined ? 5_000 : milliseconds(call.body.timeout))
      })
      await Promise.race([call.body.for === 'answered' ? one.answered : one.ended, timeout])
      clearTimeout(timer)
      return shownCall(one)
    },
  },
  {
    id: 'answerCall',
    method: 'post',
    path: '/calls/{id}/answer',
    tag: 'calls',
    summary: 'Picks up a phone that rings.',
    result: callSchema,
    run: change((one) => one.answer()),
  },
  {
    id: 'pressKeys',
    method: 'post',
    path: '/calls/{id}/press',
    tag: 'calls',
    summary: 'Presses keys, one after the other; answers at once.',
    body: digitsBody,
    result: callSchema,
    run: change((one, body) => one.startPressing(body.digits, body)),
  },
  {
    id: 'holdCall',
    method: 'post',
    path: '/calls/{id}/hold',
    tag: 'calls',
    summary: 'Puts the call on hold.',
    body: holdBody,
    result: callSchema,
    run: change((one, body) => one.hold(body.musicClass)),
  },
  {
    id: 'unholdCall',
    method: 'post',
    path: '/calls/{id}/unhold',
    tag: 'calls',
    summary: 'Continues a call that is on hold.',
    result: callSchema,
    run: change((one) => one.unhold()),
  },
  {
    id: 'hangUpCall',
    method: 'post',
    path: '/calls/{id}/hangup',
    tag: 'calls',
    summary: 'Hangs up.',
    body: hangUpBody,
    result: callSchema,
    run: change((one, body) => one.hangUp(body.cause)),
  },
  {
    id: 'readVariable',
    method: 'get',
    path: '/calls/{id}/variables/{name}',
    tag: 'calls',
    summary: 'Value of a variable or function of the channel, as the dialplan reads it.',
    result: object({ value: text('Empty where there is none.') }),
    run: (call) => ({ value: find(call).variable(call.path.name ?? '') }),
  },
]
