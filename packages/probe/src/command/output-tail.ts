/** The end of what a stream gave, in a fixed amount of memory. */
export interface OutputTail {
  take(chunk: Uint8Array): void;
  /** The lines at the end; before them a remark where something was left out. */
  lines(): string[];
}

export function createOutputTail(maxBytes: number): OutputTail {
  const ring = Buffer.alloc(maxBytes);
  let taken = 0;
  return {
    take(chunk) {
      const end = chunk.subarray(Math.max(0, chunk.length - maxBytes));
      const at = (taken + chunk.length - end.length) % maxBytes;
      const room = Math.min(end.length, maxBytes - at);
      ring.set(end.subarray(0, room), at);
      ring.set(end.subarray(room), 0);
      taken += chunk.length;
    },
    lines() {
      if (taken === 0) return [];
      const at = taken % maxBytes;
      const isCut = taken > maxBytes;
      const bytes = isCut ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring;
      const text = bytes.toString('utf8', 0, Math.min(taken, maxBytes));
      const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
      if (!isCut) return lines;
      return [`(${taken - maxBytes} bytes before this were left out)`, ...lines.slice(1)];
    },
  };
}
