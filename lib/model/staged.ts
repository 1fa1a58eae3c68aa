/** What a file of the reader's is: a line of JSON {text, outlet, title?, address?, published?}, a saved page, plain text. */
export type StagedKind = 'line' | 'page' | 'text';

/** Why an article of a file was refused. `detail`: what is wrong, in English, where a word does not say it. */
export type Refusal = {
  why: 'invalid' | 'no-article' | 'no-outlet' | 'not-arabic' | 'too-long';
  detail?: string;
};

/** How far an import is: articles saved now, those that were in the archive already, refused, and waiting. */
export type ImportCount = { saved: number; there: number; refused: number; waiting: number };

/**
 * An article that is to be imported: it waits in the archive's database, so that an import that was interrupted goes on.
 * `name`: the file, with the number of the line where it has several. `outlet`: for what names none itself.
 */
export type StagedArticle = {
  name: string;
  kind: StagedKind;
  text: string;
  outlet: string;
  refusal?: Refusal;
};
