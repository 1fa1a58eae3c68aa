import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '@/lib/cli/run-command';
import { fakeTerminal } from './fake-terminal';

const articles = fileURLToPath(new URL('../page/articles', import.meta.url));

describe('siyaq read', () => {
  it('prints the record of a saved page, in the letters that the page declares', async () => {
    const { terminal, printed } = fakeTerminal([], articles);
    const exitCode = await runCommand(
      ['read', 'windows-1256/page.html', 'http://www.jisr.example/story.asp?id=77'],
      terminal,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      title: { value: 'اجتماع لبحث تقاسم مياه الري', source: 'heading' },
      published: { from: '2007-06-14', to: '2007-06-14' },
    });
  });

  it('says what is wrong with a page that has no article', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'siyaq-read-'));
    await writeFile(join(folder, 'empty.html'), '<p>لا شيء</p>');
    const { terminal, printed, complaints } = fakeTerminal([], folder);
    expect(await runCommand(['read', 'empty.html'], terminal)).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints[0]).toContain('no article');
  });

  it.each([
    { what: 'no file', parameters: [], complaint: 'usage' },
    { what: 'a file that is not there', parameters: ['none.html'], complaint: 'there is no file' },
    {
      what: 'an address that is none',
      parameters: ['x.html', 'jisr.example'],
      complaint: 'no address of the web',
    },
  ])('does not start with $what', async ({ parameters, complaint }) => {
    const { terminal, complaints } = fakeTerminal([], articles);
    expect(await runCommand(['read', ...parameters], terminal)).toBe(2);
    expect(complaints[0]).toContain(complaint);
  });
});
