/**
 * Asterisk lists many things in the order of its hash tables. Clients see that order, so what is listed here is kept in
 * the same one.
 */

/** Hash of a text (`ast_str_hash`), by which most containers place their entries. */
export function stringHash(text: string): number {
  let hash = 5381
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, 33) ^ text.charCodeAt(at)
  return hash & 0x7fffffff
}

/** The same without regard to case. */
export function caseHash(text: string): number {
  return stringHash(text.toLowerCase())
}

/** Hash of a text as the cache of messages takes it (`ast_hashtab_hash_string`). */
export function hashtabHash(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at++) total = (Math.imul(total, 13) + text.charCodeAt(at)) | 0
  return total >>> 0
}

/** Items bucket by bucket; those of one bucket in the order in which they came. */
export function inBucketOrder<Item>(items: Iterable<Item>, hash: (item: Item) => number, buckets: number): Item[] {
  return [...items]
    .map((item) => ({ item, bucket: hash(item) % buckets }))
    .sort((a, b) => a.bucket - b.bucket)
    .map(({ item }) => item)
}

const cacheBuckets = 563

/** Items in the order of the cache of messages: by a hash of the type of message and the name. */
export function inCacheOrder<Item>(items: Iterable<Item>, nameOf: (item: Item) => string, type: string): Item[] {
  const base = hashtabHash(type)
  return inBucketOrder(items, (item) => Math.abs((base + hashtabHash(nameOf(item))) | 0), cacheBuckets)
}
