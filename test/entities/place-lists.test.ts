import { describe, expect, it } from 'vitest';
import { buildMatcher } from '@/lib/entities/matcher';
import { findMentions } from '@/lib/entities/find-mentions';
import { listHeads, listWordBefore } from '@/lib/entities/place-lists';
import type { Entity } from '@/lib/model/entity';
import { mentionsIn } from './seed-entities';

const place = (id: string, ar: string, aliases: string[] = []): Entity => ({
  id,
  kind: 'place',
  core: false,
  name: { ar },
  aliases,
  topic: 'context',
});

describe('listHeads', () => {
  it.each(listHeads)('gives the last item of a list its kind: $example', ({ example }) => {
    const [text, name] = example.split(' → ') as [string, string];
    const town = place('town', name.split(' ').slice(1).join(' '));
    const matcher = buildMatcher([town, place('listed', name)]);
    expect(findMentions(matcher, [text])[0]!.map(({ entity }) => entity)).toEqual(['listed']);
  });
});

describe('listWordBefore', () => {
  it.each([
    { gloss: 'the first item', text: 'في محافظات ', word: 'محافظات' },
    { gloss: 'an item after unknown ones', text: 'محافظتي ديالى و', word: 'محافظتي' },
    { gloss: 'items of two words, commas', text: 'محافظات دير الزور، وصلاح الدين، و', word: 'محافظات' },
    { gloss: 'items in quotation marks', text: 'بمحافظات "حماة" و"', word: 'محافظات' },
    { gloss: 'a verb between', text: 'محافظات عدة، وقصفت ', word: undefined },
    { gloss: 'a full stop between', text: 'محافظات حماة وحمص. و', word: undefined },
    { gloss: 'no list', text: 'محافظة حماة و', word: undefined },
  ])('reads back over $gloss', ({ text, word }) => {
    expect(listWordBefore(text, text.length, 'محافظة')).toBe(word);
  });
});

describe('findMentions in lists of places', () => {
  it.each([
    {
      gloss: 'governorates',
      text: 'في محافظات حماة وحلب والرقة',
      found: ['حماة → hama', 'حلب → aleppo-governorate', 'الرقة → raqqa-governorate'],
    },
    {
      gloss: 'countryside of two',
      text: 'في ريفي دير الزور والرقة',
      found: ['دير الزور → deir-ez-zor-governorate', 'الرقة → raqqa-governorate'],
    },
    {
      gloss: 'towns',
      text: 'مدينتي الحسكة والقامشلي',
      found: ['الحسكة → hasakah-city', 'القامشلي → qamishli'],
    },
    {
      gloss: 'after the list',
      text: 'محافظتي حماة وحمص، وقصفت حلب',
      found: ['حماة → hama', 'حمص → homs', 'حلب → aleppo'],
    },
  ])('finds: $gloss', ({ text, found }) => {
    expect(mentionsIn(text)).toEqual(found);
  });

  it("names the list's word as what licensed the item", () => {
    const matcher = buildMatcher([place('listed', 'محافظة حلب')]);
    expect(findMentions(matcher, ['محافظتي حماة وحلب'])[0]).toEqual([
      {
        start: 14,
        end: 17,
        entity: 'listed',
        how: { by: 'short', form: 'حلب', letters: [], antecedent: 'محافظتي', because: 'list' },
      },
    ]);
  });
});
