import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import { rememberCandidates } from '@/lib/entities/remember-candidates';
import { readSeed, seedEntities, seedMatcher } from './seed-entities';

/** Blocks whose names hang on one another, and on how the page writes its final ye. */
const blocks = [
  'هاجم تنظيم داعش البلدة.',
  'وقال التنظيم إنه انسحب.',
  'ثم ظهر تنظيم القاعدة، وأعلن التنظيم ذلك.',
  'قرأ علي تمي ما كتب، وقال تمى إن الورقة قصيرة.',
  'التى كتبت فى المدينة، الي حتي الذى.',
  'التي كتبت في المدينة إلى حتى الذي.',
  'عاد على تمى إلى المدينة.',
  'سوريا وسوريه والحسكه.',
];

describe('rememberCandidates', () => {
  it('finds in a page that changes what is found in it anew', () => {
    const page = fc.array(fc.constantFrom(...blocks), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), readings => {
        const begin = rememberCandidates();
        for (const reading of readings)
          expect(findMentions(seedMatcher, reading, undefined, begin(seedMatcher))).toEqual(
            findMentions(seedMatcher, reading),
          );
      }),
    );
  });

  it('forgets everything with another matcher', () => {
    const begin = rememberCandidates();
    const text = [readSeed('000_5ced4cc376893daf')];
    findMentions(seedMatcher, text, undefined, begin(seedMatcher));
    const small = buildMatcher(seedEntities.slice(0, 1));
    expect(findMentions(small, text, undefined, begin(small))).toEqual(findMentions(small, text));
  });
});
