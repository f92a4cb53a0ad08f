/** A path to a value: `TaskGroups.api["Promoted"]`, or as a JSON pointer in quotes. */
export interface Selector {
  path: readonly string[];
  /** The path as the server's messages, and comparisons with a selector as value, write it. */
  text: string;
}

export type MatchOperator = 'equal' | 'in' | 'matches' | 'empty' | 'nil';

/** One comparison. `contains` is `in` with its sides exchanged. */
export interface Match {
  kind: 'match';
  operator: MatchOperator;
  negated: boolean;
  selector: Selector;
  /** What to compare with, as text; its type is that of the field. Unused by `empty` and `nil`. */
  value: string;
}

/** The names that a collection's body uses for the parts of an element. */
export interface Bindings {
  /** One name alone: the key of a map, the element of a list. */
  single?: string;
  key?: string;
  value?: string;
}

/** `any` or `all` elements of a map or list. */
export interface Collection {
  kind: 'collection';
  quantifier: 'any' | 'all';
  selector: Selector;
  bindings: Bindings;
  body: Expression;
}

export type Expression =
  | { kind: 'and' | 'or'; terms: readonly Expression[] }
  | { kind: 'not'; term: Expression }
  | Match
  | Collection;
