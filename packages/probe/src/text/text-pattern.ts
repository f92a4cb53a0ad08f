/** What a text has to contain. */
export interface TextPattern {
  /** As the user wrote it, for messages. */
  readonly source: string;
  /** Steps that a search takes for each character at most; a text as it is takes one. */
  readonly stepsPerCharacter: number;
  search(text: string): PatternSearch;
}

export interface PatternSearch {
  found: boolean;
  /**
   * Characters that were searched; fewer than the text has where it is too long for the pattern.
   */
  searchedCharacters: number;
}

/** Finds a text as it is. */
export function literalPattern(text: string): TextPattern {
  return {
    source: JSON.stringify(text),
    stepsPerCharacter: 1,
    search: (searched) => ({
      found: searched.includes(text),
      searchedCharacters: searched.length,
    }),
  };
}
