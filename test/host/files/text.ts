/**
 * The text of a file as people save it: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one,
 * else Shift_JIS, which is what Japanese shop software and Excel write. Bytes that are not valid
 * UTF-8 decide for Shift_JIS: Japanese text in Shift_JIS is practically never valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
