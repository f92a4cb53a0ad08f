import { fieldOf, type OpenField } from './field.ts';

/** What `action.yml` fills in; where no workflow runs, nobody puts the token in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the workflow's own syntax
const EXPRESSION = '${{ github.token }}';

/** The token for GitHub's API; undefined where there is no workflow to have one. */
export function githubToken(): OpenField<string | undefined> {
  const accepts = 'a token of visible ASCII characters, without blanks';
  return fieldOf<string | undefined>({
    accepts,
    parse(given) {
      if (given === EXPRESSION) return { ok: true, value: undefined };
      return /^[\x21-\x7e]+$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, accepted: accepts };
    },
    // Not the whole field, or what action.yml fills in would be hidden in each log.
    credentialsIn: (given) => (given === EXPRESSION ? [] : [given]),
  }).default(EXPRESSION);
}
