import { describe, expect, it } from 'vitest';
import { exportArticles, type ExportFormat } from '@/lib/corpus/export-formats';
import type { OpenedArticle } from '@/lib/corpus/read-articles';
import { smallPack } from './small-pack';

const opened = (more: Partial<OpenedArticle['article']> = {}): OpenedArticle[] =>
  smallPack.articles.map(article => ({
    article: { ...article, ...more, mentions: [] },
    statements: smallPack.statements.filter(statement => statement.article === article.id),
    claims: smallPack.claims.filter(claim => claim.article === article.id),
  }));

const exported = async (format: ExportFormat, articles = opened()): Promise<string> =>
  (
    await Array.fromAsync(
      exportArticles(
        (async function* () {
          yield* articles;
        })(),
        format,
      ),
    )
  ).join('');

describe('exportArticles', () => {
  it('writes each statement as a line of JSON, its words to the letter, a denial with its cue', async () => {
    const rows = (await exported('jsonl'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toHaveLength(smallPack.statements.length);
    expect(rows.find(row => row['stance'] === 'denies')).toMatchObject({
      speaker: 'علي تمي',
      lead: 'نفى أن',
      words: 'يكون 40 عنصرا قد غادروا',
      outlet: 'SY24',
    });
  });

  it('writes CSV that spreadsheets read: marked as UTF-8, quoted, no cell a formula', async () => {
    const csv = await exported('csv-statements', opened({ title: '=HYPERLINK("http://a.example","x")' }));
    expect(csv.startsWith('\uFEFFspeaker,role,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://a.example"",""x"")"`);
    expect(csv.split('\r\n')).toHaveLength(smallPack.statements.length + 2);
  });

  it('writes figures with their bounds and their speakers', async () => {
    const csv = await exported('csv-claims');
    expect(csv).toContain('أكثر من 25 ألف مادة متفجرة,25000,25000,more-than,مادة متفجرة,coalition');
  });

  it('writes Markdown in which the words are text alone', async () => {
    const markdown = await exported('markdown', opened({ title: '<b>[x](y)</b>' }));
    expect(markdown).toContain('> نفى أن يكون 40 عنصرا قد غادروا\n>\n> — علي تمي، المتحدث باسم');
    expect(markdown).toContain(String.raw`\<b\>\[x\](y)`);
  });

  it('writes JSON-LD of schema.org: a quotation has its cue, a denied figure is no claim', async () => {
    const graph = JSON.parse(await exported('json-ld')) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    expect(graph['@context']).toBe('https://schema.org');
    const texts = graph['@graph'].map(node => `${String(node['@type'])}: ${String(node['text'])}`);
    expect(texts).toContain('Quotation: نفى أن يكون 40 عنصرا قد غادروا');
    expect(texts).toContain('Claim: أكثر من 25500 مادة متفجرة');
    expect(texts.join('\n')).not.toMatch(/Claim: .*40/);
  });

  it('names the source in brackets behind a cue that leans on it, and who relayed the words', async () => {
    const text = 'وبحسب مصدر طبي، نقلت عنه وكالة الجسر، أصيب ثلاثة أشخاص.';
    const range = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const [first] = opened({ text });
    const statement = {
      ...smallPack.statements.find(({ article }) => article === first!.article.id)!,
      ...range('أصيب ثلاثة أشخاص'),
      cue: range('وبحسب'),
      complementiser: undefined,
      form: 'indirect' as const,
      speaker: { text: 'مصدر طبي' },
      relayedBy: range('وكالة الجسر'),
      said: { from: '2024-06-01', to: '2024-06-30' },
      corrected: true,
    };
    const articles = [{ ...first!, statements: [statement], claims: [] }] as OpenedArticle[];
    expect(await exported('markdown', articles)).toContain(
      '> وبحسب (مصدر طبي): أصيب ثلاثة أشخاص\n>\n> — مصدر طبي، نقلا عن وكالة الجسر',
    );
    const linked = await exported('json-ld', articles);
    expect(linked).toContain('"text":"وبحسب (مصدر طبي): أصيب ثلاثة أشخاص"');
    expect(linked).toContain('"dateCreated":"2024-06-01/2024-06-30"');
    expect(JSON.parse(await exported('jsonl', articles))).toMatchObject({ speaker_is_corrected: true });
  });

  it.each(['jsonl', 'csv-statements', 'csv-claims', 'markdown', 'json-ld'] as const)(
    'writes a whole file of nothing, as %s',
    async format => {
      const file = await exported(format, []);
      if (format === 'json-ld') expect(JSON.parse(file)).toMatchObject({ '@graph': [] });
      else expect(file.split('\n').filter(line => line).length).toBe(format.startsWith('csv') ? 1 : 0);
    },
  );
});
