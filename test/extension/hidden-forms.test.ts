import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hiddenAt, setHidden, siteOf } from '@/lib/extension/hidden-forms';
import { readSettings, saveSettings } from '@/lib/extension/settings';

const tanzim = { entity: 'isis', form: 'التنظيم' };

describe('setHidden', () => {
  beforeEach(() => fakeBrowser.reset());

  it('hides a form once, however often it is asked to', async () => {
    await setHidden(tanzim, true);
    await setHidden(tanzim, true);
    expect((await readSettings()).hiddenForms).toEqual([tanzim]);
  });

  it('keeps one site apart from all sites, and the other settings as they are', async () => {
    await saveSettings({ quietSites: ['b.org'] });
    await setHidden(tanzim, true);
    await setHidden({ ...tanzim, site: 'a.org' }, true);
    await setHidden(tanzim, false);
    const { hiddenForms, quietSites } = await readSettings();
    expect(hiddenForms).toEqual([{ ...tanzim, site: 'a.org' }]);
    expect(quietSites).toEqual(['b.org']);
  });

  it('loses none of several at once', async () => {
    const forms = ['a', 'b', 'c'].map(entity => ({ entity, form: 'التحالف' }));
    await Promise.all(forms.map(form => setHidden(form, true)));
    expect((await readSettings()).hiddenForms).toEqual(forms);
  });

  it('takes a stored list that fits no schema for none, and keeps the rest', async () => {
    await fakeBrowser.storage.local.set({ settings: { quietEverywhere: true, hiddenForms: 'التنظيم' } });
    expect(await readSettings()).toMatchObject({ quietEverywhere: true, hiddenForms: [] });
  });
});

describe('hiddenAt', () => {
  it.each([
    { gloss: 'everywhere', hidden: tanzim, address: 'https://a.org/1', isHidden: true },
    {
      gloss: 'on the site',
      hidden: { ...tanzim, site: 'a.org' },
      address: 'https://a.org/1',
      isHidden: true,
    },
    {
      gloss: 'not on another one',
      hidden: { ...tanzim, site: 'a.org' },
      address: 'https://b.org/',
      isHidden: false,
    },
    {
      gloss: 'not of another entity',
      hidden: { ...tanzim, entity: 'al-qaeda' },
      address: 'https://a.org/',
      isHidden: false,
    },
  ])('tells what is hidden $gloss', ({ hidden, address, isHidden }) => {
    const isHiddenHere = hiddenAt({ hiddenForms: [hidden] }, address);
    expect(isHiddenHere?.('isis', 'التنظيم') ?? false).toBe(isHidden);
  });

  it('knows no site of what is no address', () => {
    expect([siteOf('https://a.org:8080/x'), siteOf('file:///a.html'), siteOf('')]).toEqual(['a.org', '', '']);
  });
});
