/** `deny` and `permit` lines in their order; the last match decides. */
export interface AclRule {
  readonly permit: boolean
  readonly address: number
  readonly mask: number
}

/** `192.0.2.0/24`, `192.0.2.0/255.255.255.0` or a bare address; undefined for anything else. */
export function parseAclRule(permit: boolean, text: string): AclRule | undefined {
  const [addressText = '', maskText] = text.split('/')
  const address = parseIpv4(addressText.trim())
  const mask = maskText === undefined ? 0xffffffff : parseMask(maskText.trim())
  if (address === undefined || mask === undefined) return undefined
  return { permit, address: (address & mask) >>> 0, mask }
}

/** An address that is not IPv4 matches no rule. */
export function isPermitted(rules: readonly AclRule[], remote: string): boolean {
  const address = parseIpv4(remote.replace(/^::ffff:/i, ''))
  let permitted = true
  if (address === undefined) return !rules.some(({ permit, mask }) => !permit && mask === 0)
  for (const rule of rules) if ((address & rule.mask) >>> 0 === rule.address) permitted = rule.permit
  return permitted
}

function parseMask(text: string): number | undefined {
  if (!/^\d{1,2}$/.test(text)) return parseIpv4(text)
  const bits = Number(text)
  if (bits > 32) return undefined
  return bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0
}

function parseIpv4(text: string): number | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined
  const bytes = text.split('.').map(Number)
  if (bytes.some((byte) => byte > 255)) return undefined
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}
