import { OTHER_PLATFORM_LABELS, PLATFORMS } from './catalogue.ts';

/** The code of a platform from its label or its code (`AWS` → `aws`); an unknown one as it is. */
export function platformCode(label: string): string {
  const wanted = label.trim().toLowerCase();
  for (const [code, { labels }] of Object.entries(PLATFORMS)) {
    if (labels.includes(wanted)) return code;
  }
  for (const [code, labels] of Object.entries(OTHER_PLATFORM_LABELS)) {
    if (labels.includes(wanted)) return code;
  }
  return label;
}

/**
 * The code of a region from its label: what stands in brackets (`N. Virginia (us-east-1)`), else
 * the code of the catalogue whose name it is (the China site leaves the brackets out), else the
 * label as it is.
 */
export function regionCode(platform: string, label: string): string {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(label)?.[1];
  if (inBrackets !== undefined) return inBrackets.trim();
  const code = platformCode(platform);
  const regions = Object.hasOwn(PLATFORMS, code) ? PLATFORMS[code]?.regions : undefined;
  const named = Object.entries(regions ?? {}).find(([, name]) => sameWord(name, label));
  return named?.[0] ?? label.trim();
}

/** Whether a label or code of a reply means the platform with this code. */
export function isPlatform(label: string, code: string): boolean {
  return sameWord(platformCode(label), platformCode(code));
}

/**
 * Whether a label or code of a reply means the region with this code. A name without a code, such
 * as `Hangzhou`, also fits a code that ends in it (`cn-hangzhou`).
 */
export function isRegion(platform: string, label: string, code: string): boolean {
  const found = regionCode(platform, label);
  return sameWord(found, code) || code.toLowerCase().endsWith(`-${found.toLowerCase()}`);
}

function sameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
