import { describe, expect, it } from 'vitest';
import { speaksFor } from '@/lib/corpus/speaks-for';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';

const entity = (id: string, kind: Entity['kind'], ar: string, partOf: string[] = []): Entity => ({
  id,
  kind,
  core: true,
  name: { ar },
  aliases: [],
  partOf,
  topic: 'both',
});

const entities = [
  entity('alliance', 'coalition-body', 'تحالف الشمال'),
  entity('press-office', 'coalition-body', 'المكتب الصحفي لتحالف الشمال', ['alliance']),
  entity('river-party', 'party', 'حزب النهر الأزرق'),
  entity('sami-haddad', 'person', 'سامي حداد', ['river-party']),
  entity('wadi', 'place', 'وادي الزيتون'),
];
const matcher = buildMatcher(entities);
const known = new Map(entities.map(one => [one.id, one]));

describe('speaksFor', () => {
  it.each([
    ['a spokesman without a name, for his body', { text: 'المتحدث باسم تحالف الشمال' }, ['alliance']],
    [
      'a body, for what it is part of',
      { text: 'المكتب الصحفي لتحالف الشمال', entity: 'press-office' },
      ['alliance'],
    ],
    [
      'a person, for the body in the role that the article gives',
      { text: 'سامي حداد', entity: 'sami-haddad', role: 'المتحدث باسم تحالف الشمال' },
      ['alliance'],
    ],
    ['a person without a role, for nobody', { text: 'سامي حداد', entity: 'sami-haddad' }, []],
    ['nobody speaks for a place', { text: 'مختار وادي الزيتون' }, []],
    ['a body does not speak for itself', { text: 'تحالف الشمال', entity: 'alliance' }, []],
  ])('%s', (_, speaker, bodies) => {
    expect(speaksFor(speaker, matcher, known)).toEqual(bodies);
  });
});
