// Generated from spec/protocol.yaml by `npm run generate`. Edit the source, not this file.

import { h } from '../../runtime/define.ts'
import type { HeaderDescriptor } from '../../runtime/descriptor.ts'
import { numberType, stringType } from './types.ts'

export const event: readonly HeaderDescriptor[] = [
  /*@__PURE__*/ h('Timestamp', numberType),
]

export const response: readonly HeaderDescriptor[] = [
  /*@__PURE__*/ h('Message', stringType),
]
