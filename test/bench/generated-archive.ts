import { spawn } from 'node:child_process';
import { cpSync, createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bundledPackPath } from '@/lib/cli/bundled-pack';
import type { PackHeader } from '@/lib/model/pack';
import { builtExtension } from '@/test/browser/chromium';
import { drawArticles } from './sample-articles';

/** Of such an article some ten statements are found. */
const articleBytes = 5_300;
const statementsInArticle = 10;

const outlets = ['وكالة الجسر', 'صحيفة النهر', 'موقع الضفة', 'شبكة التل'];

/** A copy of the built extension whose bundled pack holds about so many statements, and the header of that pack. */
export async function buildWithStatements(count: number): Promise<{ folder: string; header: PackHeader }> {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-generated-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, bundledPackPath);
  const identity = ['--name', 'siyaq-bundled', '--publisher', 'bench', '--licence', 'none'];
  const build = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/cli.ts', 'pack', 'build', '-', ...identity],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  await Promise.all([
    pipeline(Readable.from(articleLines(Math.ceil(count / statementsInArticle))), build.stdin),
    pipeline(build.stdout, createWriteStream(file)),
  ]);
  for await (const line of createInterface(createReadStream(file)))
    return { folder, header: JSON.parse(line) as PackHeader };
  throw new Error('siyaq pack build wrote nothing');
}

/** One after another, so that no more than one article is in memory; the same in every run. */
function* articleLines(count: number): Generator<string> {
  const first = Date.UTC(2014, 0, 1);
  const last = Date.UTC(2024, 11, 31);
  let index = 0;
  for (const text of drawArticles(articleBytes)) {
    if (index === count) return;
    const day = new Date(first + (index / count) * (last - first)).toISOString().slice(0, 10);
    yield `${JSON.stringify({ text, outlet: outlets[index % outlets.length], published: day })}\n`;
    index++;
  }
}
