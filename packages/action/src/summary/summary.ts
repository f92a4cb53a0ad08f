/** One part of the job summary. All texts may be foreign: they are escaped. */
export interface SummarySection {
  heading?: string;
  /** A paragraph each. */
  sentences?: readonly string[];
  table?: { columns: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  code?: { text: string; language?: string };
}

/** The job summary of a run, written once at its end. */
export interface Summary {
  add(section: SummarySection): void;
}
