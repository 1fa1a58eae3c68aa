import { useState } from 'preact/hooks';
import type { ImportCount, Refusal } from '@/lib/model/staged';
import { FileButton } from './FileButton';
import { messageKey, useTranslate } from './translate';

export type ImportState = 'idle' | 'reading' | 'running' | 'stopped' | 'done' | 'failed';

export type ImportFormProps = {
  state: ImportState;
  progress: ImportCount;
  refused: readonly { name: string; refusal: Refusal }[];
  onFiles: (files: readonly File[], outlet: string) => void;
  onStop: () => void;
  onGoOn: () => void;
  /** Forgets what waits, or the list of what was refused. */
  onForget: (which: 'waiting' | 'refused') => void;
};

/** Refused articles shown; the others are counted. */
const shownRefusals = 50;

const Progress = (props: ImportFormProps) => {
  const { translate } = useTranslate();
  const { saved, there, refused, waiting } = props.progress;
  const done = saved + there + refused;
  const isRunning = props.state === 'running';
  const waits = !isRunning && props.state !== 'reading' && waiting > 0;
  return (
    <div
      class="done pack-work"
      data-done={props.state === 'idle' && !waits ? undefined : props.state}
      data-import>
      <output>
        {waits
          ? translate('import_waiting', [translate('articles', waiting)])
          : props.state !== 'idle' && translate(`import_${props.state}`)}
        {done > 0 && ` ${translate('import_count', [saved, there, refused])}`}
      </output>
      {isRunning && (
        <>
          <progress aria-label={translate('import_running')} max={done + waiting} value={done} />
          <button class="button" type="button" data-import-stop onClick={props.onStop}>
            {translate('import_pause')}
          </button>
        </>
      )}
      {waits && (
        <span class="review-actions">
          <button class="button" type="button" data-import-go-on onClick={props.onGoOn}>
            {translate('import_goOn')}
          </button>
          <button class="button" type="button" data-import-cancel onClick={() => props.onForget('waiting')}>
            {translate('import_cancel')}
          </button>
        </span>
      )}
    </div>
  );
};

const Refused = ({ refused, onForget }: Pick<ImportFormProps, 'refused' | 'onForget'>) => {
  const { translate } = useTranslate();
  if (refused.length === 0) return null;
  return (
    <details class="small" data-refused>
      <summary>{translate('import_refused', [translate('articles', refused.length)])}</summary>
      <ul class="refused">
        {refused.slice(0, shownRefusals).map(({ name, refusal }) => (
          <li key={name}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span>{translate(messageKey('import_why', refusal.why))}</span>
            {refusal.detail !== undefined && (
              <span lang="en" dir="ltr" class="quiet">
                {refusal.detail}
              </span>
            )}
          </li>
        ))}
      </ul>
      {refused.length > shownRefusals && (
        <p class="quiet">
          {translate('import_more', [translate('articles', refused.length - shownRefusals)])}
        </p>
      )}
      <button class="link small" type="button" data-import-forget onClick={() => onForget('refused')}>
        {translate('import_forget')}
      </button>
    </details>
  );
};

/** Articles of the reader's files into the archive: texts, saved pages, lines of JSON. */
export const ImportForm = (props: ImportFormProps) => {
  const { translate } = useTranslate();
  const [outlet, setOutlet] = useState('');
  const isBusy = props.state === 'running' || props.state === 'reading';
  return (
    <section class="shelf" aria-label={translate('import_title')}>
      <h2>{translate('import_title')}</h2>
      <p class="small quiet">{translate('import_help')}</p>
      <div class="review-actions">
        <label class="field-inline">
          <span>{translate('import_outlet')}</span>
          <input
            name="import-outlet"
            lang="ar"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={outlet}
            onInput={event => setOutlet(event.currentTarget.value)}
          />
        </label>
        <FileButton
          name="import"
          label={translate('import_add')}
          accept=".txt,.html,.htm,.jsonl,.ndjson"
          isMultiple
          isDisabled={isBusy}
          onFiles={files => props.onFiles(files, outlet)}
        />
      </div>
      <Progress {...props} />
      <Refused refused={props.refused} onForget={props.onForget} />
    </section>
  );
};
