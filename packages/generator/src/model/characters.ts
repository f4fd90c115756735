/** A character that does not belong in a text, and what to write instead. */
export interface OddCharacter {
  index: number
  message: string
}

const [TAB, LF, CR] = [0x09, 0x0a, 0x0d]

/** What most readers cannot see, or take for something else, by code unit; and what to do about it. */
const ODD: ReadonlyArray<readonly [from: number, to: number, what: string, instead: string]> = [
  [0x00, 0x1f, 'a control character', 'remove it'],
  [0x7f, 0x9f, 'a control character', 'remove it'],
  [0xa0, 0xa0, 'a no-break space', 'write a plain blank'],
  [0xad, 0xad, 'an invisible hyphen', 'remove it'],
  [0x61c, 0x61c, 'a character that turns the direction of the text', 'remove it'],
  [0x1680, 0x1680, 'a blank of another kind', 'write a plain blank'],
  [0x180e, 0x180e, 'an invisible character', 'remove it'],
  [0x2000, 0x200a, 'a blank of another kind', 'write a plain blank'],
  [0x200b, 0x200d, 'an invisible character', 'remove it'],
  [0x200e, 0x200f, 'a character that turns the direction of the text', 'remove it'],
  [0x2028, 0x2029, 'a line end of another kind', 'write a plain line end'],
  [0x202a, 0x202e, 'a character that turns the direction of the text', 'remove it'],
  [0x202f, 0x202f, 'a no-break space', 'write a plain blank'],
  [0x205f, 0x205f, 'a blank of another kind', 'write a plain blank'],
  [0x2060, 0x2065, 'an invisible character', 'remove it'],
  [0x2066, 0x2069, 'a character that turns the direction of the text', 'remove it'],
  [0x206a, 0x206f, 'an invisible character', 'remove it'],
  [0x3000, 0x3000, 'a blank of another kind', 'write a plain blank'],
  [0xfeff, 0xfeff, 'an invisible character', 'remove it'],
  [0xfff9, 0xfffb, 'an invisible character', 'remove it'],
]

/** Cyrillic and Greek letters that look like a Latin one: code point, letter. */
const LOOK_ALIKE = new Map(
  (
    '0410A 0412B 0415E 041aK 041cM 041dH 041eO 0420P 0421C 0422T 0423Y 0425X 0405S 0406I 0408J 0430a 0435e 043eo ' +
    '0440p 0441c 0443y 0445x 0455s 0456i 0458j 0501d 051bq 051dw 04bbh 043ak 0391A 0392B 0395E 0396Z 0397H 0399I ' +
    '039aK 039cM 039dN 039fO 03a1P 03a4T 03a5Y 03a7X 03bfo 03bdv 03c1p 03b1a 03b9i'
  )
    .split(' ')
    .map((entry) => [Number.parseInt(entry.slice(0, 4), 16), entry.slice(4)]),
)

const PLAIN = /^[\t\n\x20-\x7e]*$/

/** The first character that no text may have; a line end may be CRLF. */
export function oddCharacter(text: string): OddCharacter | undefined {
  if (PLAIN.test(text)) return undefined
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === TAB || code === LF || (code >= 0x20 && code < 0x7f)) continue
    if (code === CR && text.charCodeAt(index + 1) === LF) continue
    const message = oddity(code, text, index)
    if (message !== undefined) return { index, message }
  }
  return undefined
}

function oddity(code: number, text: string, index: number): string | undefined {
  if (code === CR) return `a carriage return without a line feed (${named(code)}); write line ends as LF or CRLF`
  if (code === 0xfffd) return 'the file is not UTF-8 from here on; save it as UTF-8'
  const odd = ODD.find(([from, to]) => code >= from && code <= to)
  if (odd !== undefined) return `${odd[2]} (${named(code)}); ${odd[3]}`
  // Letters and marks as wide as two: a colon of this kind is not one to YAML.
  if (code >= 0xff01 && code <= 0xff5e) {
    return `a wide character (${named(code)}); write \`${String.fromCharCode(code - 0xfee0)}\``
  }
  if (code === 0xdb40) return `an invisible character (${named(text.codePointAt(index) ?? code)}); remove it`
  const whole = text.codePointAt(index) ?? code
  const isHalf = whole === code && code >= 0xd800 && code <= 0xdfff && !isPair(text, index - 1)
  return isHalf ? `half a character (${named(code)}); write the whole of it, or remove it` : undefined
}

function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff
}

/** The first letter that looks like a Latin one and is not, in a text that has Latin ones. */
export function lookAlike(text: string): OddCharacter | undefined {
  if (PLAIN.test(text) || !/[A-Za-z]/.test(text)) return undefined
  for (let index = 0; index < text.length; index++) {
    const latin = LOOK_ALIKE.get(text.charCodeAt(index))
    if (latin === undefined) continue
    const code = text.charCodeAt(index)
    const script = code < 0x400 ? 'Greek' : 'Cyrillic'
    return { index, message: `a ${script} letter (${named(code)}) that looks like \`${latin}\`; write \`${latin}\`` }
  }
  return undefined
}

function named(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
