import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeTerminal } from '../cli/fake-terminal';
import { evaluateCommand } from './evaluate-command';

// "The minister said that the situation is hard."
const text = 'قال الوزير إن الوضع صعب.';
const right = { start: 14, end: 23, speaker: 'الوزير', form: 'indirect', cue: 'قال' };
const line = (statements: object[]): string => JSON.stringify({ id: 'a', text, statements });

async function evaluate(gold: string, ...options: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-'));
  await writeFile(join(folder, 'gold.jsonl'), gold);
  const { terminal, printed, complaints } = fakeTerminal([], folder);
  const code = await evaluateCommand.run(['gold.jsonl', ...options], terminal);
  return { code, printed, complaints };
}

describe('npm run evaluate', () => {
  it('prints the figures alone where nothing is wrong', async () => {
    expect(await evaluate(`\uFEFF${line([right])}\r\n\n`)).toEqual({
      code: 0,
      complaints: [],
      printed: [
        '                              P      R     F1   (right / extra / missed)',
        'statements, overlap         100.0  100.0  100.0   (1 / 0 / 0)',
        'statements, exact           100.0  100.0  100.0   (1 / 0 / 0)',
        'speaker right               100.0   (1 of 1)',
        'form right                  100.0   (1 of 1)',
      ],
    });
  });

  it('prints errors by kind and the worst with their sentences', async () => {
    const { code, printed } = await evaluate(line([{ ...right, speaker: 'المتحدث' }]));
    expect(code).toBe(0);
    expect(printed).toContain('    1  wrong speaker     قال 1');
    expect(printed.slice(-3)).toEqual([
      'wrong speaker · a · قال',
      '    قال الوزير إن ⟦الوضع صعب⟧.',
      '    gold «المتحدث», found «الوزير»',
    ]);
  });

  it('prints so many errors as asked for', async () => {
    const { printed } = await evaluate(line([{ ...right, speaker: 'المتحدث' }]), '--errors', '0');
    expect(printed.at(-1)).toBe('    1  wrong speaker     قال 1');
  });

  it('prints the same as one JSON object', async () => {
    const { printed } = await evaluate(line([{ ...right, speaker: 'المتحدث' }]), '--json');
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0]!)).toMatchObject({
      'statements, overlap': { P: 100, R: 100, F1: 100, right: 1, extra: 0, missed: 0 },
      speaker: 0,
      form: 100,
      entity: null,
      articles: 1,
      errors: [{ kind: 'wrong speaker', count: 1, groups: { قال: 1 } }],
      worst: [{ kind: 'wrong speaker', article: 'a', start: 14, sentence: 'قال الوزير إن ⟦الوضع صعب⟧.' }],
    });
  });

  it('measures cases of numbers and dates', async () => {
    const result = { start: 4, end: 8, text: 'ستون', value: { value: '60' } };
    const cases = JSON.stringify({ spec: 'Number_NumberModel', input: 'حضر ستون طبيبا', results: [result] });
    const { code, printed } = await evaluate(cases, '--numbers');
    expect(code).toBe(0);
    expect(printed.at(-1)).toMatch(/^all +1 +1 +100\.0 \(1\) +100\.0 \(1 of 1\)$/);
  });

  it('names every bad line and prints no figures', async () => {
    const { code, printed, complaints } = await evaluate(`${line([right])}\nnonsense\n{"id":1}\n`);
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('gold.jsonl, line 2: this is not JSON');
    expect(complaints[1]).toContain('gold.jsonl, line 3: "text" is missing');
  });

  it('says that a file holds nothing', async () => {
    const { code, complaints } = await evaluate('\n');
    expect(code).toBe(1);
    expect(complaints[0]).toContain('holds no article');
  });

  it.each([
    ['no file', [], 'usage'],
    ['two files', ['a', 'b'], 'usage'],
    ['an option that does not exist', ['a', '--all'], 'usage'],
    ['a count that is none', ['a', '--errors', 'many'], 'usage'],
    ['a file that is not there', ['nowhere.jsonl'], 'there is no file /nowhere.jsonl'],
    ['a folder', ['/'], 'there is no file /'],
  ])('ends with 2 for %s', async (_, parameters, reason) => {
    const { terminal, printed, complaints } = fakeTerminal();
    expect(await evaluateCommand.run(parameters, terminal)).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join('\n')).toContain(reason);
  });
});
