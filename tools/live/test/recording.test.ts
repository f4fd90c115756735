import { expect, it } from 'vitest'
import { eventsOf } from '../src/recording.ts'
import { replay } from '../src/replay.ts'

const channel = 'Channel: PJSIP/anna-00000001\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\n'

/** As the recorder of the simulator writes it: lines with `#` are its own. */
const recorded = [
  '# recorded\r\n',
  'Asterisk Call Manager/11.0.0\r\n',
  'Response: Success\r\nMessage: Authentication accepted\r\n\r\n',
  `Event: Newchannel\r\n${channel}ChannelState: 4\r\nExten: 200\r\n\r\n`,
  '#+ 3000\n',
  `Event: Hangup\r\n${channel}Cause: 16\r\nCause-txt: Normal Clearing\r\n\r\n`,
].join('')

it('replays a recording to the records of its calls, with the time that passed', () => {
  const result = replay(eventsOf(Buffer.from(recorded, 'latin1')))
  expect(result).toMatchObject({ channels: [], calls: [], unexplained: [] })
  expect(result.callRecords).toMatchObject([{ id: '1.1', to: '200', duration: 3, result: 'cancelled' }])
})
