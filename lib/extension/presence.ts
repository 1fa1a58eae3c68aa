import type { Settings } from './settings';

/**
 * What Siyaq does on a site. `quiet`: names in popup and panel only, nothing of it on the page.
 * `off`: its pages are not read at all.
 */
export type Presence = 'on' | 'quiet' | 'off';

/** What was chosen for this host ("www.example.org"), or for all sites where none is given. */
export function chosenPresence(settings: Settings, hostname?: string): Presence {
  if (hostname === undefined)
    return settings.offEverywhere ? 'off' : settings.quietEverywhere ? 'quiet' : 'on';
  if (settings.offSites.includes(hostname)) return 'off';
  return settings.quietSites.includes(hostname) ? 'quiet' : 'on';
}

/** From what does most to what does least. */
export const presences: readonly Presence[] = ['on', 'quiet', 'off'];

/** What holds at this address: of the choices for its site and for all sites, the one by which Siyaq does less. */
export function presenceAt(settings: Settings, address: string | undefined): Presence {
  const hostname = URL.parse(address ?? '')?.hostname ?? '';
  const choices = [chosenPresence(settings), chosenPresence(settings, hostname)];
  return presences.findLast(presence => choices.includes(presence)) ?? 'on';
}

/** The settings that change when this is chosen for a host, or for all sites where none is given. */
export function choosePresence(settings: Settings, presence: Presence, hostname?: string): Partial<Settings> {
  const [isQuiet, isOff] = [presence === 'quiet', presence === 'off'];
  if (hostname === undefined) return { quietEverywhere: isQuiet, offEverywhere: isOff };
  const put = (sites: string[], isIn: boolean): string[] => [
    ...sites.filter(site => site !== hostname),
    ...(isIn ? [hostname] : []),
  ];
  return { quietSites: put(settings.quietSites, isQuiet), offSites: put(settings.offSites, isOff) };
}
