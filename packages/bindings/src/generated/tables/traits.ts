// Generated from spec by `npm run generate`. Edit the source, not this file.

import type { HeaderTraits, TypeDescriptor } from '../../runtime/descriptor.ts'

const bigIntegerType: TypeDescriptor = { kind: 'big-integer' }
const boolean10: TypeDescriptor = { kind: 'boolean', true: ['1'], false: ['0'] }
const booleanEnabledDisabled: TypeDescriptor = { kind: 'boolean', true: ['enabled', 'Enabled', 'ENABLED'], false: ['disabled', 'Disabled', 'DISABLED'] }
const booleanOnOff: TypeDescriptor = { kind: 'boolean', true: ['On', 'on', 'ON'], false: ['Off', 'off', 'OFF'] }
const booleanOnOff2: TypeDescriptor = { kind: 'boolean', true: ['on', 'On', 'ON'], false: ['off', 'Off', 'OFF'] }
const booleanTrueFalse: TypeDescriptor = { kind: 'boolean', true: ['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'y', 'Y', 't', 'T', '1', 'on', 'On', 'ON'], false: ['false', 'False', 'FALSE', 'no', 'No', 'NO', 'n', 'N', 'f', 'F', '0', 'off', 'Off', 'OFF'] }
const booleanTrueFalse2: TypeDescriptor = { kind: 'boolean', true: ['True', 'true', 'TRUE'], false: ['False', 'false', 'FALSE'] }
const booleanYesNo: TypeDescriptor = { kind: 'boolean', true: ['Yes', 'yes', 'YES', 'Y', 'y'], false: ['No', 'no', 'NO', 'N', 'n'] }
const booleanYesNo2: TypeDescriptor = { kind: 'boolean', true: ['yes', 'Yes', 'YES', 'y', 'Y'], false: ['no', 'No', 'NO', 'n', 'N'] }
const booleanYN: TypeDescriptor = { kind: 'boolean', true: ['Y', 'y', 'Yes', 'yes', 'YES'], false: ['N', 'n', 'No', 'no', 'NO'] }
const enumType: TypeDescriptor = { kind: 'enum' }
const enumType2: TypeDescriptor = { kind: 'enum', deviceState: { Idle: 'NOT_INUSE', InUse: 'INUSE', Busy: 'BUSY', Unavailable: 'UNAVAILABLE', Ringing: 'RINGING', 'InUse&Ringing': 'RINGINUSE', Hold: 'ONHOLD', 'InUse&Hold': 'INUSE', Unknown: 'UNKNOWN' } }
const enumType3: TypeDescriptor = { kind: 'enum', deviceState: { UNKNOWN: 'UNKNOWN', NOT_INUSE: 'NOT_INUSE', INUSE: 'INUSE', BUSY: 'BUSY', INVALID: 'INVALID', UNAVAILABLE: 'UNAVAILABLE', RINGING: 'RINGING', RINGINUSE: 'RINGINUSE', ONHOLD: 'ONHOLD' } }
const enumType4: TypeDescriptor = { kind: 'enum', deviceState: { Unknown: 'UNKNOWN', 'Not in use': 'NOT_INUSE', 'In use': 'INUSE', Busy: 'BUSY', Invalid: 'INVALID', Unavailable: 'UNAVAILABLE', Ringing: 'RINGING', 'Ring+Inuse': 'RINGINUSE', 'On Hold': 'ONHOLD' } }
const escapedType: TypeDescriptor = { kind: 'escaped' }
const integerType: TypeDescriptor = { kind: 'integer' }
const integerType2: TypeDescriptor = { kind: 'integer', deviceState: { '0': 'NOT_INUSE', '1': 'INUSE', '2': 'BUSY', '4': 'UNAVAILABLE', '8': 'RINGING', '9': 'RINGINUSE', '16': 'ONHOLD', '17': 'INUSE', '-2': 'INVALID', '-1': 'INVALID' } }
const integerType3: TypeDescriptor = { kind: 'integer', deviceState: { '0': 'UNKNOWN', '1': 'NOT_INUSE', '2': 'INUSE', '3': 'BUSY', '4': 'INVALID', '5': 'UNAVAILABLE', '6': 'RINGING', '7': 'RINGINUSE', '8': 'ONHOLD' } }
const numberType: TypeDescriptor = { kind: 'number' }
const pairsType: TypeDescriptor = { kind: 'pairs', separator: ',' }
const pairsType2: TypeDescriptor = { kind: 'pairs' }
const secretType: TypeDescriptor = { kind: 'secret' }
const stringType: TypeDescriptor = { kind: 'string' }
const stringTypeList: TypeDescriptor = { kind: 'list', separator: ',', items: stringType }

export const traits: readonly HeaderTraits[] = [
  { type: stringType },
  { type: integerType },
  { type: stringType, optional: true },
  { type: enumType },
  { type: stringType, absent: ['<unknown>', 'unknown'] },
  { type: stringType, absent: ['none'] },
  { type: stringType, required: true },
  { type: pairsType2, repeated: true, optional: true },
  { type: stringType, absent: ['<unknown>', '<null>', 'none', '(null)'] },
  { type: integerType, optional: true },
  { type: escapedType, absent: ['<unknown>', '<Unknown>', 'unknown'] },
  { type: booleanTrueFalse },
  { type: escapedType, absent: ['<unknown>', 'unknown'] },
  { type: stringType, absent: ['<unknown>'] },
  { type: enumType, optional: true },
  { type: booleanYesNo },
  { type: stringType, absent: ['<unknown>', 'unknown'], optional: true },
  { type: boolean10 },
  { type: stringTypeList },
  { type: integerType, optional: true, pattern: 'X' },
  { type: stringType, required: true, absent: ['none'] },
  { type: escapedType, absent: ['<unknown>', 'unknown'], optional: true },
  { type: stringType, absent: ['<unknown>', '<null>', 'none', '(null)'], optional: true },
  { type: escapedType, absent: ['<unknown>', '<Unknown>', 'unknown'], optional: true },
  { type: stringType, absent: ['none'], optional: true },
  { type: stringType, absent: ['<unknown>', '<Unknown>', 'unknown', 'unknown <>'] },
  { type: numberType },
  { type: secretType, sensitive: true },
  { type: booleanYN },
  { type: enumType, optional: true, pattern: 'X' },
  { type: integerType, required: true },
  { type: stringType, absent: ['<not set>'] },
  { type: stringType, absent: ['<unknown>'], optional: true },
  { type: booleanYesNo2, optional: true },
  { type: enumType, required: true },
  { type: stringType, optional: true, pattern: 'X' },
  { type: stringType, absent: [''] },
  { type: stringType, repeated: true, optional: true },
  { type: booleanEnabledDisabled, optional: true },
  { type: integerType3 },
  { type: bigIntegerType },
  { type: escapedType, absent: ['<unknown>'] },
  { type: stringType, pattern: '000000' },
  { type: boolean10, optional: true },
  { type: booleanEnabledDisabled },
  { type: booleanYesNo2 },
  { type: escapedType },
  { type: pairsType, repeated: true },
  { type: stringType, absent: [''], optional: true },
  { type: stringTypeList, optional: true },
  { type: booleanOnOff },
  { type: booleanOnOff2 },
  { type: integerType, absent: ['(null)'], optional: true },
  { type: integerType, absent: ['N/A'] },
  { type: stringType, absent: ['(null)'], optional: true },
  { type: stringType, absent: ['<unset>'] },
  { type: stringType, optional: true, pattern: '000000' },
  { type: stringType, repeated: true },
  { type: bigIntegerType, optional: true },
  { type: bigIntegerType, optional: true, pattern: 'X' },
  { type: booleanOnOff2, required: true },
  { type: booleanTrueFalse, required: true },
  { type: booleanTrueFalse2 },
  { type: enumType, absent: ['unknown'] },
  { type: enumType2 },
  { type: enumType2, optional: true },
  { type: enumType4 },
  { type: escapedType, absent: ['<no name>'] },
  { type: integerType, keyed: true, pattern: 'X' },
  { type: integerType2 },
  { type: numberType, optional: true },
  { type: numberType, optional: true, pattern: 'X' },
  { type: stringType, absent: ['(NULL)'] },
  { type: stringType, absent: ['(null)'] },
  { type: stringType, absent: ['-none-', '(null)'] },
  { type: stringType, absent: ['<Not set>'] },
  { type: stringType, absent: ['<null>'] },
  { type: stringType, absent: ['<unset>'], optional: true },
  { type: stringType, absent: ['N/A'], optional: true },
  { type: stringType, absent: ['None'] },
  { type: stringType, absent: ['Unknown'] },
  { type: stringType, absent: ['n/a'] },
  { type: boolean10, optional: true, pattern: '000000' },
  { type: boolean10, required: true },
  { type: booleanOnOff2, optional: true },
  { type: booleanYN, optional: true },
  { type: booleanYesNo, optional: true },
  { type: enumType, absent: ['unknown'], optional: true },
  { type: enumType, pattern: '000000' },
  { type: enumType3 },
  { type: integerType, absent: ['(null)', '-none-'], optional: true },
  { type: integerType, absent: ['(null)'] },
  { type: integerType, pattern: '000000' },
  { type: pairsType2, repeated: true, optional: true, keyed: true },
  { type: secretType, optional: true, sensitive: true },
  { type: stringType, absent: ['', '(null)', '-none-', '0.0.0.0'] },
  { type: stringType, absent: ['', '(null)', '-none-'] },
  { type: stringType, absent: ['', 'none'] },
  { type: stringType, absent: [''], repeated: true, optional: true },
  { type: stringType, absent: ['(NULL)'], optional: true },
  { type: stringType, absent: ['<Unregistered>'], optional: true },
  { type: stringType, absent: ['<no calls made yet>'] },
  { type: stringType, absent: ['N/A'] },
  { type: stringType, absent: ['n/a'], optional: true },
  { type: stringType, absent: ['unknown'] },
  { type: stringType, optional: true, pattern: '*' },
  { type: stringType, pattern: '*' },
  { type: stringType, sensitive: true },
  { type: stringTypeList, absent: ['<NONE>'], optional: true },
  { type: stringTypeList, optional: true, pattern: '000000' },
]
