import { Switch } from '@/components/Switch';
import { useTranslate } from '@/components/translate';
import { useSettings } from './use-settings';

/** Quiet mode on this site and everywhere. `hostname` is absent where the tab shows no site. */
export const QuietSwitches = ({ hostname }: { hostname?: string | undefined }) => {
  const { translate } = useTranslate();
  const { settings, hasFailed, save } = useSettings();
  const quietSites = settings?.quietSites ?? [];
  const isEverywhere = settings?.quietEverywhere ?? false;
  const isHere = hostname !== undefined && quietSites.includes(hostname);
  const saveHere = (isOn: boolean): void => {
    if (hostname === undefined) return;
    const others = quietSites.filter(site => site !== hostname);
    save({ quietSites: isOn ? [...others, hostname] : others });
  };
  return (
    <fieldset class="quiet-mode">
      <legend>{translate('quiet_title')}</legend>
      <Switch
        name="quiet-site"
        label={translate('quiet_site')}
        isOn={isHere || isEverywhere}
        isDisabled={!settings || hostname === undefined || isEverywhere}
        onChange={saveHere}
      />
      <Switch
        name="quiet-everywhere"
        label={translate('quiet_everywhere')}
        isOn={isEverywhere}
        isDisabled={!settings}
        onChange={quietEverywhere => save({ quietEverywhere })}
      />
      <p class="small quiet">{translate(hasFailed ? 'quiet_failed' : 'quiet_help')}</p>
    </fieldset>
  );
};
