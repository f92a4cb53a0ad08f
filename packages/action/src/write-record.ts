import type { Outputs } from './outputs.ts';

/** What is known of a thing that this step wrote to: `unknown` until it was answered or read. */
export type Standing = 'there' | 'gone' | 'unknown';

/**
 * What this step wrote, thing by thing. The reason, the output `changed` and what the post step has
 * to do derive from it, so that nothing is claimed that was not answered or read.
 */
export interface WriteRecord {
  /** A write was sent: it may be carried out whatever comes back. Sets `changed`. */
  sent(thing: string): void;
  /** An answer or a read says how the thing stands. */
  settle(thing: string, standing: Exclude<Standing, 'unknown'>): void;
  /** The write of this thing was surely not carried out, so there is nothing of it. */
  refused(thing: string): void;
  /** The id under which a thing that was sent by another name is known from now on. */
  rename(thing: string, id: string): void;
  names(standing: Standing): readonly string[];
  /** One sentence for each standing there is: `Still there: a, b. Stopped: c. Not known: d.` */
  sentence(words?: Partial<Record<Standing, string>>): string;
}

const WORDS: Record<Standing, string> = {
  there: 'Still there',
  gone: 'Gone',
  unknown: 'Sent, and perhaps carried out',
};

export function createWriteRecord(outputs: Pick<Outputs, 'set'>): WriteRecord {
  const standings = new Map<string, Standing>();
  const names = (wanted: Standing) =>
    [...standings].flatMap(([thing, standing]) => (standing === wanted ? [thing] : []));
  const update = () => outputs.set('changed', standings.size > 0);
  return {
    sent(thing) {
      standings.set(thing, 'unknown');
      update();
    },
    settle(thing, standing) {
      standings.set(thing, standing);
      update();
    },
    refused(thing) {
      standings.delete(thing);
      update();
    },
    rename(thing, id) {
      const standing = standings.get(thing) ?? 'unknown';
      standings.delete(thing);
      standings.set(id, standing);
    },
    names,
    sentence: (words = {}) =>
      (['there', 'gone', 'unknown'] as const)
        .filter((standing) => names(standing).length > 0)
        .map((standing) => `${words[standing] ?? WORDS[standing]}: ${names(standing).join(', ')}.`)
        .join(' '),
  };
}
