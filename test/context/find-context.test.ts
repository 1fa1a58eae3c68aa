import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { findContext } from '@/lib/context/find-context';
import { seedArchive } from '../corpus/read-seeds';
import { archiveOf } from '../corpus/fresh-database';

const archive = await seedArchive();
/** The same, as if it held too many statements of anyone to rank them all. */
const choosing = openArchive(archive.database, { whole: 0, newest: 2, called: 5, ofYear: 2, withFigures: 4 });
const ask = async (entity: string, paragraph: string) => {
  const context = await findContext(archive, { entity, paragraph });
  if (!context) throw new Error(`no context for ${entity}`);
  return context;
};

describe('findContext', () => {
  const stories: [entity: string, paragraph: string, first: string, gloss: string][] = [
    [
      'global-coalition',
      'قال علي تمي إن التحالف الدولي أعلن إزالة 31 ألف مادة متفجرة من مخلفات داعش، ودرب فرقا محلية على إزالة الألغام.',
      '25500',
      'demining',
    ],
    [
      'global-coalition',
      'دعا التحالف الدولي السكان إلى الإبلاغ عن الألغام والتدرب على إزالتها.',
      '25500',
      'demining without a figure',
    ],
    [
      'global-coalition',
      'بحث مسؤولون من التحالف الدولي سبل تجفيف مصادر تمويل داعش وتجنيد المقاتلين عبر الإنترنت.',
      'التمويل',
      'financing',
    ],
    [
      'matthew-mcfarlane',
      'بحث ماكفارلين تجفيف مصادر تمويل داعش والأموال التي تصل إلى خلاياه.',
      'التمويل',
      'financing',
    ],
    ['isis', 'أفشلت القوات هجوما لعناصر داعش على سجن غويران في الحسكة.', 'سجن غويران', 'the Ghwayran prison'],
    [
      'global-coalition',
      'عاد نحو مليون شخص من النازحين إلى ديارهم في مناطق حررها التحالف الدولي.',
      '8 ملايين شخص',
      'returns',
    ],
    [
      'global-coalition',
      'أتلف خبراء المتفجرات بدعم من التحالف الدولي مئات العبوات والذخائر غير المنفجرة في ريف دير الزور.',
      '25500',
      'demining, as unexploded ordnance',
    ],
    [
      'global-coalition',
      'يعمل التحالف الدولي مع منظمات محلية على تطهير القرى من الألغام التي خلفها داعش قبل عودة أهلها.',
      '25500',
      'demining, before the return',
    ],
    [
      'global-coalition',
      'التحالف الدولي: دربنا 120 متطوعا على نزع الألغام وفق المعايير الدولية.',
      '25500',
      'demining, the training',
    ],
    [
      'global-coalition',
      'قال التحالف الدولي إنه يلاحق شبكات الأموال التي يتلقاها داعش من الخارج، وأبرزها قنوات التمويل.',
      'التمويل',
      'financing, as networks of money',
    ],
    [
      'matthew-mcfarlane',
      'تحدث الجنرال ماثيو ماكفارلين عن قطع التمويل عن التنظيم ووقف تجنيد الشبان.',
      'التمويل',
      'financing, by the general',
    ],
    [
      'isis',
      'تحذر قوات سوريا الديمقراطية من محاولات داعش اقتحام السجون لتحرير مقاتليه كما جرى في الحسكة.',
      'سجن غويران',
      'prison breaks',
    ],
    [
      'isis',
      'فر عشرات السجناء من مقاتلي داعش بعد هجوم معقد على السجن.',
      'سجن غويران',
      'a prison break by words alone',
    ],
    ['united-states', 'طالب المجتمعون واشنطن بتطبيق مقررات جنيف والقرار 2254.', '2254', 'the Geneva talks'],
  ];

  it.each(stories)('for %s beside "%s" puts %s first (%s)', async (entity, paragraph, first) => {
    expect((await ask(entity, paragraph)).statements[0]?.words).toContain(first);
  });

  it.each(stories)(
    'for %s beside "%s" puts %s first (%s) where too much is there to rank it all',
    async (entity, paragraph, first) => {
      const context = await findContext(choosing, { entity, paragraph });
      expect(context!.statements[0]?.words).toContain(first);
    },
  );

  it('counts what it does not read, and finds the roles of all years', async () => {
    const paragraph = 'قال علي تمي إن التحالف الدولي نجح في تحجيم داعش';
    const all = await ask('ali-tammi', paragraph);
    const here = all.statements.slice(0, 1).map(({ article }) => article);
    for (const shown of [[], here]) {
      const asked = { entity: 'ali-tammi', paragraph, here: shown };
      const [whole, some] = [await findContext(archive, asked), await findContext(choosing, asked)];
      expect(some).toMatchObject({ total: whole!.total, leftOut: whole!.leftOut, roles: whole!.roles });
      expect(some!.articles).toBeUndefined();
      for (const { article } of some!.statements) expect(shown).not.toContain(article);
    }
  });

  it('gives what علي تمي said in 2021 and in 2023, newest first, each with the role of its article', async () => {
    for (const paragraph of [
      'قال علي تمي إن التحالف الدولي أعلن إزالة 31 ألف مادة متفجرة من مخلفات داعش في مناطق شرقي سوريا.',
      'علي تمي',
      'طالب علي تمي بتطبيق مقررات مؤتمر جنيف 2254 وإخراج المنظمات من شرق الفرات.',
      'دعا علي تمي إلى فتح المدارس ودعم التعليم والاستقرار الاقتصادي.',
    ]) {
      const { statements, roles, total, articles } = await ask('ali-tammi', paragraph);
      const years = statements.map(({ published }) => published!.from.slice(0, 4));
      expect(years).toEqual(years.toSorted().toReversed());
      expect(new Set(years)).toEqual(new Set(['2023', '2021']));
      for (const { speaker, published } of statements)
        expect(speaker.role).toContain(
          published!.from.startsWith('2021') ? 'تيار المستقبل الكوردي' : 'تيار المستقبل الكردي',
        );
      expect(roles.map(({ words, published }) => [published?.from.slice(0, 4), words])).toEqual([
        ['2023', 'المتحدث باسم تيار المستقبل الكردي'],
        ['2021', 'المحلل السياسي القيادي في تيار المستقبل الكوردي'],
      ]);
      expect({ total, articles }).toEqual({ total: 4, articles: 2 });
    }
  });

  it('shows three statements and counts all', async () => {
    const { statements, total, articles } = await ask('isis', 'داعش');
    expect(statements).toHaveLength(3);
    expect(total).toBeGreaterThan(20);
    expect(articles).toBe(2);
  });

  it('shows nothing twice', async () => {
    for (const entity of ['global-coalition', 'isis', 'iraq', 'syria']) {
      const { statements } = await ask(entity, 'أكد التحالف الدولي مواصلة ملاحقة داعش في العراق وسوريا.');
      expect(new Set(statements.map(({ words }) => words)).size).toBe(statements.length);
    }
  });

  it('says what the archive covers where it has no statement', async () => {
    const small = await archiveOf();
    expect(await findContext(small, { entity: 'silent', paragraph: 'مخيم الهول' })).toMatchObject({
      entity: { id: 'silent' },
      statements: [],
      roles: [],
      total: 0,
      articles: 0,
      coverage: { articles: 2, statements: 6, outlets: ['SY24'], estimated: true },
    });
  });

  it('knows nothing of an entity that the archive lacks', async () => {
    expect(await findContext(archive, { entity: 'nobody', paragraph: '' })).toBeUndefined();
  });

  it('leaves out what stands on the open page', async () => {
    const small = await archiveOf();
    const paragraph = 'قال علي تمي';
    const elsewhere = await findContext(small, {
      entity: 'ali',
      paragraph,
      pageAddress: 'https://news.example/9',
    });
    expect(elsewhere).toMatchObject({ total: 3, articles: 2 });
    const here = await findContext(small, {
      entity: 'ali',
      paragraph,
      pageAddress: 'https://news.example/1#top',
    });
    expect(here).toMatchObject({ total: 2, articles: 1 });
    expect(here?.statements.every(({ article }) => article === 'a2')).toBe(true);
    expect(here?.roles).toHaveLength(1);
  });

  it('leaves out the articles that the page shows without their address, and says how much', async () => {
    const paragraph = 'قال علي تمي إن التحالف الدولي نجح في تحجيم داعش';
    const all = await ask('ali-tammi', paragraph);
    const [shownHere, ...others] = [...new Set(all.statements.map(({ article }) => article))];
    const one = await findContext(archive, { entity: 'ali-tammi', paragraph, here: [shownHere!] });
    expect(one!.total + one!.leftOut).toBe(all.total);
    expect(one).toMatchObject({ articles: 1 });
    expect(one!.statements.map(({ article }) => article)).not.toContain(shownHere);
    const none = await findContext(archive, {
      entity: 'ali-tammi',
      paragraph,
      here: [shownHere!, ...others],
    });
    expect(none).toMatchObject({ total: 0, statements: [], roles: [], leftOut: all.total });
    expect(all.leftOut).toBe(0);
  });

  it('gives plain statements, without what only ranking needs', async () => {
    const { statements } = await ask('isis', 'داعش');
    for (const statement of statements) expect(statement).not.toHaveProperty('about');
  });
});
