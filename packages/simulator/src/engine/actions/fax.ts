import type { Handler } from '../request.ts'

/** Fax, of which no call of the simulator makes use. */
export const faxActions: Readonly<Record<string, Handler>> = {
  FAXSession: (request) =>
    request.error(/^\s*\d/.test(request.get('SessionNumber')) ? 'Session not found' : 'Invalid session ID'),

  FAXSessions(request) {
    // The word begins with a capital here alone.
    request.respond('Success', [
      ['EventList', 'Start'],
      ['Message', 'FAXSessionsEntry event list will follow'],
    ])
    request.item({
      event: 'FAXSessionsComplete',
      headers: [
        ['EventList', 'Complete'],
        ['ListItems', 0],
        ['Total', 0],
      ],
    })
  },

  FAXStats(request) {
    request.ack('FAXStats event will follow')
    const counts = ['CurrentSessions', 'ReservedSessions', 'TransmitAttempts', 'ReceiveAttempts', 'CompletedFAXes']
    request.item({ event: 'FAXStats', headers: [...counts, 'FailedFAXes'].map((name) => [name, 0]) })
  },
}
