import { useRef } from 'preact/hooks';
import { SettingsSection } from './Settings';
import { useTranslate } from './translate';

/** How far the erasing is. */
export type ErasingState = 'idle' | 'erasing' | 'erased' | 'failed';

export type EraseEverythingProps = {
  state: ErasingState;
  /** How many articles the reader would lose. */
  own: number;
  onErase: () => void;
};

/** The one place where everything is erased: asked once, then done. */
export const EraseEverything = ({ state, own, onErase }: EraseEverythingProps) => {
  const { translate } = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  return (
    <SettingsSection name="erase">
      <p class="small quiet">{translate('erase_help')}</p>
      <div class="review-actions">
        <button
          class="button"
          type="button"
          data-erase
          disabled={state === 'erasing'}
          onClick={() => dialog.current?.showModal()}>
          {translate(state === 'erasing' ? 'erase_erasing' : 'erase_button')}
        </button>
        <output data-erasing={state}>
          {(state === 'erased' || state === 'failed') && translate(`erase_${state}`)}
        </output>
      </div>
      <dialog class="ask" ref={dialog} aria-labelledby="erase-question">
        <h2 id="erase-question">{translate('erase_question')}</h2>
        <p>{translate('erase_what', [translate('ownArticles', own)])}</p>
        <div class="review-actions">
          <button
            class="button danger"
            type="button"
            data-erase-sure
            onClick={() => {
              close();
              onErase();
            }}>
            {translate('erase_sure')}
          </button>
          {/* The first thing that the keyboard meets is the one that loses nothing. */}
          <button class="button" type="button" data-erase-not autofocus onClick={close}>
            {translate('erase_not')}
          </button>
        </div>
      </dialog>
    </SettingsSection>
  );
};
