import { combine, type Finding } from './finding.ts';
import { type JsonPath, parseJson } from './json-path.ts';
import { type Bounds, judgeValue } from './judge-value.ts';

/** Judges every value that the path finds in a JSON text; none is inconclusive. */
export function judgeDocument(text: string, wanted: Bounds & { path: JsonPath }): Finding {
  const document = parseJson(text);
  if (!document.ok) return { verdict: 'inconclusive', detail: 'the answer is not JSON' };
  const { path } = wanted;
  const findings = path
    .valuesIn(document.value)
    .map((value) => judgeValue(value, wanted, path.text));
  return combine(findings, `${path.text} finds nothing in the answer`);
}
