import { describe, expect, it } from 'vitest';
import { ImportForm, type ImportFormProps } from '@/components/ImportForm';
import { draw, textOf } from './draw';

const nothing = () => {};
const idle = { saved: 0, there: 0, refused: 0, waiting: 0 };
const form = (more: Partial<ImportFormProps>, language: 'ar' | 'en' = 'ar') =>
  draw(
    <ImportForm
      state="idle"
      progress={idle}
      refused={[]}
      onFiles={nothing}
      onStop={nothing}
      onGoOn={nothing}
      onForget={nothing}
      {...more}
    />,
    language,
  );

describe('ImportForm', () => {
  it('shows how far it is, and how to stop', () => {
    const drawn = form({ state: 'running', progress: { saved: 3, there: 1, refused: 1, waiting: 15 } });
    expect(drawn).toMatch(/<progress[^>]*max="20" value="5"/);
    expect(drawn).toContain('data-import-stop');
    expect(drawn).toMatch(/data-add="import"[^>]*disabled/);
  });

  it('offers to go on with what an interrupted import left', () => {
    const drawn = form({ progress: { ...idle, waiting: 11 } });
    expect(textOf(drawn)).toContain('ينتظر الاستيراد: 11 مقالا.');
    expect(drawn).toContain('data-import-go-on');
    expect(form({})).not.toContain('data-import-go-on');
  });

  it.each(['ar', 'en'] as const)('says of each refused file why, in %s', language => {
    const whys = ['invalid', 'no-article', 'no-outlet', 'not-arabic', 'too-long'] as const;
    const refused = whys.map(why => ({ name: `${why}.txt`, refusal: { why } }));
    const words = textOf(form({ refused }, language));
    for (const why of whys) expect(words).toContain(`${why}.txt`);
    expect(words).not.toContain('import_');
    const many = Array.from({ length: 60 }, (_, n) => ({
      name: `${n}`,
      refusal: { why: 'no-article' as const },
    }));
    expect(form({ refused: many }, language).match(/<li/g)).toHaveLength(50);
  });
});
