/**
 * V8 sizes an object by what its constructor could put into it. One that holds a message's headers in the object itself
 * stays out of V8's dictionary mode, in which adding and listing keys takes three times as long.
 */
function Roomy(this: Record<string, unknown>, never: boolean) {
  if (never) {
    this.a0 = 0
    this.a1 = 0
    this.a2 = 0
    this.a3 = 0
    this.a4 = 0
    this.a5 = 0
    this.a6 = 0
    this.a7 = 0
    this.a8 = 0
    this.a9 = 0
    this.a10 = 0
    this.a11 = 0
    this.a12 = 0
    this.a13 = 0
    this.a14 = 0
    this.a15 = 0
    this.a16 = 0
    this.a17 = 0
    this.a18 = 0
    this.a19 = 0
    this.a20 = 0
    this.a21 = 0
    this.a22 = 0
    this.a23 = 0
    this.a24 = 0
    this.a25 = 0
    this.a26 = 0
    this.a27 = 0
    this.a28 = 0
    this.a29 = 0
    this.a30 = 0
    this.a31 = 0
    this.a32 = 0
    this.a33 = 0
    this.a34 = 0
    this.a35 = 0
    this.a36 = 0
    this.a37 = 0
    this.a38 = 0
    this.a39 = 0
    this.a40 = 0
    this.a41 = 0
    this.a42 = 0
    this.a43 = 0
  }
}

/** An empty object without prototype, quick to fill with up to some forty keys, and to list. */
export function roomyObject<V>(): Record<string, V> {
  return Object.setPrototypeOf(new (Roomy as unknown as new (never: boolean) => object)(false), null)
}
