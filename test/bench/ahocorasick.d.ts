declare module 'ahocorasick' {
  /** An automaton over keywords; the package brings no types. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Where keywords end, each with the keywords that end there. */
    search(text: string): [end: number, keywords: string[]][];
  }
}
