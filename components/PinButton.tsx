import { useTranslate } from './translate';

export type PinButtonProps = { isPinned: boolean; onPin: (isPinned: boolean) => void };

/** Keeps the panel at the name that it shows, wherever the reader goes; says so when it is pressed. */
export const PinButton = ({ isPinned, onPin }: PinButtonProps) => {
  const { translate } = useTranslate();
  return (
    <>
      <button
        class="pin"
        type="button"
        aria-pressed={isPinned}
        aria-label={translate('pin_label')}
        title={translate(isPinned ? 'pin_release' : 'pin_hint')}
        data-pin
        onClick={() => onPin(!isPinned)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 1.75h5M6.5 2v4.2L4.2 9.25h7.6L9.5 6.2V2M8 9.5v4.75" />
        </svg>
      </button>
      <output class="hidden">{isPinned ? translate('pin_on') : ''}</output>
    </>
  );
};
