import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';
import { mentionsIn, seedMatcher } from './seed-entities';

describe('findMentions', () => {
  it.each([
    {
      gloss: 'the full name licenses the short form',
      text: 'هاجم تنظيم داعش البلدة. وقال التنظيم إنه',
      found: ['تنظيم داعش → isis', 'التنظيم → isis'],
    },
    {
      gloss: 'after a demonstrative and a preposition too',
      text: 'هزيمة داعش. خلايا لهذا التنظيم. ليس للتنظيم أحد',
      found: ['داعش → isis', 'التنظيم → isis', 'لتنظيم → isis'],
    },
    {
      gloss: 'a name within a longer name licenses as well',
      text: 'التحالف الدولي لمحاربة تنظيم “داعش” يلاحق قادة التنظيم',
      found: ['التحالف الدولي لمحاربة تنظيم “داعش → global-coalition', 'التنظيم → isis'],
    },
    {
      gloss: 'a surname after the full name',
      text: 'قال الجنرال ماثيو ماكفارلين اليوم. وأضاف ماكفارلين',
      found: ['ماثيو ماكفارلين → matthew-mcfarlane', 'ماكفارلين → matthew-mcfarlane'],
    },
    {
      gloss: 'the nearest antecedent wins',
      text: 'قاتل داعش. ثم ظهر تنظيم القاعدة. وأعلن التنظيم',
      found: ['داعش → isis', 'تنظيم القاعدة → al-qaeda', 'التنظيم → al-qaeda'],
    },
    {
      gloss: 'a place by what it is part of, in the same sentence',
      text: 'في حي الصناعة داخل مدينة الحسكة',
      found: ['حي الصناعة → al-sinaa-neighbourhood', 'مدينة الحسكة → hasakah-city'],
    },
    {
      gloss: 'a capital by the adjective of its state',
      text: 'العلاقات المغربية قوية، وأعلنت الرباط ذلك',
      found: ['الرباط → morocco'],
    },
    {
      gloss: 'a body of several words by its state',
      text: 'دخلت قوات العراق. ثم دخلت الشرطة الاتحادية',
      found: ['العراق → iraq', 'الشرطة الاتحادية → iraqi-federal-police'],
    },
    {
      gloss: 'a surname after the preposition على, which is no given name',
      text: 'قال بشار الأسد. ثم تحدثوا عن الضغط على الأسد',
      found: ['بشار الأسد → bashar-al-assad', 'الأسد → bashar-al-assad'],
    },
    {
      gloss: 'a hashtag',
      text: 'وسم #تنظيم_داعش',
      found: ['تنظيم_داعش → isis'],
    },
    {
      gloss: 'masked letters',
      text: 'عناصر داعـ.ـش',
      found: ['داعـ.ـش → isis'],
    },
    {
      gloss: 'a definite noun with its final ة written ه',
      text: 'مدينة الرقه والرقه',
      found: ['مدينة الرقه → raqqa-city', 'الرقه → raqqa-city'],
    },
  ])('finds: $gloss', ({ text, found }) => {
    expect(mentionsIn(text)).toEqual(found);
  });

  it.each([
    { gloss: 'no full name before', text: 'أعلن التحالف أن التنظيم انتهى' },
    { gloss: 'the antecedent comes only after', text: 'قال ماكفارلين' },
    {
      gloss: 'another coalition',
      text: 'شن التحالف العربي غارات. وقال التحالف',
      except: ['التحالف العربي → arab-coalition-yemen'],
    },
    {
      gloss: 'a rival is nearer',
      text: 'التحالف الدولي. أما تحالف القوى. وقال التحالف',
      except: ['التحالف الدولي → global-coalition'],
    },
    {
      gloss: 'an unlisted rival by the same noun',
      text: 'تنظيم القاعدة. قصفت قاعدة جوية، وغادرت القاعدة',
      except: ['تنظيم القاعدة → al-qaeda'],
    },
    {
      gloss: 'organising, not the organisation',
      text: 'قدرة داعش على التنظيم والتخطيط للهجمات',
      except: ['داعش → isis'],
    },
    { gloss: 'a rival holds the whole name', text: 'إذاعة صوت أمريكا' },
    { gloss: 'a university named after a province', text: 'طلاب جامعة الأنبار' },
    { gloss: 'a radio named after a state', text: 'حوار مع إذاعة فرنسا الدولية' },
    {
      gloss: 'an adjective of nationality',
      text: 'التقى محمد شياع السوداني. الشعب السوداني',
      except: ['محمد شياع السوداني → mohammed-shia-al-sudani'],
    },
    {
      gloss: "another person's surname",
      text: 'رجب طيب أردوغان. وابنه بلال أردوغان',
      except: ['رجب طيب أردوغان → recep-tayyip-erdogan'],
    },
    { gloss: 'grey, not Ramadi', text: 'طائر الكرك الرمادي' },
    { gloss: 'an address on the web', text: 'المصدر www.isis.org' },
    { gloss: 'a full stop between the words', text: 'وحدات. حماية الشعب' },
  ])('leaves out: $gloss', ({ text, except = [] }) => {
    expect(mentionsIn(text)).toEqual(except);
  });

  it('resolves short forms over the blocks of a page, in reading order', () => {
    expect(mentionsIn('التنظيم', 'داعش', 'التنظيم')).toEqual(['داعش → isis', 'التنظيم → isis']);
  });

  it('says how each mention matched', () => {
    const text = 'داعش. ثم التنظيم والفكر الداعشي في امريكا وSDF';
    expect(findMentions(seedMatcher, [text])[0]!.map(({ how }) => how)).toEqual([
      { by: 'name', form: 'داعش', letters: [] },
      { by: 'short', form: 'التنظيم', letters: [], antecedent: 'داعش' },
      { by: 'adjective', form: 'الداعشي', letters: [], antecedent: 'داعش' },
      { by: 'alias', form: 'أمريكا', letters: ['hamza'] },
      { by: 'latin', form: 'SDF', letters: [] },
    ]);
  });

  const person = (id: string, ar: string, more: Partial<Entity> = {}): Entity => ({
    id,
    kind: 'person',
    core: false,
    name: { ar },
    aliases: [],
    topic: 'context',
    ...more,
  });

  it('knows a state by its adjective, and says that it is one', () => {
    const kinds = (text: string) => findMentions(seedMatcher, [text])[0]!.map(({ how }) => how.by);
    expect(kinds('بثته وكالة الأنباء السعودية')).toEqual(['adjective']);
    expect(kinds('زار الوزير السعودية')).toEqual(['alias']);
  });

  it('tells على from علي unless the page never dots its final ye', () => {
    const matcher = buildMatcher([person('ali', 'علي')]);
    const count = (text: string) => findMentions(matcher, [text])[0]!.length;
    expect(count('قال علي')).toBe(1);
    expect(count('أكد على ذلك في بيان')).toBe(0);
    expect(count('قال على الذى حضر فى اليوم')).toBe(1);
    expect(findMentions(buildMatcher([person('tammi', 'علي تمي')]), ['قال على تمي'])[0]).toHaveLength(1);
  });

  it('tells كتابه from كتابة', () => {
    const matcher = buildMatcher([person('kitaba', 'كتابة')]);
    expect(findMentions(matcher, ['قرأ كتابه'])[0]).toEqual([]);
    expect(findMentions(matcher, ['قرأ كتابة'])[0]).toHaveLength(1);
  });

  it('gives mentions in text order, without overlaps, within the text', () => {
    const text = 'قوات التحالف الدولي لقتال تنظيم داعش في محافظة الحسكة شمال شرق سوريا '.repeat(20);
    let last = 0;
    for (const { start, end } of findMentions(seedMatcher, [text])[0]!) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
