// Generated from spec/protocol.yaml by `npm run generate`. Edit the source, not this file.

import { h } from '../../runtime/define.ts'
import type { HeaderDescriptor } from '../../runtime/descriptor.ts'
import { enumType, integerType, numberType, pairsType, stringType, stringTypeList } from './types.ts'

export const event: readonly HeaderDescriptor[] = [
  /*@__PURE__*/ h('Event', stringType),
  /*@__PURE__*/ h('Privilege', stringTypeList, { optional: true }),
  /*@__PURE__*/ h('SequenceNumber', integerType, { optional: true }),
  /*@__PURE__*/ h('File', stringType, { optional: true }),
  /*@__PURE__*/ h('Line', integerType, { optional: true }),
  /*@__PURE__*/ h('Func', stringType, { optional: true }),
  /*@__PURE__*/ h('SystemName', stringType, { optional: true }),
  /*@__PURE__*/ h('Timestamp', numberType, { optional: true }),
  /*@__PURE__*/ h('ChanVariable', pairsType, { repeated: true, optional: true, keyed: true }),
]

export const response: readonly HeaderDescriptor[] = [
  /*@__PURE__*/ h('Response', enumType),
  /*@__PURE__*/ h('ActionID', stringType, { optional: true }),
  /*@__PURE__*/ h('Message', stringType, { optional: true }),
  /*@__PURE__*/ h('EventList', enumType, { optional: true }),
]
