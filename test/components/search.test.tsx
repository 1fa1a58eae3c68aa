import { describe, expect, it } from 'vitest';
import { Search, type SearchState } from '@/components/Search';
import { SearchNotes } from '@/components/SearchNotes';
import { operators } from '@/lib/model/search';
import { suggestNames } from '@/components/suggest-names';
import { draw, textOf } from './draw';
import { camp, denial } from './shown';

const found = (overrides = {}): SearchState => ({
  status: 'found',
  query: 'الغام',
  found: { entities: [{ entity: camp, statements: 11 }], statements: [denial], total: 1, ...overrides },
});
const drawn = (state: SearchState, query = 'الغام') =>
  draw(
    <Search query={query} state={state} onQuery={() => {}} onEntity={() => {}} onStatement={() => {}}>
      <p>ما يمكن البحث عنه</p>
    </Search>,
  );

describe('Search', () => {
  it('shows names before statements, as options of one list that the field controls', () => {
    const markup = drawn(found());
    expect(markup.match(/role="option"/g)).toHaveLength(2);
    expect(markup.indexOf('data-entity="al-hol-camp"')).toBeLessThan(
      markup.indexOf('data-statement="denial"'),
    );
    expect(markup).toContain('aria-controls="search-results"');
    expect(textOf(markup)).toContain('مخيم الهول منشأة · 11 قولا');
  });

  it('has no button inside an option', () => {
    expect(drawn(found()).slice(drawn(found()).indexOf('role="listbox"'))).not.toContain('<button');
  });

  it('says how many of how many it shows', () => {
    expect(textOf(drawn(found({ total: 103 })))).toContain('المعروض أول 1 من 103 أقوال');
  });

  it('repeats a very long query in part, and takes none that is longer than a sentence', () => {
    const query = 'ا'.repeat(800);
    const markup = drawn(
      { ...found({ entities: [], statements: [], total: 0 }), query } as SearchState,
      query,
    );
    expect(textOf(markup)).toContain(`«${'ا'.repeat(60)}…»`);
    expect(markup).toContain('maxlength="200"');
  });

  it('offers three names at most, those with statements first', () => {
    const name = (id: string, statements: number) => ({ entity: { ...camp, id }, statements });
    const names = [name('a', 0), name('b', 2), name('c', 0), name('d', 1)];
    expect(suggestNames(names).map(({ entity }) => entity.id)).toEqual(['b', 'd', 'a']);
    expect(drawn(found({ entities: names })).match(/data-entity=/g)).toHaveLength(3);
  });

  it('says that it found nothing, in the reader’s own words', () => {
    const text = textOf(drawn(found({ entities: [], statements: [], total: 0 })));
    expect(text).toContain('لا شيء في الأرشيف عن «الغام».');
  });

  const quiet: { status: 'failed' | 'preparing'; says: string }[] = [
    { status: 'failed', says: 'تعذر البحث في الأرشيف' },
    { status: 'preparing', says: 'يجري تجهيز الأرشيف' },
  ];
  for (const { status, says } of quiet) {
    it(`says in a sentence that it is ${status}`, () => expect(textOf(drawn({ status }))).toContain(says));
  }

  it('shows what stands there before anything is asked, and only then', () => {
    expect(drawn({ status: 'idle' }, '')).toContain('ما يمكن البحث عنه');
    expect(drawn(found())).not.toContain('ما يمكن البحث عنه');
  });

  it('explains the operator at hand, and says of another what is wrong without losing results', () => {
    const markup = draw(
      <Search
        query="من:قريبا متحدث:تم"
        state={found()}
        explained="speaker"
        issues={[{ operator: 'from', issue: 'no-date', sign: 'من:قريبا' }]}
        completions={[{ entity: camp, statements: 11, query: 'متحدث:«مخيم الهول» ' }]}
        onQuery={() => {}}
        onEntity={() => {}}
        onStatement={() => {}}
      />,
    );
    const text = textOf(markup);
    expect(text).toContain('متحدث: من قال؟');
    expect(text).toContain('«من:قريبا»: ليس بعده تاريخ');
    expect(markup.match(/role="option"/g)).toHaveLength(3);
    expect(markup.indexOf('completion')).toBeLessThan(markup.indexOf('data-statement="denial"'));
  });

  it('offers operators and the last searches before anything is asked', () => {
    const markup = draw(
      <Search
        query=""
        state={{ status: 'idle' }}
        help={{
          signs: [{ operator: 'from', sign: 'من:', typed: 'من:' }],
          recent: ['ا'.repeat(200), 'نفط'],
          onForget: () => {},
        }}
        onQuery={() => {}}
        onEntity={() => {}}
        onStatement={() => {}}
      />,
    );
    expect(textOf(markup)).toContain('نفط ضيق البحث: من:');
    expect(markup).toContain('title="من: أول المدة');
  });

  it('says everything that can be wrong with an operator in both languages', () => {
    for (const language of ['ar', 'en'] as const)
      for (const operator of operators)
        for (const issue of ['no-value', ...(operator === 'kind' ? (['no-kind'] as const) : [])] as const) {
          const markup = draw(<SearchNotes issues={[{ operator, issue, sign: 'x:' }]} />, language);
          expect(textOf(markup)).toContain('x:');
        }
  });
});
