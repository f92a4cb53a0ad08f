import { text } from '@rollout-actions/action/inputs/text';

/** The bytes of a datagram. */
export function payload() {
  return text({
    matches: /^(?!hex:)|^hex:(?:[0-9a-fA-F]{2})*$/,
    accepts: 'text, or hex: and pairs of hexadecimal digits',
  });
}
