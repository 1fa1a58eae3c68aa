import { readFileSync } from 'node:fs';
import { buildMatcher } from '@/lib/entities/matcher';
import { findMentions } from '@/lib/entities/find-mentions';
import type { Entity } from '@/lib/model/entity';

const seeds = new URL('../../seeds/', import.meta.url);

/** The project's own entities, as the extension ships them. */
export const seedEntities = JSON.parse(readFileSync(new URL('entities.json', seeds), 'utf8')) as Entity[];

export const seedMatcher = buildMatcher(seedEntities);

/** A seed article's text. */
export const readSeed = (id: string) => readFileSync(new URL(`${id}.txt`, seeds), 'utf8');

/** The mentions of blocks of text, each as "words → entity". */
export const mentionsIn = (...blocks: string[]) =>
  findMentions(seedMatcher, blocks).flatMap((mentions, i) =>
    mentions.map(({ start, end, entity }) => `${blocks[i]!.slice(start, end)} → ${entity}`),
  );
