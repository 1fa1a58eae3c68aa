import type { HiddenForm } from '@/lib/model/hidden-form';
import { readSettings, saveSettings, type Settings } from './settings';

/** The site whose pages a form is hidden on: the host name of an address. */
export const siteOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

const isSame = (one: HiddenForm, other: HiddenForm): boolean =>
  one.entity === other.entity && one.form === other.form && one.site === other.site;

/** One change after another: two at once would each save the list without the other's. */
let changing: Promise<void> = Promise.resolve();

/** Hides a form or shows it again; twice the same changes nothing. */
export function setHidden(form: HiddenForm, isHidden: boolean): Promise<void> {
  const change = async (): Promise<void> => {
    const { hiddenForms } = await readSettings();
    const others = hiddenForms.filter(other => !isSame(other, form));
    await saveSettings({ hiddenForms: isHidden ? [...others, form] : others });
  };
  const done = changing.then(change);
  changing = done.catch(() => undefined);
  return done;
}

/** Tells the forms that are hidden on the page of this address; undefined where none is. */
export function hiddenAt(
  { hiddenForms }: Pick<Settings, 'hiddenForms'>,
  address: string,
): ((entity: string, form: string) => boolean) | undefined {
  const site = siteOf(address);
  const key = (entity: string, form: string): string => `${entity} ${form}`;
  const keys = new Set(
    hiddenForms
      .filter(hidden => hidden.site === undefined || hidden.site === site)
      .map(({ entity, form }) => key(entity, form)),
  );
  return keys.size === 0 ? undefined : (entity, form) => keys.has(key(entity, form));
}
