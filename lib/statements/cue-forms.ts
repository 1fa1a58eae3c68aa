import { foldKey } from '@/lib/arabic/fold';
import type { VerbCue } from './cue-row';
import { actingCues } from './cue-acts';
import { assertingCues } from './cue-table';

/** One written form of a cue. `gender` of the speaker that it agrees with; absent where the form leaves it open. */
export type CueForm = {
  row: VerbCue;
  tense: 'past' | 'present' | 'participle';
  gender?: 'm' | 'f';
  plural?: true;
  /** The dual, which is also "we" in the speaker's own words (أعلنا). */
  dual?: true;
  /** The form carries an object pronoun: وصفه، اعتبرها. */
  object?: true;
  /** Folding joins this form with a noun (رأى and رأي): the text must write it with ى. */
  endsInMaqsura?: true;
};

/** A past verb in a weak letter loses it before ت and وا. */
const weak = /[ىا]$/;

/** مدينة is a city and مقره a seat: these participles keep their masculine alone. */
const masculineOnly: ReadonlySet<string> = new Set(['مدينا', 'مقرا']);

/** All forms of all cues, by folded word without و and ف. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = buildForms([
  ...assertingCues,
  ...actingCues,
]);

/** Makes all written forms of verbs, by folded word; one word may be a form of several verbs. */
export function buildForms(rows: readonly VerbCue[]): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const row of rows) {
    for (const [word, form] of formsOf(row)) {
      const key = foldKey(word);
      const known = forms.get(key) ?? [];
      if (!known.some(other => other.tense === form.tense && other.row.past === row.past))
        forms.set(key, [...known, form]);
    }
  }
  return forms;
}

type Written = [word: string, form: CueForm];

function formsOf(row: VerbCue): Written[] {
  return [...pastForms(row), ...presentForms(row), ...participleForms(row)];
}

/** قال قالت قالوا قالا قالتا قلنا-less: news speaks in the third person. نفى نفت نفوا; وصفه وصفتها with a pronoun. */
function pastForms(row: VerbCue): Written[] {
  const { past } = row;
  const stem = weak.test(past) ? past.slice(0, -1) : past;
  const she = `${stem}ت`;
  const tense = 'past';
  const forms: Written[] = [
    [past, { row, tense, gender: 'm', ...(past.endsWith('ى') ? { endsInMaqsura: true as const } : {}) }],
    [she, { row, tense, gender: 'f' }],
    [`${stem}وا`, { row, tense, gender: 'm', plural: true }],
    [`${she}ا`, { row, tense, gender: 'f', plural: true }],
  ];
  // The dual of a word with another sense looks like that noun as an adverb (ردا على، ذكرا).
  if (!weak.test(past) && !row.homograph)
    forms.push([`${past}ا`, { row, tense, gender: 'm', plural: true, dual: true }]);
  if (row.pronoun) {
    for (const pronoun of ['ه', 'ها', 'هم']) {
      forms.push([past + pronoun, { row, tense, gender: 'm', object: true }]);
      forms.push([she + pronoun, { row, tense, gender: 'f', object: true }]);
    }
  }
  return forms;
}

/** يقول تقول يقولون; ينفي تنفي ينفون. */
function presentForms(row: VerbCue): Written[] {
  const { present } = row;
  if (!present) return [];
  const stem = present.slice(1);
  const tense = 'present';
  const plural = /[يىو]$/.test(stem) ? stem.slice(0, -1) : stem;
  const forms: Written[] = [
    [present, { row, tense, gender: 'm' }],
    [`ت${stem}`, { row, tense, gender: 'f' }],
    [`ي${plural}ون`, { row, tense, gender: 'm', plural: true }],
  ];
  if (row.pronoun)
    forms.push(
      [`${present}ه`, { row, tense, gender: 'm', object: true }],
      [`${present}ها`, { row, tense, gender: 'm', object: true }],
    );
  return forms;
}

/** مؤكدا مؤكدة مؤكدين. */
function participleForms(row: VerbCue): Written[] {
  const { participle } = row;
  if (!participle) return [];
  const stem = participle.slice(0, -1);
  const tense = 'participle';
  const forms: Written[] = [[participle, { row, tense, gender: 'm' }]];
  if (!masculineOnly.has(participle)) forms.push([`${stem}ة`, { row, tense, gender: 'f' }]);
  if (!stem.endsWith('ي')) forms.push([`${stem}ين`, { row, tense, plural: true }]);
  return forms;
}
