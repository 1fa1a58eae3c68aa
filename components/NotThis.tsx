import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

export type NotThisProps = {
  /** The form that would be hidden, and the name of what it is taken for. */
  form: string;
  name: string;
  onHide: (where: 'site' | 'everywhere', isHidden: boolean) => void;
};

/** The button pressed is gone with its press: the keyboard goes on from the one that stands in its place. */
const focusIt = (button: HTMLButtonElement | null): void => button?.focus();

/** Says that a name is not what the card says, on this site or everywhere, and takes it back. */
export const NotThis = ({ form, name, onHide }: NotThisProps) => {
  const { translate } = useTranslate();
  const [hidden, setHidden] = useState<'site' | 'everywhere'>();
  const [isUndone, setUndone] = useState(false);
  const hide = (where: 'site' | 'everywhere', isHidden: boolean) => (): void => {
    setHidden(isHidden ? where : undefined);
    setUndone(!isHidden);
    onHide(where, isHidden);
  };
  return (
    <div class="not-this small" data-hidden={hidden}>
      <span role="status">{translate(hidden ? `hide_${hidden}Done` : 'hide_ask', [form, name])}</span>{' '}
      {hidden ? (
        <button class="link small" type="button" data-undo ref={focusIt} onClick={hide(hidden, false)}>
          {translate('hide_undo')}
        </button>
      ) : (
        (['site', 'everywhere'] as const).map(where => (
          <button
            key={where}
            class="link small"
            type="button"
            data-hide={where}
            ref={isUndone && where === 'site' ? focusIt : null}
            onClick={hide(where, true)}>
            {translate(`hide_${where}`)}
          </button>
        ))
      )}
    </div>
  );
};
