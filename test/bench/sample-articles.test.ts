import { describe, expect, it } from 'vitest';
import { sampleArticles } from './sample-articles';

describe('sampleArticles', () => {
  const articles = sampleArticles(4, 3_000);

  it('makes the same articles in every run', () => {
    expect(sampleArticles(4, 3_000)).toEqual(articles);
  });

  it('makes as many as asked for, each as long as asked for and no two alike', () => {
    expect(new Set(articles).size).toBe(4);
    for (const article of articles) {
      expect(Buffer.byteLength(article)).toBeGreaterThanOrEqual(3_000);
      expect(Buffer.byteLength(article)).toBeLessThan(6_000);
    }
  });

  it('writes the sentences of the seed articles with other words in them', () => {
    const words = articles.join(' ').split(/\s+/u);
    expect(words).toContain('التحالف');
    expect(new Set(words).size).toBeGreaterThan(words.length / 3);
  });
});
