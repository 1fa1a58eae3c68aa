import type { Found } from './SearchResults';

/** Names above the statements: more would crowd out what was said. */
const namesSuggested = 3;

/** The names that a search offers, best first; those without statements only where others leave them room. */
export const suggestNames = (entities: Found['entities']): Found['entities'] =>
  [
    ...entities.filter(({ statements }) => statements > 0),
    ...entities.filter(({ statements }) => statements === 0),
  ].slice(0, namesSuggested);
