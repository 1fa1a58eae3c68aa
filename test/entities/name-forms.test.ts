import { describe, expect, it } from 'vitest';
import { nameForms } from '@/lib/entities/name-forms';
import type { Entity } from '@/lib/model/entity';

const entity = (more: Partial<Entity>): Entity => ({
  id: 'x',
  kind: 'armed-group',
  core: false,
  name: { ar: 'داعش' },
  aliases: [],
  topic: 'context',
  ...more,
});
const formsBy = (by: string, more: Partial<Entity>) =>
  nameForms([entity(more)])
    .filter(form => form.by === by)
    .map(({ form }) => form);

describe('nameForms', () => {
  it('tells the adjectives among the short forms from the rest', () => {
    const short = ['التنظيم', 'الداعشي', 'داعشية', 'الدواعش'];
    expect(formsBy('adjective', { short })).toEqual(['الداعشي', 'داعشية']);
    expect(formsBy('short', { short })).toEqual(['التنظيم', 'الدواعش']);
  });

  it('lets the head of a body stand for its name, by its main name alone', () => {
    expect(formsBy('short', { name: { ar: 'جبهة النصرة' }, aliases: ['تنظيم النصرة'] })).toEqual(['الجبهة']);
    expect(formsBy('short', { name: { ar: 'حركة السلام' }, kind: 'document' })).toEqual([]);
  });

  it("takes a state's demonyms from the names of its bodies", () => {
    const demonyms = formsBy('demonym', { kind: 'state', name: { ar: 'المملكة المغربية' } });
    expect(demonyms).toEqual(['المغربي', 'المغربية', 'مغربي', 'مغربية', 'مغربيين', 'مغربيون']);
  });

  it('holds a short form with the article back by its own noun', () => {
    expect(formsBy('rival', { short: ['القاعدة'], rivals: ['قاعدة بيانات'] })).toEqual([
      'قاعدة بيانات',
      'قاعدة',
    ]);
  });

  it('gives a town its bare name where a place word stands before it', () => {
    const bare = nameForms([entity({ kind: 'place', name: { ar: 'مدينة بغداد' } })]).filter(
      form => form.needsPlaceWord,
    );
    expect(bare.map(({ form }) => form)).toEqual(['بغداد']);
  });
});
