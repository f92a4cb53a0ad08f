/**
 * The bytes of a payload: `hex:` and pairs of hexadecimal digits, or text as UTF-8. Undefined where
 * what follows `hex:` is none.
 */
export function readPayload(text: string): Buffer | undefined {
  if (!text.startsWith('hex:')) return Buffer.from(text);
  const digits = text.slice('hex:'.length);
  return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
}

/** Bytes for people: as text where all of them are plain characters, else in hexadecimal. */
export function formatPayload(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString('hex')}`;
}
