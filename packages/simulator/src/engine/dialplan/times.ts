const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Whether a moment (milliseconds since the epoch, read as UTC) lies within `times,weekdays,mdays,months`, such as
 * `9:00-17:00,mon-fri,*,*`. A part that is omitted or `*` is always true.
 */
export function isInTime(spec: string, now: number): boolean {
  const [times = '*', days = '*', dates = '*', monthsOfYear = '*'] = spec.split(/[,|]/).map((part) => part.trim())
  const date = new Date(now)
  const minute = date.getUTCHours() * 60 + date.getUTCMinutes()
  return (
    isInRanges(times, minute, minuteOf) &&
    isInRanges(days, date.getUTCDay(), (text) => weekdays.indexOf(text.slice(0, 3))) &&
    isInRanges(dates, date.getUTCDate(), (text) => Number.parseInt(text, 10)) &&
    isInRanges(monthsOfYear, date.getUTCMonth(), (text) => months.indexOf(text.slice(0, 3)))
  )
}

/** `&` joins ranges; a range whose end is before its beginning runs over the turn of the day, week, month or year. */
function isInRanges(text: string, value: number, read: (text: string) => number): boolean {
  if (text === '' || text === '*') return true
  return text
    .toLowerCase()
    .split('&')
    .some((range) => {
      const [from = '', to = from] = range.split('-').map((end) => end.trim())
      const [first, last] = [read(from), read(to)]
      return first <= last ? value >= first && value <= last : value >= first || value <= last
    })
}

function minuteOf(text: string): number {
  const [hours = '0', minutes = '0'] = text.split(':')
  return Number.parseInt(hours, 10) * 60 + Number.parseInt(minutes, 10)
}
