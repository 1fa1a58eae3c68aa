import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/entities/find-names';
import { ordinarySense, ordinarySenseExamples } from '@/lib/entities/ordinary-senses';
import { surroundings } from '@/lib/entities/surroundings';
import { seedMatcher } from './seed-entities';

/** The rules that give some form in the brackets of an example its ordinary sense. */
function sensesAt(example: string): (string | undefined)[] {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const text = example.replace('[', '').replace(']', '');
  return findNames(seedMatcher.trie, text)
    .filter(hit => hit.start === start && hit.end === end && seedMatcher.forms[hit.name]!.by !== 'rival')
    .map(hit =>
      ordinarySense(seedMatcher.forms[hit.name]!, surroundings(text, hit.start, hit.end, hit.proclitic)),
    );
}

describe('ordinarySense', () => {
  it.each(ordinarySenseExamples)('knows $name: $example', ({ name, example }) => {
    expect(sensesAt(example)).toContain(name);
  });

  it.each([
    { gloss: 'a group beside a group', text: 'المعارك بين [التنظيم] والتحالف' },
    { gloss: 'a province in itself', text: 'معارك في [الأنبار]' },
    { gloss: 'a surname after a title', text: 'وقال الوزير [المالكي]' },
    { gloss: 'the state, not the adjective', text: 'الحرب في [سورية]' },
    { gloss: 'a capital that speaks', text: 'وأعلنت [واشنطن]' },
  ])('leaves $gloss: $text', ({ text }) => {
    expect(sensesAt(text).length).toBeGreaterThan(0);
    expect(sensesAt(text).every(sense => sense === undefined)).toBe(true);
  });
});
