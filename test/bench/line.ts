/** What every line of the matching group is measured on. */
export type Material = { text: string; names: string[] };

/**
 * Milliseconds of one pass over the text and of building, where there is something to build; `memoryMb`: what was built holds so many
 * MB; `found`: how many places, for a check.
 */
export type Measured = { passMs: number; buildMs?: number; memoryMb?: number; found?: number };

/** One line of the bench: a module exports its measurement as `measure`. */
export type Measure<From = Material, To = Measured> = (material: From) => To;
