import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { BundledModule } from './stats.ts';

const OWN = '@rollout-actions/';

const Manifest = z.object({
  name: z.string(),
  version: z.string().optional(),
  license: z.string().optional(),
});

/** A package that has files in a bundle. */
export interface BundledPackage {
  name: string;
  version: string;
  /** The SPDX expression of its manifest. */
  license: string | undefined;
  /** Absolute. */
  folder: string;
  /** Bytes of its files in the bundle. */
  size: number;
}

/** The packages whose files are in a bundle, by name, one for each copy. */
export function packagesInBundle(modules: readonly BundledModule[]): BundledPackage[] {
  const byFolder = new Map<string, BundledPackage>();
  for (const { path, size } of modules) {
    const found = path === undefined ? undefined : packageOf(dirname(path));
    if (!found) continue;
    const known = byFolder.get(found.folder) ?? { ...found, size: 0 };
    byFolder.set(found.folder, { ...known, size: known.size + size });
  }
  return [...byFolder.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ name, version, folder }: BundledPackage): string {
  return `${name} ${version} ${folder}`;
}

/** The package a folder belongs to: the nearest manifest above it that has a name. */
function packageOf(folder: string): BundledPackage | undefined {
  const file = join(folder, 'package.json');
  if (existsSync(file)) {
    const manifest = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (manifest.success) {
      const { name, version = '', license } = manifest.data;
      return { name, version, license, folder, size: 0 };
    }
  }
  return dirname(folder) === folder ? undefined : packageOf(dirname(folder));
}

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
