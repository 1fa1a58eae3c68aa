import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { longestParagraph, longestReading } from '@/lib/extension/limits';
import { pageMessageSchema } from '@/lib/extension/messages';

const reading = { type: 'reading', document: '1-2-3', styled: false, blocks: ['داعش', ''] };

describe('pageMessageSchema', () => {
  it.each([
    { type: 'arabic-page' },
    reading,
    { type: 'farewell', document: '1-2-3' },
    { type: 'card' },
    { type: 'context', entity: 'isis', paragraph: 'نص' },
    { type: 'open-panel', entity: 'isis' },
    { type: 'open-source', article: 'a1', start: 0, end: 12 },
  ])('lets $type in', message => {
    expect(v.parse(pageMessageSchema, message)).toEqual(message);
  });

  it.each([
    { what: 'nothing', message: undefined },
    { what: 'an unknown type', message: { type: 'read-again' } },
    { what: 'blocks that are no texts', message: { ...reading, blocks: [{}] } },
    { what: 'a reading without a document', message: { ...reading, document: undefined } },
    { what: 'too long a reading', message: { ...reading, blocks: ['ا'.repeat(longestReading), 'ا'] } },
    {
      what: 'too long a paragraph',
      message: { type: 'context', entity: 'a', paragraph: 'ا'.repeat(longestParagraph + 1) },
    },
    {
      what: 'a source at a negative place',
      message: { type: 'open-source', article: 'a', start: -1, end: 2 },
    },
    { what: 'a source at half a letter', message: { type: 'open-source', article: 'a', start: 0.5, end: 2 } },
  ])('keeps $what out', ({ message }) => {
    expect(v.safeParse(pageMessageSchema, message).success).toBe(false);
  });
});
