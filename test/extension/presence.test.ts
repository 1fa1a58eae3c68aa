import { describe, expect, it } from 'vitest';
import { chosenPresence, choosePresence, presenceAt, type Presence } from '@/lib/extension/presence';
import type { Settings } from '@/lib/extension/settings';

const defaults: Settings = {
  quietEverywhere: false,
  quietSites: [],
  offEverywhere: false,
  offSites: [],
  contextEntities: true,
  hiddenForms: [],
  digits: 'latn',
  months: 'levant',
  hijri: false,
  recentSearches: true,
};

describe('presenceAt', () => {
  it.each([
    { settings: {}, presence: 'on' },
    { settings: { quietEverywhere: true }, presence: 'quiet' },
    { settings: { quietSites: ['a.org'] }, presence: 'quiet' },
    { settings: { quietSites: ['news.a.org'] }, presence: 'on' },
    { settings: { offSites: ['a.org'] }, presence: 'off' },
    { settings: { offEverywhere: true }, presence: 'off' },
    { settings: { offEverywhere: true, quietSites: ['a.org'] }, presence: 'off' },
    { settings: { quietEverywhere: true, offSites: ['a.org'] }, presence: 'off' },
  ])('is $presence at a.org with $settings', ({ settings, presence }) => {
    expect(presenceAt({ ...defaults, ...settings }, 'https://a.org:8080/page')).toBe(presence);
  });

  it.each(['', 'about:blank', 'nonsense', undefined])('knows no site at %j', address => {
    expect(presenceAt({ ...defaults, offSites: ['a.org'] }, address)).toBe('on');
    expect(presenceAt({ ...defaults, offEverywhere: true }, address)).toBe('off');
  });
});

describe('choosePresence', () => {
  it.each(['on', 'quiet', 'off'] satisfies Presence[])('is what is chosen then: %s', presence => {
    const before = { ...defaults, quietSites: ['a.org', 'b.org'], offSites: ['c.org'] };
    const after = { ...before, ...choosePresence(before, presence, 'a.org') };
    expect(chosenPresence(after, 'a.org')).toBe(presence);
    expect(chosenPresence(after, 'b.org')).toBe('quiet');
    expect(chosenPresence(after, 'c.org')).toBe('off');
    expect(chosenPresence(after)).toBe('on');
    const everywhere = { ...before, ...choosePresence(before, presence) };
    expect(chosenPresence(everywhere)).toBe(presence);
    expect(chosenPresence(everywhere, 'b.org')).toBe('quiet');
  });

  it('leaves no site in two lists', () => {
    const off = { ...defaults, ...choosePresence({ ...defaults, quietSites: ['a.org'] }, 'off', 'a.org') };
    expect([off.quietSites, off.offSites]).toEqual([[], ['a.org']]);
  });
});
