const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Minutes by which the clocks of a zone are ahead of UTC; 0 for a zone that is not known. */
function offsetAt(epoch: number, zone: string): number {
  if (zone === '' || zone === 'UTC') return 0
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    const at = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => at.get(type) ?? 0
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return Math.round((local - Math.floor(epoch / 1000) * 1000) / 60_000)
  } catch {
    return 0
  }
}

/** A moment as `%Y-%m-%d %H:%M:%S` and the like say it in a time zone; what is not known stays as it is. */
export function timeText(epoch: number, zone: string, format: string): string {
  const offset = offsetAt(epoch, zone)
  const date = new Date(epoch + offset * 60_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = date.getUTCHours()
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1)
  const dayOfYear = Math.floor((date.getTime() - startOfYear) / 86_400_000)
  const iso = isoWeek(date)
  const sub = (inner: string): string => timeText(epoch, zone, inner)
  const parts: Readonly<Record<string, () => string>> = {
    Y: () => String(date.getUTCFullYear()),
    y: () => two(date.getUTCFullYear() % 100),
    C: () => two(Math.floor(date.getUTCFullYear() / 100)),
    G: () => String(iso.year),
    g: () => two(iso.year % 100),
    V: () => two(iso.week),
    m: () => two(date.getUTCMonth() + 1),
    d: () => two(date.getUTCDate()),
    e: () => String(date.getUTCDate()).padStart(2),
    j: () => String(dayOfYear + 1).padStart(3, '0'),
    U: () => two(Math.floor((dayOfYear + 7 - date.getUTCDay()) / 7)),
    W: () => two(Math.floor((dayOfYear + 7 - ((date.getUTCDay() + 6) % 7)) / 7)),
    H: () => two(hours),
    k: () => String(hours).padStart(2),
    I: () => two(hours % 12 || 12),
    l: () => String(hours % 12 || 12).padStart(2),
    M: () => two(date.getUTCMinutes()),
    S: () => two(date.getUTCSeconds()),
    q: () => String(((epoch % 1000) + 1000) % 1000).padStart(3, '0'),
    p: () => (hours < 12 ? 'AM' : 'PM'),
    P: () => (hours < 12 ? 'am' : 'pm'),
    A: () => days[date.getUTCDay()] ?? '',
    a: () => (days[date.getUTCDay()] ?? '').slice(0, 3),
    B: () => months[date.getUTCMonth()] ?? '',
    b: () => (months[date.getUTCMonth()] ?? '').slice(0, 3),
    h: () => (months[date.getUTCMonth()] ?? '').slice(0, 3),
    u: () => String(date.getUTCDay() || 7),
    w: () => String(date.getUTCDay()),
    s: () => String(Math.floor(epoch / 1000)),
    Z: () => 'UTC',
    z: () => `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`,
    n: () => '\n',
    t: () => '\t',
    F: () => sub('%Y-%m-%d'),
    T: () => sub('%H:%M:%S'),
    X: () => sub('%H:%M:%S'),
    R: () => sub('%H:%M'),
    r: () => sub('%I:%M:%S %p'),
    D: () => sub('%m/%d/%y'),
    x: () => sub('%m/%d/%y'),
    c: () => sub('%a %b %e %H:%M:%S %Y'),
    '%': () => '%',
  }
  return format.replace(/%([1-9])q|%([a-zA-Z%])/g, (whole, digits: string | undefined, letter: string | undefined) => {
    if (digits !== undefined) return (parts.q?.() ?? '').slice(0, Number(digits))
    return parts[letter ?? '']?.() ?? whole
  })
}

function isoWeek(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000)
  const year = thursday.getUTCFullYear()
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1 }
}

/** Patterns of what a letter reads. */
const readers: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  y: '\\d\\d',
  m: '\\d{1,2}',
  d: '\\s?\\d{1,2}',
  e: '\\s?\\d{1,2}',
  H: '\\d{1,2}',
  I: '\\d{1,2}',
  M: '\\d{1,2}',
  S: '\\d{1,2}',
  j: '\\d{1,3}',
  p: '[AaPp][Mm]',
  b: '[A-Za-z]{3,9}',
  B: '[A-Za-z]{3,9}',
  h: '[A-Za-z]{3,9}',
  a: '[A-Za-z]{3,9}',
  A: '[A-Za-z]{3,9}',
}

/** Seconds since the epoch that a text says in a time zone; undefined where it does not fit the format. */
export function timeFrom(text: string, zone: string, format: string): number | undefined {
  const letters: string[] = []
  const whole = format.replaceAll('%T', '%H:%M:%S').replaceAll('%F', '%Y-%m-%d').replaceAll('%D', '%m/%d/%y')
  const pattern = whole
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s*')
    .replace(/%([a-zA-Z])/g, (_, letter: string) => {
      letters.push(letter)
      return `(${readers[letter] ?? '.*?'})`
    })
  const found = new RegExp(`^${pattern}`).exec(text)
  if (found === null) return undefined
  const values = new Map(letters.map((letter, index) => [letter, found[index + 1]?.trim() ?? '']))
  const value = (letter: string, usual: number): number => {
    const parsed = Number.parseInt(values.get(letter) ?? '', 10)
    return Number.isNaN(parsed) ? usual : parsed
  }
  const name = (values.get('b') ?? values.get('B') ?? values.get('h'))?.slice(0, 3).toLowerCase()
  const named = months.findIndex((month) => month.slice(0, 3).toLowerCase() === name)
  const short = value('y', -1)
  const year = value('Y', short === -1 ? 1900 : short + (short < 69 ? 2000 : 1900))
  const noon = /^p/i.test(values.get('p') ?? '') ? 12 : 0
  const hour = values.has('H') ? value('H', 0) : (value('I', 0) % 12) + noon
  const month = named >= 0 ? named : value('m', 1) - 1
  const local = Date.UTC(year, month, value('d', value('e', 1)), hour, value('M', 0), value('S', 0))
  return Math.floor((local - offsetAt(local - offsetAt(local, zone) * 60_000, zone) * 60_000) / 1000)
}
