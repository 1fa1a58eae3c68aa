import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { packFormat } from '@/lib/model/pack';
import type { PackClaim, PackHeader, PackRow, PackStatement } from '@/lib/model/pack';
import { canonicalLine } from '@/lib/corpus/canonical-line';
import { createDigest } from '@/lib/corpus/digest';

/** A pack in miniature, made without the extraction, so that what the archive does is tested by itself. */
export type SmallPack = {
  entities: Entity[];
  articles: Article[];
  statements: PackStatement[];
  claims: PackClaim[];
};

export const entity = (id: string, ar: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'organisation',
  core: true,
  name: { ar },
  aliases: [],
  topic: 'both',
  ...more,
});

/** A statement by its words: the article must hold cue and words once. */
export function statementIn(
  article: Article,
  speaker: PackStatement['speaker'],
  cue: string,
  words: string,
  more: Partial<PackStatement> = {},
): PackStatement {
  const at = find(article.text, words);
  const cueAt = find(article.text, cue);
  return {
    id: `${article.id}-${at}`,
    article: article.id,
    start: at,
    end: at + words.length,
    cue: { start: cueAt, end: cueAt + cue.length },
    form: 'indirect',
    kind: 'official',
    stance: 'asserts',
    speaker,
    about: [],
    ...more,
  };
}

function find(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0 || text.includes(part, at + 1)) throw new Error(`the article must hold "${part}" once`);
  return at;
}

/** The lines of a pack, with a header that fits them unless told otherwise. */
export async function linesOf(
  { entities, articles, statements, claims }: SmallPack,
  header: Partial<Record<keyof PackHeader, unknown>> = {},
): Promise<string[]> {
  const rows: Exclude<PackRow, PackHeader>[] = [
    ...entities.map(row => ({ row: 'entity' as const, ...row })),
    ...articles.map(row => ({ row: 'article' as const, ...row, mentions: [] })),
    ...statements.map(row => ({ row: 'statement' as const, ...row })),
    ...claims.map(row => ({ row: 'claim' as const, ...row })),
  ];
  return withHeader(rows.map(canonicalLine), {
    counts: {
      entities: entities.length,
      articles: articles.length,
      statements: statements.length,
      claims: claims.length,
    },
    ...header,
  });
}

/** Puts a header before lines; the hash fits the lines unless `header` says otherwise. */
export async function withHeader(lines: string[], header: Record<string, unknown>): Promise<string[]> {
  const digest = createDigest();
  for (const line of lines) digest.add(line);
  const first = {
    row: 'pack',
    format: packFormat,
    name: 'small',
    sha256: digest.hex(),
    publisher: 'test',
    licence: 'none',
    coverage: { outlets: ['SY24'], from: '2021-03-01', to: '2023-08-31', estimated: true },
    ...header,
  };
  return [canonicalLine(first), ...lines];
}

const march2021 = {
  from: '2021-03-01',
  to: '2021-03-31',
  estimated: true,
  basis: { ar: 'من النص', en: 'from the text' },
};

const first: Article = {
  id: 'a1',
  outlet: 'SY24',
  address: 'https://news.example/1',
  published: march2021,
  text:
    'أعلن التحالف إزالة أكثر من 25 ألف مادة متفجرة من مخلفات “داعش” شرقي سوريا.\n' +
    'وذكر في بيان أنه “تمت إزالة أكثر من 25500 مادة متفجرة، وتدريب 300 مواطن على إزالة الألغام”.\n' +
    'وأشار البيان إلى أن المهمة لم تكتمل. قال علي تمي القيادي في تيار المستقبل الكوردي إن الجهود لا تؤتي ثمارها.',
};
const second: Article = {
  id: 'a2',
  outlet: 'SY24',
  published: { ...march2021, from: '2023-01-01', to: '2023-08-31' },
  text: 'نفى علي تمي المتحدث باسم تيار المستقبل الكردي أن يكون 40 عنصرا قد غادروا. وتابع أن الحل سياسي.',
};

const coalition = { text: 'التحالف', entity: 'coalition' };
const cleared = statementIn(
  first,
  coalition,
  'أعلن',
  'إزالة أكثر من 25 ألف مادة متفجرة من مخلفات “داعش” شرقي سوريا',
  {
    form: 'paraphrase',
    about: ['isis', 'eastern-syria'],
  },
);
const trained = statementIn(
  first,
  coalition,
  'وذكر',
  'تمت إزالة أكثر من 25500 مادة متفجرة، وتدريب 300 مواطن على إزالة الألغام',
  { form: 'direct', complementiser: rangeIn(first.text, 'أنه'), occasion: 'بيان' },
);
const unfinished = statementIn(first, coalition, 'وأشار', 'المهمة لم تكتمل', {
  complementiser: rangeIn(first.text, 'أن المهمة', 2),
});
const said2021 = statementIn(
  first,
  { text: 'علي تمي', entity: 'ali', role: 'القيادي في تيار المستقبل الكوردي' },
  'قال',
  'الجهود لا تؤتي ثمارها',
  { kind: 'commentary', complementiser: rangeIn(first.text, 'إن الجهود', 2) },
);
const spokesman = { text: 'علي تمي', entity: 'ali', role: 'المتحدث باسم تيار المستقبل الكردي' };
const denied2023 = statementIn(second, spokesman, 'نفى', 'يكون 40 عنصرا قد غادروا', {
  kind: 'commentary',
  stance: 'denies',
  complementiser: rangeIn(second.text, 'أن يكون', 2),
});
const said2023 = statementIn(second, spokesman, 'وتابع', 'الحل سياسي', {
  kind: 'commentary',
  complementiser: rangeIn(second.text, 'أن الحل', 2),
});

export function rangeIn(text: string, part: string, length = part.length): { start: number; end: number } {
  const start = find(text, part);
  return { start, end: start + length };
}

const claim = (
  id: string,
  article: Article,
  words: string,
  more: Pick<PackClaim, 'value' | 'bound' | 'unit'> & Partial<PackClaim>,
): PackClaim => ({
  id,
  article: article.id,
  ...rangeIn(article.text, words),
  ...more,
});

export const smallPack: SmallPack = {
  entities: [
    entity('ali', 'علي تمي', { kind: 'person', name: { ar: 'علي تمي', en: 'Ali Temi' }, short: ['تمي'] }),
    entity('coalition', 'التحالف الدولي', { aliases: ['قوات التحالف'] }),
    entity('eastern-syria', 'شرقي سوريا', { kind: 'place', core: false }),
    entity('isis', 'داعش', { kind: 'armed-group', name: { ar: 'داعش', en: 'ISIS' } }),
    entity('silent', 'مخيم الهول', { kind: 'facility' }),
  ],
  articles: [first, second],
  statements: [cleared, trained, unfinished, said2021, denied2023, said2023],
  claims: [
    claim('c1', first, 'أكثر من 25 ألف مادة متفجرة', {
      value: 25_000,
      bound: 'more-than',
      unit: 'مادة متفجرة',
      about: 'coalition',
      statement: cleared.id,
    }),
    claim('c2', first, 'أكثر من 25500 مادة متفجرة', {
      value: 25_500,
      bound: 'more-than',
      unit: 'مادة متفجرة',
      about: 'coalition',
      statement: trained.id,
    }),
    claim('c3', second, '40 عنصرا', {
      value: 40,
      bound: 'exact',
      unit: 'عنصر',
      about: 'isis',
      statement: denied2023.id,
    }),
  ],
};
