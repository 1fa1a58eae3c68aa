import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { stemReadings } from '@/lib/arabic/stem';
import { fieldOfWord, wordFields } from '@/lib/arabic/word-fields';

const fieldOf = (word: string) => fieldOfWord(stemReadings(foldKey(word)));

describe('fieldOfWord', () => {
  it.each([
    ['الألغام', 'mines'],
    ['والمتفجرات', 'mines'],
    ['للأموال', 'money'],
    ['السجون', 'prison'],
    ['المعتقلين', 'prison'],
    ['النازحون', 'displaced'],
    ['بالمدارس', 'school'],
  ])('finds %s among the words of %s', (word, field) => {
    expect(fieldOf(word)).toBe(field);
  });

  it.each(['القتال', 'الحدود', 'الحكومة', 'العشائر', 'الهجوم'])('leaves %s without a field', word => {
    expect(fieldOf(word)).toBeUndefined();
  });

  it('has each word in one field', () => {
    const words = wordFields.flatMap(({ words: list }) => [...new Set(list.split(' '))]);
    expect(new Set(words).size).toBe(words.length);
  });
});
