import fc from 'fast-check';

/**
 * Texts that try to command the runner, to break out of a line, or to format what they stand in.
 */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '::',
          ':',
          '##[',
          '#',
          '[',
          ']',
          'error',
          'set-output name=a',
          'add-mask',
          '::error::x',
        ],
        ...['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\f', '\u0000', '\u001c'],
        ...[' ', '\t', '\u00a0', '\u3000', '\u2003', '\ufeff', '\u200b', '\u202e', '\u00ad'],
        ...['\u001b[31m', '\u001b[0m', '\u001b]0;x\u0007', '\u001b', '\u009b1m', '%0A', '%25', '%'],
        ...[
          '<',
          '>',
          '&',
          '"',
          "'",
          '`',
          '```',
          '|',
          '\\',
          '*',
          '_',
          '~',
          '-',
          '+',
          '=',
          '1.',
          '!',
        ],
        ...[
          '(',
          ')',
          '<b>',
          '<!--',
          '[a](b)',
          '![a](b)',
          'https://a.example',
          'www.a.example',
          '@a',
        ],
        ...['a@b.example', '{', '}', '$', '\ud800', '🚀', 'é', 'e\u0301'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
