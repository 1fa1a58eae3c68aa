import { describe, expect, it } from 'vitest';
import { foreignLetters } from '@/lib/entities/foreign-letters';
import { buildMatcher } from '@/lib/entities/matcher';
import { findMentions } from '@/lib/entities/find-mentions';
import { maskings, maskedSpellings } from '@/lib/entities/masked-spellings';
import { seedMatcher } from './seed-entities';

/** A text with its mention in brackets: the text without them, and the offsets. */
function unbracketed(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace('⟦', '').replace('⟧', ''), start, end };
}

describe('spellings of a name', () => {
  it.each([
    { gloss: 'the name itself', marked: 'هاجم ⟦داعش⟧ البلدة', entity: 'isis' },
    { gloss: 'tatweel within', marked: 'فلول ⟦داعـــش⟧ هناك', entity: 'isis' },
    { gloss: 'tatweel at the end', marked: 'فلول ⟦داعشـ⟧ هناك', entity: 'isis' },
    { gloss: 'tatweel after the preposition', marked: 'انتماؤه لـ⟦داعش⟧، وغيره', entity: 'isis' },
    { gloss: 'tatweel, then a quotation mark', marked: 'انتماؤه لـ”⟦داعش⟧“', entity: 'isis' },
    { gloss: 'a masking stop', marked: 'عناصر ⟦داعـ.ـش⟧.', entity: 'isis' },
    { gloss: 'a stop without tatweel', marked: 'عناصر ⟦دا.عش⟧ هناك', entity: 'isis' },
    { gloss: 'a stop after each letter', marked: 'عناصر ⟦د.ا.ع.ش⟧ هناك', entity: 'isis' },
    { gloss: 'such a stop at the end of a sentence', marked: 'قتل من ⟦د.ا.ع.ش⟧. وقال', entity: 'isis' },
    { gloss: 'letters apart by dashes', marked: 'عناصر ⟦د-ا-ع-ش⟧ هناك', entity: 'isis' },
    { gloss: 'letters apart by underscores', marked: 'وسم #⟦د_ا_ع_ش⟧', entity: 'isis' },
    { gloss: 'letters apart by tatweel and space', marked: 'عناصر ⟦د ا ع ش⟧ هناك', entity: 'isis' },
    { gloss: 'a digit for a letter', marked: 'عناصر ⟦دا3ش⟧ هناك', entity: 'isis' },
    { gloss: 'another group, masked', marked: 'قوات “⟦قـ.ـسد⟧”', entity: 'sdf' },
    { gloss: 'masked after a preposition', marked: 'تابعة لـ⟦قس.د⟧ هناك', entity: 'sdf' },
    { gloss: 'a hashtag', marked: 'وسم #⟦تنظيم_داعش⟧ اليوم', entity: 'isis' },
    { gloss: 'brackets', marked: 'زعيم ⟦تنظيم (داعش⟧) قتل', entity: 'isis' },
    { gloss: 'guillemets', marked: 'زعيم ⟦تنظيم «داعش⟧» قتل', entity: 'isis' },
    { gloss: 'diacritics', marked: 'هاجم ⟦دَاعِشُ⟧ البلدة', entity: 'isis' },
    { gloss: 'a superscript alef', marked: 'هاجم ⟦دٰاعش⟧ البلدة', entity: 'isis' },
    { gloss: 'presentation forms', marked: 'ﻫﺎﺟﻢ ⟦ﺩﺍﻋﺶ⟧ ﺍﻟﺒﻠﺪﺓ', entity: 'isis' },
    {
      gloss: 'presentation forms behind لل',
      marked: 'تابع ﻟ⟦ﻠﺘﺤﺎﻟﻒ ﺍﻟﺪﻭﻟﻲ⟧ هناك',
      entity: 'global-coalition',
    },
    { gloss: 'a ligature', marked: 'في ⟦اﻟﻘﺎﻣﺸﻠﻲ⟧ أمس', entity: 'qamishli' },
    { gloss: 'a zero-width non-joiner', marked: 'هاجم ⟦دا\u200cعش⟧ البلدة', entity: 'isis' },
    { gloss: 'a zero-width space between words', marked: 'هاجم ⟦تنظيم \u200bداعش⟧ البلدة', entity: 'isis' },
    { gloss: 'a right-to-left mark at either end', marked: 'هاجم \u200f⟦داعش⟧\u200f البلدة', entity: 'isis' },
    { gloss: 'isolates around the name', marked: 'هاجم \u2067⟦داعش⟧\u2069 البلدة', entity: 'isis' },
    { gloss: 'a byte order mark within', marked: 'هاجم ⟦دا\ufeffعش⟧ البلدة', entity: 'isis' },
    { gloss: 'a soft hyphen within', marked: 'هاجم ⟦دا\u00adعش⟧ البلدة', entity: 'isis' },
    { gloss: 'a no-break space', marked: 'هاجم ⟦تنظيم\u00a0داعش⟧ البلدة', entity: 'isis' },
    { gloss: 'Persian kaf and ye', marked: 'غارات في ⟦ترکیا⟧ أمس', entity: 'turkey' },
    { gloss: 'Persian gaf for kaf', marked: 'معارك في ⟦قضاء الگرمة⟧ أمس', entity: 'garma' },
    { gloss: 'Persian pe for be', marked: 'قال ⟦مايك پومپيو⟧ أمس', entity: 'mike-pompeo' },
    { gloss: 'Persian che for jim', marked: 'قرب ⟦مدينة چرابلس⟧ أمس', entity: 'jarablus' },
    { gloss: 've for fe', marked: 'قال ⟦جوزيف ڤوتيل⟧ أمس', entity: 'joseph-votel' },
    { gloss: 'no hamza', marked: 'قوات ⟦امريكا⟧ هناك', entity: 'united-states' },
    { gloss: 'final ه for ة', marked: 'في ⟦محافظة الحسكه⟧ أمس', entity: 'hasakah-governorate' },
  ])('finds $gloss: $marked', ({ marked, entity }) => {
    const { text, start, end } = unbracketed(marked);
    const found = findMentions(seedMatcher, [text])[0]!;
    expect(found.map(mention => [mention.start, mention.end, mention.entity])).toEqual([
      [start, end, entity],
    ]);
  });

  it.each([
    { gloss: 'على, the preposition', text: 'أكد على تمسكه', names: ['علي'] },
    { gloss: 'فاطمة is not ف and أطمة', text: 'قالت فاطمة أمس', names: ['أطمة'] },
    { gloss: 'كامل is not ك and أمل', text: 'بشكل كامل', names: ['أمل'] },
    { gloss: 'the article is part of a name', text: 'عين الأسد', names: ['أسد'] },
    { gloss: 'a longer word', text: 'الدواعشيون وداعشيات', names: ['داعش'] },
  ])('leaves $gloss', ({ text, names }) => {
    const matcher = buildMatcher(
      names.map((ar, i) => ({
        id: `x${i}`,
        kind: 'place',
        core: false,
        name: { ar },
        aliases: [],
        topic: 'context',
      })),
    );
    expect(findMentions(matcher, [text])).toEqual([[]]);
  });

  it.each([
    { gloss: 'an air base', text: 'قصف قاعدة جوية. وغادر القاعدة' },
    { gloss: 'a grammar rule', text: 'هذه القاعدة تنطبق على الجميع' },
    { gloss: 'a university', text: 'طلاب جامعة الأنبار' },
    { gloss: 'a radio', text: 'حوار مع إذاعة فرنسا الدولية' },
    { gloss: 'an adjective of nationality', text: 'الشعب السوداني والجيش السوداني' },
    { gloss: 'a name split by a space alone', text: 'دا عش قديم' },
    { gloss: 'its two halves in two sentences', text: 'هذا دا. عش قديم' },
    { gloss: 'three letters apart', text: 'الخيارات ق، س، د' },
    { gloss: 'two words with a stop between', text: 'هذا تنظيم.داعشي' },
    { gloss: 'over a line', text: 'وحدات\nحماية الشعب' },
    { gloss: 'organising', text: 'حسن التنظيم والإدارة' },
    { gloss: 'a surname alone', text: 'قال ماكفارلين' },
  ])('leaves $gloss: $text', ({ text }) => {
    expect(findMentions(seedMatcher, [text])).toEqual([[]]);
  });

  it('says that letters were masked', () => {
    const [mention] = findMentions(seedMatcher, ['قـ.ـسد'])[0]!;
    expect(mention!.how).toEqual({ by: 'alias', form: 'قسد', letters: ['marks'] });
  });
});

describe('foreignLetters', () => {
  it.each(foreignLetters)('reads $letter: $example', ({ example }) => {
    const [text, name] = example.split(' → ') as [string, string];
    const matcher = buildMatcher([
      { id: 'x', kind: 'place', core: false, name: { ar: name }, aliases: [], topic: 'context' },
    ]);
    const { length } = text;
    expect(findMentions(matcher, [`في ${text} أمس`])[0]).toEqual([
      { start: 3, end: 3 + length, entity: 'x', how: { by: 'name', form: name, letters: ['other'] } },
    ]);
  });

  it('reads them wherever they stand in a long text, each once', () => {
    const filling = 'كلام آخر '.repeat(60);
    const text = `${filling}الگرمة والگرمة ${filling}الگرمة`;
    const matcher = buildMatcher([
      { id: 'x', kind: 'place', core: false, name: { ar: 'الكرمة' }, aliases: [], topic: 'context' },
    ]);
    const places = [...text.matchAll(/الگرمة/gu)].map(({ index }) => index);
    expect(findMentions(matcher, [text])[0]!.map(({ start }) => start)).toEqual(places);
  });
});

describe('maskings', () => {
  it.each(maskings)('writes $name: $example', ({ example }) => {
    const [name, masked] = example.split(' → ') as [string, string];
    expect(maskedSpellings('armed-group', name)).toContain(masked);
  });

  it.each([
    { gloss: 'names of several words', kind: 'armed-group', name: 'تنظيم داعش' },
    { gloss: 'names with the article', kind: 'armed-group', name: 'الحوثيون' },
    { gloss: 'what is no group', kind: 'place', name: 'حلب' },
  ] as const)('masks no $gloss', ({ kind, name }) => {
    expect(maskedSpellings(kind, name)).toEqual([]);
  });
});
