import { eventDescriptor, eventNames } from '@openami/bindings/events'

/** Events of one piece. */
export const pieceEvents = 200
/** Different pieces; they hold every kind of event several times. */
const pieces = 16
const maxHeaders = 24

/** Every event of the spec, with the headers that it has there, a class in its second line as ordinary events have it (R20). */
export function floodPieces(): Buffer[] {
  return Array.from({ length: pieces }, (_, piece) => {
    let text = ''
    for (let i = 0; i < pieceEvents; i++) text += eventText(piece * pieceEvents + i)
    return Buffer.from(text, 'latin1')
  })
}

function eventText(number: number): string {
  const name = eventNames[number % eventNames.length] as string
  let text = `Event: ${name}\r\nPrivilege: call,all\r\nChannel: PJSIP/phone-${number}\r\nUniqueid: 1795375569.${number}\r\n`
  const headers = (eventDescriptor(name)?.headers ?? []).slice(0, maxHeaders)
  for (const header of headers) {
    if (!/^(?:Event|Response|ActionID|EventList|Privilege|Channel|Uniqueid)$/i.test(header.name))
      text += `${header.name}: ${number % 3 === 0 ? number : `value of ${number}`}\r\n`
  }
  return `${text}\r\n`
}
