import { describe, expect, it } from 'vitest';
import { DisplayContext, plainDisplay } from '@/components/display';
import { Settings, type ShownSettings } from '@/components/Settings';
import { draw, textOf } from './draw';

const settings: ShownSettings = { ...plainDisplay, contextEntities: true, recentSearches: false };
const drawn = (shown: ShownSettings | undefined, hasFailed = false, language: 'ar' | 'en' = 'ar') =>
  draw(
    <DisplayContext.Provider value={shown ?? plainDisplay}>
      <Settings settings={shown} hasFailed={hasFailed} onChange={() => {}}>
        <p>قسم آخر</p>
      </Settings>
    </DisplayContext.Provider>,
    language,
  );

describe('Settings', () => {
  it('shows what each choice does to a date', () => {
    expect(textOf(drawn(settings))).toContain('مثال: 12 آذار 2021');
    expect(textOf(drawn({ ...settings, months: 'both', digits: 'arab' }))).toContain('١٢ آذار/مارس ٢٠٢١');
  });

  it('has what is chosen checked, and nothing to press before it is known', () => {
    const checked = (markup: string) =>
      [...markup.matchAll(/<input[^>]*name="([a-z-]+)"[^>]*\schecked/g)].map(([, name]) => name);
    expect(checked(drawn(settings))).toEqual(['digits', 'months', 'context-entities']);
    expect(drawn(undefined).match(/type="radio"[^>]*disabled/g)).toHaveLength(6);
    expect(drawn(undefined).match(/role="switch"[^>]*disabled/g)).toHaveLength(3);
  });

  it('asks for names of months where they are Arabic', () => {
    expect(drawn(settings, false, 'en')).not.toContain('name="months"');
  });

  it('says when a choice could not be kept, and leaves room for further sections', () => {
    expect(textOf(drawn(settings, true))).toContain('تعذر حفظ الاختيار.');
    expect(textOf(drawn(settings))).toContain('قسم آخر');
  });
});
