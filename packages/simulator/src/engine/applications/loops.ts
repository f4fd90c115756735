import { isTrue } from '../dialplan/arguments.ts'
import { type Applications, type Call, immediate, type Jump } from './application.ts'
import { jump } from './flow.ts'

/** While and If: they keep where they are in variables of the channel, as a client sees. */
export const loopApplications: Applications = {
  While: immediate(startLoop),
  EndWhile: immediate((call) => {
    const index = depth(call, 'WHILE') - 1
    const start = call.channel.variables.get(`WHILE_${index}`)
    if (start === undefined) return undefined
    const { context, exten, priority } = call.channel
    if (!call.channel.variables.has(`END_WHILE_${index}`))
      call.pbx.setVariable(call.channel, `END_WHILE_${index}`, `${context},${exten},${priority + 1}`)
    return jump(call, start)
  }),
  ExitWhile: immediate((call) => leaveLoop(call, depth(call, 'WHILE') - 1)),
  ContinueWhile: immediate((call) => {
    const start = call.channel.variables.get(`WHILE_${depth(call, 'WHILE') - 1}`)
    return start === undefined ? undefined : jump(call, start)
  }),
  If: immediate((call) => branch(call)),
  ElseIf: immediate((call) => (isOpen(call) ? endBranch(call) : branch(call))),
  Else: immediate((call) => endBranch(call)),
  EndIf: immediate(({ pbx, channel }) => {
    pbx.unsetVariable(channel, `IF_${depth({ channel }, 'IF') - 1}`)
    return undefined
  }),
  ExitIf: immediate((call) => endBranch(call)),
}

function startLoop(call: Call): Jump | undefined {
  const { pbx, channel, data } = call
  const { context, exten, priority } = channel
  const here = `${context}_${exten}_${priority}`
  const index = Number(channel.variables.get(here) ?? depth(call, 'WHILE'))
  if (!channel.variables.has(here)) pbx.setVariable(channel, here, String(index))
  if (!isTrue(data)) return leaveLoop(call, index)
  if (!channel.variables.has(`WHILE_${index}`))
    pbx.setVariable(channel, `WHILE_${index}`, `${context},${exten},${priority}`)
  return undefined
}

/** Continues after the end of the loop. */
function leaveLoop(call: Call, index: number): Jump | undefined {
  const { pbx, channel } = call
  const { context, exten, priority } = channel
  pbx.unsetVariable(channel, `WHILE_${index}`)
  pbx.unsetVariable(channel, `${context}_${exten}_${priority}`)
  const after = channel.variables.get(`END_WHILE_${index}`)
  if (after !== undefined) {
    const place = jump(call, after)
    pbx.unsetVariable(channel, `END_WHILE_${index}`)
    return place
  }
  const end = find(call, 'while', 'endwhile', 0)
  return end === undefined ? undefined : { priority: end + 1 }
}

/** Whether an If whose branch was taken is open. */
function isOpen(call: Call): boolean {
  const index = depth(call, 'IF') - 1
  const place = call.channel.variables.get(`IF_${index}`)
  return place?.startsWith(`${call.channel.context},${call.channel.exten},`) === true
}

function branch(call: Call): Jump | undefined {
  const { pbx, channel, data } = call
  const { context, exten, priority } = channel
  const here = `${context}_${exten}_${priority}`
  const index = Number(channel.variables.get(here) ?? depth(call, 'IF'))
  if (!channel.variables.has(here)) pbx.setVariable(channel, here, String(index))
  if (isTrue(data)) {
    if (!channel.variables.has(`IF_${index}`))
      pbx.setVariable(channel, `IF_${index}`, `${context},${exten},${priority}`)
    return undefined
  }
  pbx.unsetVariable(channel, `IF_${index}`)
  pbx.unsetVariable(channel, here)
  const end = find(call, 'if', 'endif', 0)
  const elseIf = find(call, 'if', 'elseif', 1)
  const otherwise = find(call, 'if', 'else', 1)
  if (elseIf !== undefined && (end === undefined || elseIf < end)) return { priority: elseIf }
  if (otherwise !== undefined && (end === undefined || otherwise < end)) return { priority: otherwise + 1 }
  return end === undefined ? undefined : { priority: end + 1 }
}

/** The end of a branch that was taken: continues after EndIf. */
function endBranch(call: Call): Jump | undefined {
  call.pbx.unsetVariable(call.channel, `IF_${depth(call, 'IF') - 1}`)
  const end = find(call, 'if', 'endif', 0)
  return end === undefined ? undefined : { priority: end + 1 }
}

/** How many loops or branches the channel is in. */
function depth({ channel }: Pick<Call, 'channel'>, prefix: string): number {
  let count = 0
  while (channel.variables.has(`${prefix}_${count}`)) count++
  return count
}

/** Priority of the next `wanted` of this level: `opens` and its end nest. */
function find(call: Call, opens: 'while' | 'if', wanted: string, level: 0 | 1): number | undefined {
  const { pbx, channel } = call
  const { context, exten, callerId } = channel
  let open = 1
  for (let priority = channel.priority + 1; ; priority++) {
    const name = pbx.dialplan.step(context, exten, priority, callerId.num)?.application.toLowerCase()
    if (name === undefined) return undefined
    if (name === opens) open++
    else if (name === `end${opens}`) open--
    if (open === level && name === wanted) return priority
    if (open < level) return undefined
  }
}
