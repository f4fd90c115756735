import { splitArguments } from '../dialplan/arguments.ts'
import { decodeBytes, encodeBytes } from '../text.ts'
import { decryptBlocks, encryptBlocks } from './aes-blocks.ts'
import type { Functions } from './function.ts'

const blockLength = 16

/** AES with keys of 16 characters, block by block, as func_aes.c has it (22.10.1); the result is in base 64. */
export const aesFunctions: Functions = {
  AES_ENCRYPT: {
    read({ argument }) {
      const [key, text] = keyAndText(argument)
      return key === undefined || text === '' ? undefined : btoa(encryptBlocks(key, padded(encodeBytes(text))))
    },
  },
  AES_DECRYPT: {
    read({ argument }) {
      const [key, text] = keyAndText(argument)
      if (key === undefined || text === '') return undefined
      try {
        return decodeBytes(decryptBlocks(key, padded(atob(text))).replace(/\0.*$/s, ''))
      } catch {
        return ''
      }
    },
  },
}

/** The key is undefined where it has another length. */
function keyAndText(argument: string): [key: string | undefined, text: string] {
  const [key = '', ...rest] = splitArguments(argument)
  const bytes = encodeBytes(key)
  return [bytes.length === blockLength ? bytes : undefined, rest.join(',')]
}

function padded(bytes: string): string {
  return bytes.padEnd(Math.ceil(bytes.length / blockLength) * blockLength, '\0')
}
