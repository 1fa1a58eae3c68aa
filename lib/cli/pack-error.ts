/** What is wrong with a pack or its source: a sentence that says what and where. Ends the stream that it is met in. */
export class PackError extends Error {}
