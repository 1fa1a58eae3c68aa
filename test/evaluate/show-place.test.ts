import { describe, expect, it } from 'vitest';
import { showPlace } from './show-place';

describe('showPlace', () => {
  const text = 'انتهى الاجتماع. قال الوزير إن الوضع\nصعب! ثم غادر.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('shows the sentence alone, the place marked', () => {
    expect(showPlace(text, at('الوزير'))).toBe('قال ⟦الوزير⟧ إن الوضع');
  });

  it('shows every sentence that the place reaches into, on one line', () => {
    expect(showPlace(text, at('الوضع\nصعب'))).toBe('قال الوزير إن ⟦الوضع صعب⟧!');
  });

  it('cuts a long place in its middle and long sides outside', () => {
    const long = `${'قبل '.repeat(100)}«${'قول '.repeat(200)}»${' بعد'.repeat(100)}`;
    const shown = showPlace(long, { start: long.indexOf('«'), end: long.indexOf('»') + 1 });
    expect(shown.length).toBeLessThan(700);
    expect(shown).toMatch(/^….*⟦«.* … .*»⟧.*…$/u);
  });
});
