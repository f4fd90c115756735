import { exitMacro } from '../pbx/macro-exit.ts'
import { type Application, type Applications, immediate } from './application.ts'
import { choice } from './flow.ts'

const macro: Application = ({ pbx, channel, data, finish }) => pbx.runMacro(channel, data, finish)

/** Macros, which releases up to 20 have. */
export const macroApplications: Applications = {
  Macro: macro,
  MacroExclusive: macro,
  MacroExit: immediate(({ channel }) => {
    exitMacro(channel)
    return 'hangup'
  }),
  MacroIf: (call) => {
    const { condition, yes, no } = choice(call.data)
    const text = condition ? yes : no
    if (text !== '') return macro({ ...call, data: text })
    call.finish('next')
    return undefined
  },
}
