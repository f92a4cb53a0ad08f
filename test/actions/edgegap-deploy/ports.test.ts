import { deploymentStatus } from '@rollout-actions/client/edgegap/schemas/deployments';
import { snapshotOfStatus } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  choosePort,
  urlOf,
  webUrlOf,
} from '../../../actions/edgegap-deploy/src/report/ports.ts';

interface Given {
  internal: number;
  protocol: string;
  link?: string;
  tls_upgrade?: boolean;
}

function snapshotWith(ports: Record<string, Given>) {
  const entries = Object.entries(ports).map(([name, port]) => [
    name,
    { external: 30_000 + port.internal, name, link: `host:${30_000 + port.internal}`, ...port },
  ]);
  return snapshotOfStatus(
    deploymentStatus.parse({
      request_id: 'c0653765de3b',
      current_status: 'Status.READY',
      fqdn: 'host',
      ports: Object.fromEntries(entries),
    }),
  );
}

const TWO = snapshotWith({
  web: { internal: 8_080, protocol: 'http' },
  game: { internal: 7_777, protocol: 'UDP' },
});

describe('the port that is meant', () => {
  it('is the only one, or the first by its internal number as a guess', () => {
    const one = snapshotWith({ game: { internal: 7_777, protocol: 'UDP' } });
    expect(choosePort(one, undefined)).toMatchObject({ name: 'game', isGuess: false });
    expect(choosePort(TWO, undefined)).toMatchObject({ name: 'game', isGuess: true });
  });

  it('is the named one; a wrong name is refused with the right ones', () => {
    expect(choosePort(TWO, 'web')).toMatchObject({ name: 'web', isGuess: false });
    expect(() => choosePort(TWO, 'lobby')).toThrow(/has the ports game, web/);
  });

  it('is none while there are none', () => {
    expect(choosePort(snapshotWith({}), 'game')).toBeUndefined();
  });
});

describe('the url of a port', () => {
  it.each([
    ['UDP', {}, 'udp://host:31000'],
    ['udp', {}, 'udp://host:31000'],
    ['TCP', {}, 'tcp://host:31000'],
    ['TCP/UDP', {}, 'tcp://host:31000'],
    ['http', {}, 'http://host:31000'],
    ['HTTP', { tls_upgrade: true }, 'https://host:31000'],
    ['WS', { tls_upgrade: true }, 'wss://host:31000'],
    ['http', { link: 'https://example.com:31587' }, 'https://example.com:31587'],
    ['UDP', { link: '' }, 'udp://host:31000'],
  ])('for %s %j is %s', (protocol, more, url) => {
    const snapshot = snapshotWith({ one: { internal: 1_000, protocol, ...more } });
    const chosen = choosePort(snapshot, undefined);
    expect(chosen && urlOf(snapshot, chosen.port)).toBe(url);
    const web = url.startsWith('http') ? url : '';
    expect(chosen && webUrlOf(snapshot, chosen.port)).toBe(web);
    expect(chosen && addressOf(snapshot, chosen.port)).toBe('host:31000');
  });
});
