import { readFileSync } from 'node:fs';
import type { Published } from '@/lib/model/article';
import type { Context, ContextStatement, Coverage, ShownClaim, ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';

/** The bundled article of 2023, in which علي تمي speaks as spokesman of his party. */
export const seed2023 = readFileSync('seeds/001_28c20a037e43265e.txt', 'utf8');

export const published2023: Published = {
  from: '2023-01-01',
  to: '2023-08-31',
  estimated: true,
  basis: { ar: 'يتحدث ماثيو ماكفارلين بصفته قائدا', en: 'Matthew McFarlane speaks as commander' },
};

const from = 'التحالف الدولي في سوريا نحج';
const until = 'لتبرير تواجدها العسكري';
const start = seed2023.indexOf(from);
const end = seed2023.indexOf(until) + until.length;

/** What علي تمي says in that article, to the letter (with نحج for نجح, as it was printed). */
export const temiStatement: ShownStatement = {
  id: 'temi-2023',
  article: 'seed-2023',
  range: { start, end },
  lead: 'قال إن',
  words: seed2023.slice(start, end),
  form: 'direct',
  isQuoted: true,
  kind: 'commentary',
  stance: 'asserts',
  speaker: { text: 'علي تمي', entity: 'ali-temi', role: 'المتحدث باسم تيار المستقبل الكردي' },
  outlet: 'SY24',
  published: published2023,
  mentions: [],
  matches: [],
};

/** He denied taking part in the crime. */
export const denial: ShownStatement = {
  ...temiStatement,
  id: 'denial',
  lead: 'نفى',
  words: 'مشاركته في الجريمة',
  form: 'paraphrase',
  stance: 'denies',
};

/** He alleged that the organisation had left the town. */
export const allegation: ShownStatement = {
  ...temiStatement,
  id: 'allegation',
  lead: 'زعم أن',
  words: 'التنظيم انسحب من المدينة',
  form: 'indirect',
  stance: 'alleges',
};

export const temi: Entity = {
  id: 'ali-temi',
  kind: 'person',
  core: true,
  name: { ar: 'علي تمي', en: 'Ali Temi' },
  aliases: [],
  topic: 'both',
  description: { ar: 'وصف لا يعرض للأشخاص', en: 'a note not shown for persons' },
};

export const camp: Entity = {
  id: 'al-hol-camp',
  kind: 'facility',
  core: true,
  name: { ar: 'مخيم الهول', en: 'Al-Hol camp' },
  aliases: [],
  topic: 'isis',
  description: { ar: 'مخيم في الحسكة.', en: 'Camp in Hasakah.' },
};

export const coverage: Coverage = {
  articles: 2,
  statements: 30,
  outlets: ['SY24'],
  from: '2021-03-01',
  to: '2023-08-31',
  estimated: true,
};

/** A statement as it stands in a context, with nothing to say of why. */
export const inContext = (
  statement: ShownStatement,
  more: Partial<ContextStatement> = {},
): ContextStatement => ({ ...statement, score: 1, why: [], again: [], isLater: false, ...more });

export const temiContext: Context = {
  entity: temi,
  roles: [
    { words: 'المتحدث باسم تيار المستقبل الكردي', published: published2023 },
    { words: 'المحلل السياسي القيادي في تيار المستقبل الكوردي' },
  ],
  statements: [inContext(temiStatement)],
  total: 4,
  articles: 2,
  leftOut: 0,
  coverage,
};

/** "more than 25500 explosive devices" */
export const removal: ShownClaim = {
  id: 'removal',
  article: 'seed-2021',
  range: { start: 10, end: 38 },
  words: 'أكثر من 25500 مادة متفجرة',
  value: 25500,
  bound: 'more-than',
  unit: 'مادة متفجرة',
  about: 'global-coalition',
  speaker: { text: 'التحالف الدولي', entity: 'global-coalition' },
  stance: 'asserts',
  lead: 'ذكر أنه',
  outlet: 'SY24',
  published: published2023,
};
