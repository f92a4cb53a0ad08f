import type { Fields } from './define.ts';
import type { Field } from './field.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The text for an input and who gave it; `text` is undefined where nobody did. */
export interface Source {
  text: string | undefined;
  /** `with`: the workflow's own `with:`; else the name of a variable of the environment. */
  from: 'with' | 'nobody' | { variable: string };
}

/**
 * Finds the text of an input. The runner passes inputs as `INPUT_<NAME>` and an input that was not
 * given as an empty text; blanks around a text are cut off, as its own toolkit does.
 */
export function sourceOf(name: string, field: Field<unknown>, env: Environment): Source {
  const own = trimmed(env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`]);
  if (own !== undefined) return { text: own, from: 'with' };
  for (const variable of field.variables) {
    const value = trimmed(env[variable]);
    if (value !== undefined) return { text: value, from: { variable } };
  }
  return { text: undefined, from: 'nobody' };
}

/** Prepares all inputs that are given: structured ones are read here. */
export async function prepareFields(fields: Fields, env: Environment): Promise<void> {
  const preparations = Object.entries(fields).map(([name, field]) => {
    const { text } = sourceOf(name, field, env);
    return text === undefined ? undefined : field.prepare(text);
  });
  await Promise.all(preparations);
}

/** All texts of the inputs that must never be shown, valid or not, each with its parts. */
export function secretTexts(fields: Fields, env: Environment): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { text } = sourceOf(name, field, env);
    return text === undefined ? [] : field.secretsIn(text).filter((part) => part !== '');
  });
}

function trimmed(value: string | undefined): string | undefined {
  const cut = value?.trim();
  return cut === '' ? undefined : cut;
}
