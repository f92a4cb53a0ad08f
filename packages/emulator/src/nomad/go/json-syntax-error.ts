/** JSON that Go's decoder would refuse; the message is the one it would give. */
export class JsonSyntaxError extends Error {
  override name = 'JsonSyntaxError';
}

const escapes: Record<string, string> = {
  '\n': "'\\n'",
  '\r': "'\\r'",
  '\t': "'\\t'",
  "'": "'\\''",
  '"': `'"'`,
};

/**
 * The error for `character` (undefined: the text ends) in a place such as `after array element`.
 */
export function unexpected(character: string | undefined, place: string): JsonSyntaxError {
  if (character === undefined) return new JsonSyntaxError('unexpected EOF');
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0x20 ? `'${character}'` : `'\\x${code.toString(16).padStart(2, '0')}'`;
  return new JsonSyntaxError(`invalid character ${escapes[character] ?? plain} ${place}`);
}
