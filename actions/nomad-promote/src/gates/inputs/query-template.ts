/** What stands in for the variables of a PromQL query. */
export interface QueryFacts {
  canaryIds: readonly string[];
  stableIds: readonly string[];
  job: string;
  groups: readonly string[];
  version: number;
}

const VARIABLE = /\$\{([^}]*)\}/g;
const VARIABLES = [
  'alloc_ids',
  'canary.alloc_ids',
  'stable.alloc_ids',
  'job',
  'group',
  'version',
] as const;

/**
 * What is wrong with the variables of a query, half a sentence; undefined where nothing is. A text
 * is safe only between quotes: elsewhere a job's name would become a part of the query.
 */
export function templateProblem(query: string): string | undefined {
  for (const { name, quote } of variablesIn(query)) {
    if (!VARIABLES.some((known) => known === name)) {
      return `a query whose variables are \${${VARIABLES.join('}, ${')}}; there is no \${${name}}`;
    }
    if (name !== 'version' && quote !== '"' && quote !== "'") {
      return (
        `a query with \${${name}} between double quotes, as in ` +
        `alloc_id=~"\${canary.alloc_ids}"`
      );
    }
  }
  return undefined;
}

/** Whether a query has a variable of that name. */
export function hasVariable(query: string, name: (typeof VARIABLES)[number]): boolean {
  return query.includes(`\${${name}}`);
}

/** Fills a query in. Several ids or groups are joined by `|`, for `=~`. */
export function fillQuery(query: string, facts: QueryFacts): string {
  const values = new Map<string, string>([
    ['alloc_ids', [...facts.canaryIds, ...facts.stableIds].join('|')],
    ['canary.alloc_ids', facts.canaryIds.join('|')],
    ['stable.alloc_ids', facts.stableIds.join('|')],
    ['job', facts.job],
    ['group', facts.groups.join('|')],
    ['version', String(facts.version)],
  ]);
  return query.replace(VARIABLE, (whole, name: string) => escapePromQl(values.get(name) ?? whole));
}

/** As hexadecimal escapes, which mean the same between quotes of either kind. */
function escapePromQl(text: string): string {
  return text.replace(/[\p{Cc}\\"'`]/gu, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

/** A string or a comment of PromQL; between backticks nothing is an escape. */
const STRING_OR_COMMENT = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?|#[^\n]*/gs;

/** The variables of a query, each with the quote it stands in. */
function variablesIn(query: string): { name: string; quote: string }[] {
  const inside = [...query.matchAll(STRING_OR_COMMENT)].map(([text]) => text);
  const outside = query.split(STRING_OR_COMMENT);
  return [
    ...inside.flatMap((text) => namesIn(text).map((name) => ({ name, quote: text.charAt(0) }))),
    ...outside.flatMap((text) => namesIn(text).map((name) => ({ name, quote: '' }))),
  ];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}
