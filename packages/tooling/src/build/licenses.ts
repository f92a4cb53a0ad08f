import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './packages-in-bundle.ts';

const OWN = '@rollout-actions/';

/** The licences of all foreign packages of a bundle, as one text. */
export function licenses(packages: readonly BundledPackage[]): string {
  return packages
    .filter(({ name }) => !name.startsWith(OWN) && name !== 'rollout-actions')
    .map(({ name, version, license, folder }) =>
      [`${name} ${version}`, license ?? 'no licence named', '', licenseText(folder)].join('\n'),
    )
    .join('\n\n---\n\n')
    .concat('\n');
}

function licenseText(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = file === undefined ? '(no licence text in the package)' : readText(folder, file);
  return text.replaceAll('\r\n', '\n').trim();
}

function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
