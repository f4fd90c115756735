import { maskHeader } from '@openami/bindings/internal'

export interface Anonymised {
  readonly text: string
  /** How many different ones were replaced. */
  readonly counts: Readonly<Record<'numbers' | 'names' | 'addresses' | 'secrets', number>>
}

const line = /^(#?[ \t]*)([A-Za-z][\w-]*(?:\([^)\r\n]*\))?):([ \t]*)([^\r\n]*)$/gm
const nameHeader = /(?:CallerIDName|LineName|Fullname|OldName|AccountName|MemberName)$/i
const noName = /^(?:<?unknown>?|anonymous|s|\(null\)|not set|)$/i
/** No part of an id or a time, which has a dot, and none of a longer word. */
const number = /(?<![\w.+-])\+?\d{5,15}(?![\w.])|(?<=\/)\+?\d{5,15}(?=[-@])/g
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi
const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g
const ipv6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})+(?![\w:])/gi
/** Headers whose digits are no telephone number. */
const countHeader =
  /^(?:Uniqueid|Linkedid|.*Uniqueid|.*Linkedid|Timestamp|ActionID|.*Time|Bridge.*|EventTV|SessionTV|SessionID|AccountCode|.*Seconds|.*Bytes|.*Packets|SSRC|.*SSRC)$/i

/** A recording without what says who called: the same number, name or address becomes the same other one throughout. */
export function anonymise(recording: string): Anonymised {
  const numbers = new Map<string, string>()
  const names = new Map<string, string>()
  const addresses = new Map<string, string>()
  let secrets = 0
  let [kind, message] = ['event', '']

  for (const [, , header = '', , value = ''] of recording.matchAll(line))
    if (nameHeader.test(header) && !noName.test(value) && value.length > 2 && !/^\d+$/.test(value) && !names.has(value))
      names.set(value, `Name ${names.size + 1}`)
  const known = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const anyName = known.length === 0 ? undefined : new RegExp(`(?<![\\w])(?:${known.join('|')})(?![\\w])`, 'g')

  const inValue = (header: string, value: string): string => {
    const withoutNames = anyName === undefined ? value : value.replace(anyName, (name) => names.get(name) as string)
    const withoutAddresses = withoutNames
      .replace(mail, (one) => replaced(addresses, one, (i) => `user${i}@example.com`))
      .replace(ipv4, (one) =>
        /^(?:127\.|0\.0\.0\.0$)/.test(one) ? one : replaced(addresses, one, (i) => `192.0.2.${i % 255}`),
      )
      .replace(ipv6, (one) => replaced(addresses, one, (i) => `2001:db8::${i.toString(16)}`))
    return countHeader.test(header)
      ? withoutAddresses
      : withoutAddresses.replace(number, (one) => replaced(numbers, one, (i) => digits(one, i)))
  }

  const text = recording.replace(line, (_all, start: string, header: string, blank: string, value: string) => {
    if (/^(?:Action|Event|Response)$/i.test(header))
      [kind, message] = [/^Action$/i.test(header) ? 'action' : 'event', value]
    const masked = maskHeader(header, value, kind, message)
    if (masked !== value) {
      if (value !== '***') secrets++
      return `${start}${header}:${blank}${masked}`
    }
    return `${start}${header}:${blank}${inValue(header, value)}`
  })
  return { text, counts: { numbers: numbers.size, names: names.size, addresses: addresses.size, secrets } }
}

function replaced(map: Map<string, string>, value: string, make: (index: number) => string): string {
  let other = map.get(value)
  if (other === undefined) {
    other = make(map.size + 1)
    map.set(value, other)
  }
  return other
}

/** As long as it was, so that dialplan patterns still fit it. */
function digits(value: string, index: number): string {
  const plus = value.startsWith('+') ? '+' : ''
  const { length } = value.slice(plus.length)
  return `${plus}${`5550${String(index).padStart(length - 4, '0')}`.slice(-length).padStart(length, '5')}`
}
