import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from '@rollout-actions/emulator/command-line';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-fixture-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command line', () => {
  it('without flags takes any free ports, real time and seed 1', () => {
    expect(readCommandLine([])).toEqual({
      emqxPort: 0,
      edgegapPort: 0,
      nomadPort: 0,
      mqttPort: 0,
      nomadNodes: 1,
      format: 'json',
      speed: 1,
      seed: 1,
      nomadAcl: false,
    });
  });

  it('takes every flag', () => {
    const fixture = file('good.json', '{"emqx": {"site": "older"}}');
    const ports = ['--emqx-port', '1', '--edgegap-port=2', '--nomad-port', '65535'];
    const scenario = file('good.yaml', 'expect: [{nomad: no job left}]');
    const more = ['--mqtt-port', '1883', '--nomad-nodes', '3', '--env', '--scenario', scenario];
    const argv = [...ports, ...more, '--speed', '0.5', '--seed', '42', '--nomad-acl'];
    argv.push('--fixture', fixture);
    expect(readCommandLine(argv)).toEqual({
      emqxPort: 1,
      edgegapPort: 2,
      nomadPort: 65_535,
      mqttPort: 1883,
      nomadNodes: 3,
      format: 'env',
      scenario: { steps: [], expect: [{ nomad: 'no job left' }] },
      speed: 0.5,
      seed: 42,
      nomadAcl: true,
      fixture: { emqx: { site: 'older' } },
    });
  });

  it('asks for help', () => {
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it('names all wrong values at once', () => {
    const wrong = () => readCommandLine(['--emqx-port', '65536', '--speed', '0', '--seed', '-1']);
    expect(() => readCommandLine(['--seed', 'x', '--nomad-port', '1.5', '--speed', '0'])).toThrow(
      /--nomad-port: must be a port[\s\S]*--speed: must be a number above 0[\s\S]*--seed: must be/,
    );
    expect(wrong).toThrow('--seed');
  });

  it('names a flag that there is not, and a word that is no flag', () => {
    expect(() => readCommandLine(['--ports', '1'])).toThrow("'--ports'");
    expect(() => readCommandLine(['start'])).toThrow("'start'");
  });

  it('says what is wrong with the fixture file', () => {
    expect(() => readCommandLine(['--fixture', join(folder, 'none.json')])).toThrow('ENOENT');
    expect(() => readCommandLine(['--fixture', file('bad.json', '{emqx')])).toThrow(
      'must hold JSON',
    );
    expect(() => readCommandLine(['--fixture', file('other.json', '{"nomda": 1}')])).toThrow(
      'must hold JSON',
    );
  });
});
