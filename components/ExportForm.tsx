import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

/** Which articles go into the file: all, those that the reader saved, or those of one outlet. */
export type ExportScope = { of: 'all' } | { of: 'own' } | { of: 'outlet'; outlet: string };

export type ExportState = 'idle' | 'writing' | 'written' | 'failed';

export type ExportFormProps<Format extends string> = {
  formats: readonly Format[];
  outlets: readonly string[];
  /** Whether the reader has saved any article. */
  hasOwn: boolean;
  state: ExportState;
  onExport: (scope: ExportScope, format: Format) => void;
};

const outletPrefix = 'outlet:';

const toScope = (value: string): ExportScope =>
  value.startsWith(outletPrefix)
    ? { of: 'outlet', outlet: value.slice(outletPrefix.length) }
    : { of: value === 'own' ? 'own' : 'all' };

/** Statements or figures of the archive as a file for other programs. */
export const ExportForm = <Format extends string>(props: ExportFormProps<Format>) => {
  const { formats, outlets, hasOwn, state, onExport } = props;
  const { translate } = useTranslate();
  const [scope, setScope] = useState('all');
  const [format, setFormat] = useState(formats[0]);
  return (
    <section class="shelf" aria-label={translate('export_title')}>
      <h2>{translate('export_title')}</h2>
      <p class="small quiet">{translate('export_help')}</p>
      <form
        class="review-actions"
        data-export
        onSubmit={event => {
          event.preventDefault();
          if (format) onExport(toScope(scope), format);
        }}>
        <label class="field-inline">
          <span>{translate('export_scope')}</span>
          <select name="scope" value={scope} onChange={event => setScope(event.currentTarget.value)}>
            <option value="all">{translate('export_all')}</option>
            {hasOwn && <option value="own">{translate('export_own')}</option>}
            {outlets.map(outlet => (
              <option key={outlet} value={outletPrefix + outlet}>
                {outlet}
              </option>
            ))}
          </select>
        </label>
        <label class="field-inline">
          <span>{translate('export_format')}</span>
          <select
            name="format"
            value={format}
            onChange={event => setFormat(event.currentTarget.value as Format)}>
            {formats.map(each => (
              <option key={each} value={each}>
                {translate(`export_as_${each.replaceAll('-', '_')}`)}
              </option>
            ))}
          </select>
        </label>
        <button class="button" type="submit" disabled={state === 'writing'}>
          {translate('export_button')}
        </button>
        <output data-exported={state}>{state !== 'idle' && translate(`export_${state}`)}</output>
      </form>
    </section>
  );
};
