/**
 * The highlights of marks: core entities, context entities, and the name that the card is open for.
 * A page can see these names: they tell nothing of what marks it.
 */
export const highlightNames = { core: 'mark-a', context: 'mark-b', held: 'mark-c' } as const;

/**
 * A teal and a grey of 3 : 1 at least against white and against #16181b, with washes that let both grounds through. Half
 * of a line's colour is the text's own, which stands out from its ground whatever colour that has.
 */
export const markStyle = `@media screen {
::highlight(${highlightNames.core}) { text-decoration: underline 2px dotted color-mix(in srgb, #0b8f84, currentcolor); text-underline-offset: 0.28em; background-color: #0b8f8417; }
::highlight(${highlightNames.context}) { text-decoration: underline 1px dotted color-mix(in srgb, #8a8d93, currentcolor); text-underline-offset: 0.28em; }
::highlight(${highlightNames.held}) { background-color: #0b8f8438; }
}`;
