import { Choice } from '@/components/Choice';
import { messageKey, useTranslate } from '@/components/translate';
import { chosenPresence, choosePresence, presences, type Presence } from '@/lib/extension/presence';
import { useSettings } from '@/entrypoints/views/use-settings';

/** What Siyaq does on this site, and everywhere. `hostname` is absent where the tab shows no site. */
export const PresenceChoices = ({ hostname }: { hostname?: string | undefined }) => {
  const { translate } = useTranslate();
  const { settings, hasFailed, save } = useSettings();
  const everywhere = settings && chosenPresence(settings);
  const here = settings && hostname !== undefined ? chosenPresence(settings, hostname) : undefined;
  /** Nothing is chosen for one site that is switched off for all. */
  const least = everywhere ? presences.indexOf(everywhere) : presences.length;
  const inForce = presences[Math.max(least, here ? presences.indexOf(here) : 0)] ?? everywhere;
  const optionsFrom = (first: number) =>
    presences.map((value, index) => ({
      value,
      label: translate(messageKey('presence', value)),
      isDisabled: index < first,
    }));
  const choose = (presence: Presence, site?: string): void => {
    if (settings) save(choosePresence(settings, presence, site));
  };
  const help = hasFailed ? 'presence_failed' : messageKey('presence_help', inForce ?? 'on');
  return (
    <div class="presence">
      <Choice
        label={translate('presence_site')}
        name="presence-site"
        options={optionsFrom(hostname === undefined ? presences.length : least)}
        value={hostname === undefined ? undefined : inForce}
        onChange={presence => choose(presence, hostname)}
      />
      <Choice
        label={translate('presence_everywhere')}
        name="presence-everywhere"
        options={optionsFrom(settings ? 0 : presences.length)}
        value={everywhere}
        onChange={presence => choose(presence)}
      />
      <p class="small quiet" role="status">
        {translate(help)}
      </p>
    </div>
  );
};
