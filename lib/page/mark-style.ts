/**
 * The highlights of marks: core entities, context entities, names that may mean one entity or another, and the name that the card is open for.
 * A page can see these names: they tell nothing of what marks it.
 */
export const highlightNames = {
  core: 'mark-a',
  context: 'mark-b',
  held: 'mark-c',
  unsure: 'mark-d',
} as const;

/**
 * A teal, a grey and an amber of 3 : 1 at least against white and against #16181b, with washes that let both grounds through. Half
 * of a line's colour is the text's own, which stands out from its ground whatever colour that has.
 */
export const markStyle = `@media screen {
::highlight(${highlightNames.core}) { text-decoration: underline 2px dotted color-mix(in srgb, #0b8f84, currentcolor); text-underline-offset: 0.28em; background-color: #0b8f8417; }
::highlight(${highlightNames.context}) { text-decoration: underline 1px dotted color-mix(in srgb, #8a8d93, currentcolor); text-underline-offset: 0.28em; }
::highlight(${highlightNames.unsure}) { text-decoration: underline 2px dotted color-mix(in srgb, #b97a00 75%, currentcolor); text-underline-offset: 0.28em; background-color: #b97a0017; }
::highlight(${highlightNames.held}) { background-color: #0b8f8438; }
}`;
