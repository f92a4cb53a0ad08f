import { attempt } from './attempt.ts';
import { type Address, formatAddress, type ProbeCall, type ProbeResult } from './result.ts';
import { openSocket } from './socket.ts';

/** Passes where a TCP connection is accepted. */
export function probeTcp(target: Address, call: ProbeCall): Promise<ProbeResult> {
  const shown = formatAddress(target);
  return attempt(call, shown, async (signal) => {
    const socket = await openSocket(target, { signal });
    socket.destroy();
    return `${shown} accepts connections`;
  });
}
