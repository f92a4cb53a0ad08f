import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { formatPayload, readPayload } from '@rollout-actions/probe/payload';
import { probeUdp } from '@rollout-actions/probe/udp';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { call, expectAbortable, whenSilent } from './call.ts';

let open: Socket | undefined;

afterEach(() => {
  open?.close();
  open = undefined;
});

async function serve(
  answer: (message: Buffer, reply: (bytes: string | Buffer) => void) => void,
  host = '127.0.0.1',
): Promise<{ host: string; port: number; heard: Promise<unknown> }> {
  const socket = createSocket(host === '::1' ? 'udp6' : 'udp4');
  open = socket;
  socket.on('message', (message, { port, address }: RemoteInfo) => {
    answer(message, (bytes) => socket.send(bytes, port, address));
  });
  const heard = once(socket, 'message');
  socket.bind(0, host);
  await once(socket, 'listening');
  return { host, port: socket.address().port, heard };
}

describe('a probe of a UDP port', () => {
  it('sends the payload and passes where the answer holds what is expected', async () => {
    const target = await serve((message, reply) => reply(`pong to ${message}`));
    const result = await probeUdp({ ...target, payload: 'ping', expect: 'pong' }, call());
    expect(result).toMatchObject({
      ok: true,
      detail: `udp://127.0.0.1:${target.port} answered "pong to ping"`,
    });
  });

  it('takes and shows bytes in hexadecimal', async () => {
    const target = await serve((message, reply) => reply(Buffer.of(...message, 0xff, 0x00)));
    const asked = { ...target, payload: 'hex:FEFE', expect: 'hex:fe ff'.replace(' ', '') };
    const result = await probeUdp(asked, call());
    expect(result).toMatchObject({
      ok: true,
      detail: `udp://127.0.0.1:${target.port} answered hex:fefeff00`,
    });
  });

  it('passes with any answer where none is expected, and sends an empty datagram', async () => {
    const target = await serve((message, reply) => reply(String(message.length)));
    const result = await probeUdp(target, call());
    expect(result).toMatchObject({ ok: true, detail: expect.stringContaining('answered "0"') });
  });

  it('passes over other answers before the right one', async () => {
    const target = await serve((_, reply) => {
      reply('late');
      reply('right');
    });
    const result = await probeUdp({ ...target, expect: 'right' }, call());
    expect(result.ok).toBe(true);
  });

  it('reaches IPv6', async () => {
    const target = await serve((_, reply) => reply('six'), '::1');
    const result = await probeUdp(target, call());
    expect(result).toMatchObject({ ok: true, detail: `udp://[::1]:${target.port} answered "six"` });
  });

  it('reports what came in place of the expected answer', async () => {
    const target = await serve((_, reply) => reply('wrong'));
    const result = await whenSilent((silent) => probeUdp({ ...target, expect: 'right' }, silent));
    expect(result).toMatchObject({
      ok: false,
      detail: `udp://127.0.0.1:${target.port} answered "wrong", which does not hold "right"`,
      latencyMs: 3_000,
    });
  });

  it('ends with its time where nothing comes back', async () => {
    const target = await serve(() => undefined);
    const result = await whenSilent((silent) => probeUdp(target, silent));
    expect(result).toMatchObject({
      ok: false,
      detail: `udp://127.0.0.1:${target.port} gave no answer within 3s`,
      latencyMs: 3_000,
    });
  });

  it('learns at once that nobody listens', async () => {
    const { port } = await serve(() => undefined);
    open?.close();
    open = undefined;
    const result = await probeUdp({ host: '127.0.0.1', port }, call());
    expect(result).toMatchObject({
      ok: false,
      detail: `udp://127.0.0.1:${port} refused the connection (ECONNREFUSED)`,
    });
  });

  it('throws the reason of its signal, and a RangeError for a payload that is none', async () => {
    const target = await serve(() => undefined);
    await expectAbortable((given) => probeUdp(target, given), target.heard);
    await expect(probeUdp({ ...target, payload: 'hex:abc' }, call())).rejects.toThrow(RangeError);
  });
});

describe('a payload', () => {
  it('is read back as the bytes that were shown in hexadecimal', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const shown = `hex:${Buffer.from(bytes).toString('hex')}`;
        expect(readPayload(shown)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('is shown in plain characters, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(formatPayload(Buffer.from(bytes))).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });

  it('is text without hex: in front, in UTF-8', () => {
    expect(readPayload('é')).toEqual(Buffer.of(0xc3, 0xa9));
    expect(readPayload('hex:0g')).toBeUndefined();
    expect(readPayload('hex:0')).toBeUndefined();
  });
});
