// Generated from spec/groups by `npm run generate`. Edit the source, not this file.

import { h } from '../../runtime/define.ts'
import type { HeaderDescriptor } from '../../runtime/descriptor.ts'
import { stringType } from './types.ts'

export const channelSnapshot: readonly HeaderDescriptor[] = [
  /*@__PURE__*/ h('Channel', stringType),
  /*@__PURE__*/ h('CallerIDNum', stringType, { absent: ['<unknown>'] }),
]
