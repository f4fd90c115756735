import { pressDigits } from '../pbx/press-digits.ts'
import { blindTransfer } from '../pbx/transfer.ts'
import { type Applications, argumentsOf, effect } from './application.ts'

/** Transfers that the dialplan begins, for a channel in a bridge. */
export const transferApplications: Applications = {
  /** `exten`: as if the code of features.conf and the extension were pressed. */
  AttendedTransfer: effect(({ pbx, channel, data }) => {
    const { attendedTransfer } = pbx.features.settings
    const isPermitted = (channel.variables.get('TRANSFER_CONTEXT') ?? '') !== '' && attendedTransfer !== ''
    const [exten = ''] = argumentsOf({ pbx, data })
    const status = data === '' ? 'FAILURE' : isPermitted ? 'SUCCESS' : 'NOTPERMITTED'
    if (status === 'SUCCESS') pressDigits(pbx, channel, `${attendedTransfer}${exten}#`)
    pbx.setVariable(channel, 'ATTENDEDTRANSFERSTATUS', status)
  }),
  /** `exten[,context]`: those in the bridge of the channel go there. */
  BlindTransfer: effect(({ pbx, channel, data }) => {
    const [exten = '', context = channel.context] = argumentsOf({ pbx, data })
    const others = (channel.bridge?.channels.length ?? 0) > 1
    const status = data === '' ? 'FAILURE' : others ? 'SUCCESS' : 'INVALID'
    pbx.setVariable(channel, 'BLINDTRANSFERSTATUS', status)
    if (status === 'SUCCESS') blindTransfer(pbx, channel, context, exten, { isExternal: true })
  }),
}
