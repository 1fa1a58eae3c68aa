import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleView } from '@/components/ArticleView';
import { cutParagraphs } from '@/components/cut-paragraphs';
import type { PackStatement } from '@/lib/model/pack';
import { draw, textOf } from './draw';
import { published2023, seed2023, temiStatement } from './shown';

const statement = (
  id: string,
  start: number,
  end: number,
  words: Partial<PackStatement> = {},
): PackStatement => ({
  id,
  article: 'a',
  start,
  end,
  form: 'indirect',
  kind: 'official',
  stance: 'asserts',
  cue: { start, end: start },
  speaker: { text: 'المتحدث' },
  about: [],
  ...words,
});

describe('cutParagraphs', () => {
  it('loses no letter, whatever statements nest or run over a line break', () => {
    const ranges = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.stringMatching(/^[اب \n]{1,80}$/), ranges, (text, pairs) => {
        const statements = pairs
          .map(([a, b], index) => statement(`s${index}`, Math.min(a, b), Math.max(a, b)))
          .filter(({ start, end }) => start < end && end <= text.length);
        const paragraphs = cutParagraphs(text, statements, statements[0]);
        const drawn = paragraphs.map(({ pieces }) =>
          pieces.map(({ start, end }) => text.slice(start, end)).join(''),
        );
        expect(drawn).toEqual(text.split('\n').filter(line => line.trim()));
        for (const { pieces } of paragraphs) {
          for (const piece of pieces) {
            const within = statements.filter(({ start, end }) => start <= piece.start && piece.end <= end);
            expect(piece.statement !== undefined).toBe(within.length > 0);
          }
        }
      }),
    );
  });

  it('gives a statement within a statement its own piece', () => {
    const text = 'قال إن الوزير نفى الخبر أمس';
    const outer = statement('outer', 7, 27);
    const inner = statement('inner', 18, 23);
    const [paragraph] = cutParagraphs(text, [outer, inner]);
    expect(paragraph?.pieces.map(piece => piece.statement?.id)).toEqual([
      undefined,
      'outer',
      'inner',
      'outer',
    ]);
  });
});

describe('ArticleView', () => {
  const { range } = temiStatement;
  const said = statement('temi', range.start, range.end, {
    form: 'direct',
    kind: 'commentary',
    speaker: { text: 'علي تمي' },
  });
  const article = { id: 'seed', outlet: 'SY24', text: seed2023, published: published2023 };
  const drawn = (asked?: { start: number; end: number }, more: PackStatement[] = []) =>
    draw(
      <ArticleView
        article={article}
        statements={[said, ...more]}
        claims={[]}
        asked={asked}
        addressOf={() => '#there'}
      />,
    );

  it('shows the whole text', () => {
    const flat = (text: string) => text.replaceAll(/\s+/g, '');
    const text = flat(textOf(drawn().replaceAll(/<span class="speaker[^>]*>.*?<\/span>/g, '')));
    for (const line of seed2023.split('\n')) expect(text).toContain(flat(line));
  });

  it('frames what was asked for, statements inside it or not', () => {
    const inner = statement('inner', range.start + 20, range.start + 40);
    for (const markup of [drawn(range), drawn(range, [inner])]) {
      const framed =
        /<span class="asked"[^>]*data-asked[^>]*>(.*?)<\/span>/.exec(
          markup.replaceAll(/<span class="speaker[^>]*>.*?<\/span>/g, ''),
        )?.[1] ?? '';
      expect(framed.replaceAll(/<[^>]*>/g, '')).toBe(temiStatement.words);
    }
    expect(drawn()).not.toContain('data-asked');
    expect(drawn({ start: 9e6, end: 9e6 + 1 })).not.toContain('data-asked');
  });

  it('names the speakers beside their words, and how the date is known', () => {
    const text = textOf(drawn());
    expect(text).toContain('تاريخ مقدر: يتحدث ماثيو ماكفارلين بصفته قائدا');
    expect(drawn()).toMatch(/class="speaker small"[^>]*><bdi lang="ar">علي تمي/);
  });

  it('lists figures in their words, a denied one with its cue', () => {
    const cue = seed2023.indexOf('قال');
    const denied = statement('denied', 300, 400, { stance: 'denies', cue: { start: cue, end: cue + 3 } });
    const claim = {
      id: 'c',
      article: 'seed',
      statement: 'denied',
      start: 310,
      end: 330,
      value: 3,
      bound: 'exact',
      unit: 'م',
    } as const;
    const markup = draw(
      <ArticleView
        article={article}
        statements={[denied]}
        claims={[claim]}
        addressOf={({ start }) => `#at-${start}`}
      />,
    );
    const figures = markup.slice(markup.indexOf('article-figures'));
    expect(textOf(`<p ${figures}`)).toContain(`نفي قال … ${seed2023.slice(310, 330).trim()}`);
    expect(figures).toContain('href="#at-310"');
  });
});
