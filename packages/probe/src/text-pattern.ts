/** What a text has to contain. */
export interface TextPattern {
  /** As the user wrote it, for messages. */
  readonly source: string;
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
    search: (searched) => ({
      found: searched.includes(text),
      searchedCharacters: searched.length,
    }),
  };
}
