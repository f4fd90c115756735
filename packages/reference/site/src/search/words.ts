/** Spellings of two words that are one, in texts and in what is typed. */
const JOINED: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bhang(?:ing|s)?[ -]?up(?=s?\b)/g, 'hangup'],
  [/\bhung[ -]up\b/g, 'hangup'],
  [/\bcaller'?s?[ -]id\b/g, 'callerid'],
  [/\b(unique|linked|action|channel|bridge|parking)[ -]id\b/g, '$1id'],
  [/\bvoice[ -](mail|mails)\b/g, 'voice$1'],
  [/\b(?:log|sign)(?:ging|s|ged|ning|ned)?[ -](?:in|on)\b/g, 'login'],
  [/\b(?:log|sign)(?:ging|s|ged|ning|ned)?[ -](?:off|out)\b/g, 'logoff'],
  [/\bdial[ -]plan\b/g, 'dialplan'],
  [/\bdial[ -]out\b/g, 'dialout originate'],
  [/\btime[ -]out/g, 'timeout'],
  [/\bback[ -]up\b/g, 'backup'],
  [/\bre-?connect/g, 'reconnect'],
  [/\be-mail/g, 'email'],
  [/\bmulti[ -]?(server|tenant)/g, 'many $1'],
  [/\bnot[ -]in[ -]use\b/g, 'notinuse'],
  [/\bin[ -]use\b/g, 'inuse'],
  [/\bon[ -]hold\b/g, 'hold'],
  [/\bsoft ?phone/g, 'phone'],
  [/\bclick[ -](?:to|2)[ -](?:call|dial)\b/g, 'clicktocall'],
  [/\bnode\.?js\b/g, 'node javascript'],
]

/** Words that say nothing about what is meant. */
const STOP = new Set(
  `a am an and any are as asterisk at be been by can could do does for from get gets give gives has have how i if in into is it its
  just let me my of on one or our please should so some that the their them there these they this those to up use using want
  was we what whats when where which while will with would you your via ami`.split(/\s+/),
)

/** Beginnings of names that are words of their own although no capital ends them: `SIPpeers`, `DBGet`. */
const PREFIX = /\b(PJSIP|SIP|IAX1|IAX|SKINNY|DAHDI|Zap|DND|MWI|DB|PRI|AGI|FAX|RTCP|RTP|CC|AOC)(?=[A-Za-z])/g

/** A name's parts: `QueueMemberPause` → `Queue Member Pause`. */
export function parts(name: string): string {
  return name
    .replace(PREFIX, '$1 ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
}

/** Letters and digits alone, in lower case: spaces and signs within a name do not matter. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, '')
}

/** The words of a text as the index has them, in their order; those that say nothing are omitted. */
export function words(text: string): string[] {
  return allWords(text)
    .filter((word) => !STOP.has(word))
    .map(stem)
}

export interface Word {
  /** As it was typed, in lower case. */
  typed: string
  stem: string
}

/** The words of a query: all of them where nothing but empty words was typed. */
export function queryWords(text: string): Word[] {
  const all = [...new Set(allWords(text))]
  const telling = all.filter((word) => !STOP.has(word))
  return (telling.length > 0 ? telling : all).map((typed) => ({ typed, stem: stem(typed) }))
}

/** Releases are told apart by their branch: `22.10.1` is 22, `1.8.32.3` is 1.8. */
export function branches(text: string): string {
  return text.replace(/\b(1\.(?:6\.2|\d)|\d\d)(?:\.\d+)+\b(?!\.\d)/g, (release, branch: string) =>
    release === '1.6.2' ? release : branch,
  )
}

function allWords(text: string): string[] {
  let lower = text.toLowerCase().replaceAll('’', "'")
  for (const [pattern, joined] of JOINED) lower = lower.replace(pattern, joined)
  return lower.split(/[^a-z\d.]+/).flatMap((word) => word.replace(/^\.+|\.+$/g, '') || [])
}

/** `recording`, `recorded` and `records` are one word; a release such as `1.8` stays as it is. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let bare = word
  if (/[^aeiou]ies$/.test(bare)) bare = `${bare.slice(0, -3)}y`
  else if (/(?:sh|ch|x|ss)es$/.test(bare)) bare = bare.slice(0, -2)
  else if (/[^sui]s$/.test(bare)) bare = bare.slice(0, -1)
  const [, root] = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(bare) ?? []
  if (root !== undefined && root.length > 2) bare = root.replace(/([bdgmnprt])\1$/, '$1')
  return bare.length > 3 ? bare.replace(/e$/, '') : bare
}
