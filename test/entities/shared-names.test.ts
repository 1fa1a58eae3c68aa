import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';
import { readingsOf } from '@/lib/model/readings';
import { seedMatcher } from './seed-entities';

const person = (id: string, ar: string, aliases: string[] = []): Entity => ({
  id,
  kind: 'person',
  core: false,
  name: { ar },
  aliases,
  topic: 'context',
});

/** The mentions of a text, each as "words → entity or entity". */
const readingsIn = (text: string, matcher = seedMatcher) =>
  findMentions(matcher, [text])[0]!.map(
    mention =>
      `${text.slice(mention.start, mention.end)} → ${readingsOf(mention)
        .map(({ entity }) => entity)
        .join(' | ')}`,
  );

describe('names that two entities share', () => {
  const twoPeople = buildMatcher([
    person('first', 'سمير الأول', ['أبو سمير']),
    person('second', 'سمير الثاني', ['أبو سمير']),
  ]);

  it.each([
    {
      gloss: 'nothing on the page decides',
      text: 'قال أبو سمير. ثم قال أبو سمير',
      found: ['أبو سمير → first | second', 'أبو سمير → first | second'],
    },
    {
      gloss: 'the page has named one of them',
      text: 'قال سمير الثاني. وأضاف أبو سمير',
      found: ['سمير الثاني → second', 'أبو سمير → second'],
    },
    {
      gloss: 'of both, one was named last',
      text: 'قال سمير الثاني. وقال سمير الأول. وأضاف أبو سمير',
      found: ['سمير الثاني → second', 'سمير الأول → first', 'أبو سمير → first'],
    },
    {
      gloss: 'the last sentence named both',
      text: 'التقى سمير الثاني سمير الأول. وأضاف أبو سمير',
      found: ['سمير الثاني → second', 'سمير الأول → first', 'أبو سمير → first | second'],
    },
  ])('gives all that they may mean unless one is decided: $gloss', ({ text, found }) => {
    expect(readingsIn(text, twoPeople)).toEqual(found);
  });

  it.each([
    {
      gloss: 'a head said of either of two groups',
      text: 'هاجمت جبهة النصرة مقار جبهة ثوار سوريا. وانسحبت الجبهة',
      found: [
        'جبهة النصرة → nusra-front',
        'جبهة ثوار سوريا → syria-revolutionaries-front',
        'الجبهة → nusra-front | syria-revolutionaries-front',
      ],
    },
    {
      gloss: 'a group beside another one, and after it',
      text: 'يختلف تنظيم القاعدة عن داعش. وتراجع داعش. وفقد التنظيم بلدة',
      found: ['تنظيم القاعدة → al-qaeda', 'داعش → isis', 'داعش → isis', 'التنظيم → isis'],
    },
  ])('knows the short forms of the entity list: $gloss', ({ text, found }) => {
    expect(readingsIn(text)).toEqual(found);
  });

  it('says of each reading how it matched', () => {
    const text = 'هاجمت جبهة النصرة مقار جبهة ثوار سوريا. وانسحبت الجبهة';
    const mention = findMentions(seedMatcher, [text])[0]!.at(-1)!;
    const antecedents = readingsOf(mention).map(({ entity, how }) => [entity, how.by, how.antecedent]);
    expect(new Map(antecedents.map(([entity, ...how]) => [entity, how]))).toEqual(
      new Map([
        ['nusra-front', ['short', 'جبهة النصرة']],
        ['syria-revolutionaries-front', ['short', 'جبهة ثوار سوريا']],
      ]),
    );
  });

  // Names by owners: some are one entity's own, some belong to two or three.
  const owners: Record<string, string[]> = {
    'نبيل الشامي': ['a'],
    'رائد الحلبي': ['b'],
    'وسام الرقي': ['c'],
    'أبو نبيل': ['a', 'b'],
    'أبو رائد': ['b', 'c'],
    'أبو وسام': ['a', 'b', 'c'],
  };
  const matcher = buildMatcher(
    ['a', 'b', 'c'].map(id => {
      const [own, ...shared] = Object.keys(owners).filter(name => owners[name]!.includes(id));
      return person(id, own!, shared);
    }),
  );

  it('agrees with a plain walk over the names, offsets included', () => {
    const part = fc.record({
      name: fc.constantFrom(...Object.keys(owners)),
      proclitic: fc.constantFrom('', 'و', 'ل'),
      end: fc.constantFrom(' ثم ', ' مع ', '. ', '، ', '\n'),
    });
    let undecided = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        let text = '';
        let sentence = 0;
        const expected: { start: number; end: number; entities: string[] }[] = [];
        const last = new Map<string, { at: number; sentence: number }>();
        for (const [at, { name, proclitic, end }] of parts.entries()) {
          const start = text.length + proclitic.length;
          const known = owners[name]!.filter(id => last.has(id));
          const newest = known.toSorted((one, other) => last.get(other)!.at - last.get(one)!.at)[0];
          const entities = !newest
            ? owners[name]!
            : owners[name]!.length === 1
              ? owners[name]!
              : known.filter(id => id === newest || last.get(id)!.sentence === last.get(newest)!.sentence);
          if (entities.length === 1) last.set(entities[0]!, { at, sentence });
          else undecided++;
          expected.push({ start, end: start + name.length, entities });
          text += proclitic + name + end;
          if (end === '. ' || end === '\n') sentence++;
        }
        const found = findMentions(matcher, [text])[0]!.map(mention => ({
          start: mention.start,
          end: mention.end,
          entities: readingsOf(mention).map(({ entity }) => entity),
        }));
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(undecided).toBeGreaterThan(2000);
  });
});
