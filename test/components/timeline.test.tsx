import { describe, expect, it } from 'vitest';
import { DisplayContext, plainDisplay } from '@/components/display';
import { Timeline } from '@/components/Timeline';
import { draw } from './draw';

const dated = (from: string, to: string, estimated = false) => ({
  published: { from, to, estimated, basis: { ar: '', en: '' } },
});
const march = dated('2021-03-01', '2021-03-31');
const entries = [march, march, march, dated('2023-01-01', '2023-08-31', true)];

describe('Timeline', () => {
  const drawn = (language: 'ar' | 'en', given = entries) =>
    draw(<Timeline entries={given} shown={given} period={undefined} onPeriod={() => {}} />, language);

  it('names every mark by what it holds and when', () => {
    expect(drawn('ar')).toContain('aria-label="3 أقوال، آذار 2021"');
    expect(drawn('ar')).toContain('aria-label="قول واحد، كانون الثاني – آب 2023 تقديرا"');
    expect(drawn('en')).toContain('aria-label="3 statements, March 2021"');
  });

  it('draws a dot for each, hollow where the date is estimated', () => {
    expect(drawn('ar').match(/class="dot"/g)).toHaveLength(3);
    expect(drawn('ar').match(/class="dot open"/g)).toHaveLength(1);
  });

  it('runs the way that the language is read', () => {
    const xs = (language: 'ar' | 'en') =>
      [...drawn(language).matchAll(/<circle[^>]*cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [arabic, english] = [xs('ar'), xs('en')];
    expect(arabic.at(-1)).toBeLessThan(arabic[0]!);
    expect(english.at(-1)).toBeGreaterThan(english[0]!);
  });

  it('writes years and numbers in the digits that the reader chose', () => {
    const many = [...Array.from({ length: 400 }, () => march), ...entries];
    const markup = draw(
      <DisplayContext.Provider value={{ ...plainDisplay, digits: 'arab' }}>
        <Timeline entries={many} shown={many} period={undefined} onPeriod={() => {}} />
      </DisplayContext.Provider>,
    );
    const axis = [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(axis).toEqual(['٤٠٣', '٢٠٢١', '٢٠٢٢', '٢٠٢٣']);
  });

  it('has one stop of the Tab key, at the newest', () => {
    expect(drawn('ar').match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn('ar')).toMatch(/tabindex="0"[^>]*aria-label="قول واحد/);
  });

  it('draws bars where there are too many for dots', () => {
    const markup = drawn('ar', [...Array.from({ length: 400 }, () => march), ...entries]);
    expect(markup).not.toContain('<circle');
    expect(markup).toContain('aria-label="403 أقوال، آذار 2021"');
  });

  it('is not there for a single statement', () => expect(drawn('ar', entries.slice(0, 1))).toBe(''));
});
