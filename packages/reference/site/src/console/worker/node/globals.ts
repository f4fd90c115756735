/** Bytes with what the client asks of Node's own. */
class PageBuffer extends Uint8Array {
  static allocUnsafe(size: number): PageBuffer {
    return new PageBuffer(size)
  }

  static allocUnsafeSlow(size: number): PageBuffer {
    return new PageBuffer(size)
  }

  latin1Slice(start = 0, end = this.length): string {
    let text = ''
    // In pieces: a call takes only so many arguments.
    for (let at = start; at < end; at += 8192)
      text += String.fromCharCode(...Uint8Array.prototype.subarray.call(this, at, Math.min(at + 8192, end)))
    return text
  }

  override toString(): string {
    return this.latin1Slice()
  }
}

const host = globalThis as unknown as Record<string, unknown>
host.Buffer ??= PageBuffer
host.setImmediate ??= (work: () => void) => setTimeout(work)
