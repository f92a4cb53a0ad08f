import type { Lifecycle } from './lifecycle.ts';
import type { Aim, AimReading, Scheme } from './target.ts';

const LIFECYCLE: Lifecycle = { states: ['open', 'closed'], until: ['open'], ends: [] };

/** A page: http and https. */
export const http = (scheme: string) => address(scheme, (url) => ({ kind: 'http', url }));

/** A WebSocket: ws and wss. */
export const websocket = (scheme: string) => address(scheme, (url) => ({ kind: 'websocket', url }));

/** A broker: mqtt and mqtts, with the ports that are custom. */
export const mqtt = (scheme: string): Scheme => ({
  forms: ['//<host>[:<port>]'],
  read: (rest) =>
    readAddress(scheme, rest, (url) => extraPath(url, rest) ?? aimOf({ kind: 'mqtt', url })),
});

/** A port: tcp and udp. */
export const port = (scheme: 'tcp' | 'udp'): Scheme => ({
  forms: ['//<host>:<port>'],
  read: (rest) =>
    readAddress(scheme, rest, (url) => {
      const tooMuch = extraPath(url, rest);
      if (tooMuch !== undefined) return tooMuch;
      if (url.port === '')
        return { ok: false, at: rest.length, expected: ':<port> after the host' };
      const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
      return aimOf({ kind: scheme, host, port: Number(url.port) });
    }),
});

function address(scheme: string, made: (url: URL) => Aim): Scheme {
  return {
    forms: ['//<host>…'],
    read: (rest) => readAddress(scheme, rest, (url) => aimOf(made(url))),
  };
}

function readAddress(scheme: string, rest: string, made: (url: URL) => AimReading): AimReading {
  if (!rest.startsWith('//')) return { ok: false, at: 0, expected: `// after ${scheme}:` };
  const url = URL.parse(`${scheme}:${rest}`);
  if (url === null || url.hostname === '') {
    return { ok: false, at: 2, expected: 'a host name or address, and a port from 1 to 65535' };
  }
  if (url.port === '0') return { ok: false, at: 2, expected: 'a port from 1 to 65535' };
  if (url.username !== '' || url.password !== '') {
    return { ok: false, at: 2, expected: 'no user name and no password: they would be shown' };
  }
  if (url.hash !== '') {
    return { ok: false, at: rest.indexOf('#'), expected: 'no #: it is never sent' };
  }
  return made(url);
}

function extraPath(url: URL, rest: string): AimReading | undefined {
  if (['', '/'].includes(url.pathname) && url.search === '') return undefined;
  const at = 2 + rest.slice(2).search(/[/?]/);
  return { ok: false, at, expected: 'nothing after the port' };
}

function aimOf(aim: Aim): AimReading {
  return { ok: true, aim, lifecycle: LIFECYCLE };
}
