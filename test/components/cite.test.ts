import { describe, expect, it } from 'vitest';
import { citeStatement } from '@/components/cite';
import type { Article } from '@/lib/model/article';
import { plain, wordsIn } from './draw';
import { denial, published2023, seed2023, temiStatement } from './shown';

const article: Article = {
  id: 'seed-2023',
  outlet: 'SY24',
  title: 'عنوان [المقال]',
  address: 'https://news.example/a_(b)',
  published: published2023,
  text: seed2023,
};

const csl = (of: Article) =>
  (JSON.parse(citeStatement({ article: of, statement: temiStatement }, 'csl', wordsIn('en'))) as object[])[0];

describe('citeStatement', () => {
  it('gives speaker, role, cue, words, outlet, title, date and link in either language', () => {
    const arabic = plain(citeStatement({ article, statement: temiStatement }, 'plain', wordsIn('ar')));
    expect(arabic).toContain('علي تمي، المتحدث باسم تيار المستقبل الكردي: قال إن «التحالف الدولي');
    expect(arabic).toContain('SY24، «عنوان [المقال]»، كانون الثاني – آب 2023');
    expect(arabic).toContain('https://news.example/a_(b)#:~:text=');
    const english = plain(citeStatement({ article, statement: temiStatement }, 'plain', wordsIn('en')));
    expect(english).toContain('January – August 2023 (estimated)');
  });

  it('keeps the cue of a denial, and puts no quotation marks round indirect speech', () => {
    const cited = citeStatement({ article, statement: denial }, 'plain', wordsIn('ar'));
    expect(cited).toContain('نفى مشاركته في الجريمة.');
    expect(cited).not.toContain('«مشاركته');
  });

  it('writes Markdown whose marks are not those of the words', () => {
    const cited = citeStatement({ article, statement: temiStatement }, 'markdown', wordsIn('ar'));
    expect(cited).toMatch(/^> قال إن «/);
    expect(cited).toContain(String.raw`عنوان \[المقال\]`);
    expect(cited).toContain('(https://news.example/a_%28b%29#:~:text=');
  });

  it('writes CSL-JSON as reference managers read it', () => {
    expect(csl(article)).toMatchObject({
      id: 'seed-2023',
      type: 'article-newspaper',
      title: 'عنوان [المقال]',
      'container-title': 'SY24',
      language: 'ar',
      issued: {
        'date-parts': [
          [2023, 1],
          [2023, 8],
        ],
        circa: true,
      },
    });
  });

  it.each([
    { from: '2021-03-12', to: '2021-03-12', parts: [[2021, 3, 12]] },
    { from: '2021-03-01', to: '2021-03-31', parts: [[2021, 3]] },
    { from: '2021-01-01', to: '2021-12-31', parts: [[2021]] },
    {
      from: '2021-03-01',
      to: '2021-03-10',
      parts: [
        [2021, 3, 1],
        [2021, 3, 10],
      ],
    },
  ])('dates $from/$to as fine as it is known', ({ from, to, parts }) => {
    const published = { ...published2023, from, to, estimated: false };
    expect(csl({ ...article, published })).toMatchObject({ issued: { 'date-parts': parts } });
    expect(JSON.stringify(csl({ ...article, published }))).not.toContain('circa');
  });

  it('says nothing of a title, a date or an address that is not known', () => {
    const { title: _title, address: _address, published: _published, ...bare } = article;
    expect(Object.keys(csl(bare) ?? {})).toEqual(['id', 'type', 'container-title', 'language', 'note']);
  });
});
