import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '@/lib/cli/run-command';
import { fakeTerminal } from './fake-terminal';

const text =
  'ومطلع آذار/مارس الجاري، أعلن التحالف الدولي لمحاربة تنظيم “داعش”، إزالة أكثر من 25 ألف مادة متفجرة.';
const line = (more: object = {}): string => JSON.stringify({ id: 'a', text, ...more });

describe('siyaq extract', () => {
  it('prints one line for each article, in order, with exactly its keys', async () => {
    const { terminal, printed } = fakeTerminal([
      `${line({ id: 'first', published: '2021-03-24', outlet: 'X' })}\n\n${line({ id: 2 })}\n`,
    ]);
    expect(await runCommand(['extract', '-'], terminal)).toBe(0);
    const articles = printed.map(row => JSON.parse(row));
    expect(articles.map(({ id }) => id)).toEqual(['first', 2]);
    expect(articles.map(article => Object.keys(article))).toEqual(
      [0, 1].map(() => ['id', 'mentions', 'statements', 'claims', 'dates']),
    );
  });

  it('gives statements with cue, speaker and date, offsets into the text as it was', async () => {
    const { terminal, printed } = fakeTerminal([line({ published: '2021-03-01/2021-03-31' })]);
    await runCommand(['extract', '-'], terminal);
    const { statements, claims, dates } = JSON.parse(printed[0]!);
    expect(statements).toHaveLength(1);
    const [{ start, end, cue, ...rest }] = statements;
    expect(text.slice(start, end)).toBe('إزالة أكثر من 25 ألف مادة متفجرة');
    expect(text.slice(cue.start, cue.end)).toBe('أعلن');
    expect(rest).toMatchObject({
      form: 'paraphrase',
      kind: 'official',
      stance: 'asserts',
      speaker: { entity: 'global-coalition' },
      said: { from: '2021-03-01', to: '2021-03-10' },
    });
    expect(claims[0]).toMatchObject({ value: 25_000, bound: 'more-than' });
    expect(dates[0]).toMatchObject({ from: '2021-03-01', to: '2021-03-10' });
  });

  it('leaves relative dates unresolved without an anchor', async () => {
    const { terminal, printed } = fakeTerminal([`${line({ published: null })}\n${line()}`]);
    await runCommand(['extract', '-'], terminal);
    for (const row of printed) expect(JSON.parse(row).dates).toEqual([]);
  });

  it.each([
    ['no JSON', '{"id": "a", "text": ', 'not JSON'],
    ['a number instead of an object', '7', 'object'],
    ['a list', '[1]', 'a line must be an object'],
    ['no text', '{"id": "a"}', '"text" is missing'],
    ['a text that is no string', '{"id": "a", "text": 5}', '"text" must be a string'],
    ['no id', '{"text": "قال"}', '"id" is missing'],
    ['a day that no calendar has', line({ published: '2021-02-30' }), '"published"'],
    ['an interval that ends before it starts', line({ published: '2021-03-31/2021-03-01' }), '"published"'],
  ])('names the line of %s, prints the good lines, and ends with 1', async (_, bad, reason) => {
    const { terminal, printed, complaints } = fakeTerminal([
      `${line({ id: 'before' })}\n${bad}\n${line({ id: 'after' })}`,
    ]);
    expect(await runCommand(['extract', '-'], terminal)).toBe(1);
    expect(printed.map(row => JSON.parse(row).id)).toEqual(['before', 'after']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('line 2');
    expect(complaints[0]).toContain(reason);
  });

  it.each([
    ['nothing', []],
    ['blank lines', ['\n \n']],
  ])('says that it was given %s', async (_, input) => {
    const { terminal, printed, complaints } = fakeTerminal(input);
    expect(await runCommand(['extract', '-'], terminal)).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints).toEqual([expect.stringContaining('standard input is empty')]);
  });

  it('reads a file relative to the folder of the caller', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'siyaq-'));
    await writeFile(join(folder, 'articles.jsonl'), `\uFEFF${line()}\r\n`);
    const { terminal, printed } = fakeTerminal([], folder);
    expect(await runCommand(['extract', 'articles.jsonl'], terminal)).toBe(0);
    expect(printed).toHaveLength(1);
  });

  it('reads letters that are cut between two chunks, and line separators inside a string', async () => {
    const bytes = new TextEncoder().encode(line({ text: `قال\u2028${text}` }));
    const { terminal, printed } = fakeTerminal([bytes.subarray(0, 25), bytes.subarray(25)]);
    expect(await runCommand(['extract', '-'], terminal)).toBe(0);
    expect(JSON.parse(printed[0]!).mentions.length).toBeGreaterThan(0);
  });

  it.each([
    ['a file that is not there', ['extract', 'nowhere.jsonl'], 'there is no file /nowhere.jsonl'],
    ['a folder', ['extract', '/'], 'is a folder'],
    ['no file at all', ['extract'], 'usage'],
    ['two files', ['extract', 'a', 'b'], 'usage'],
    ['an unknown command', ['undo'], 'there is no command "undo"'],
    ['no command', [], 'usage'],
  ])('ends with 2 for %s', async (_, parameters, reason) => {
    const { terminal, printed, complaints } = fakeTerminal();
    expect(await runCommand(parameters, terminal)).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join('\n')).toContain(reason);
  });

  it('stops when nobody reads any more', async () => {
    const { terminal } = fakeTerminal([`${line()}\n${line()}\n`]);
    let asked = 0;
    const gone = {
      ...terminal,
      print: async () => {
        asked++;
        return false;
      },
    };
    expect(await runCommand(['extract', '-'], gone)).toBe(0);
    expect(asked).toBe(1);
  });

  it('answers every line of any text, with offsets inside it', async () => {
    const pieces = fc.constantFrom(
      'قال',
      'إن',
      'أكد',
      '«',
      '»',
      '“',
      '"',
      ':',
      '\n',
      '. ',
      ' ',
      '\ud800',
      '<b>',
      '&nbsp;',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async parts => {
        const article = { id: 'any', text: parts.join('') };
        const { terminal, printed } = fakeTerminal([JSON.stringify(article)]);
        expect(await runCommand(['extract', '-'], terminal)).toBe(0);
        const { statements } = JSON.parse(printed[0]!) as { statements: { start: number; end: number }[] };
        for (const { start, end } of statements) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
