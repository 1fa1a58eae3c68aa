import { useRef } from 'preact/hooks';
import type { PackHeader } from '@/lib/model/pack';
import { describeCoverage } from './describe-coverage';
import { FileButton } from './FileButton';
import { useTranslate } from './translate';

/** What is being done with the packs, or was done last. `read`: the part of the file that is read, from 0 to 1. */
export type PackWork =
  | { status: 'idle' }
  | { status: 'installing'; file: string; read: number }
  | { status: 'removing'; name: string }
  | { status: 'installed' | 'there' | 'removed'; name: string }
  | { status: 'stopped'; file: string }
  /** `detail`: what is wrong with the file, where, and what to do, in English as the command line says it. */
  | { status: 'refused'; file: string; detail: string }
  | { status: 'failed'; name: string };

export type PackShelfProps = {
  packs: readonly PackHeader[];
  /** The pack that comes with Siyaq, which stays; undefined while that is not known. */
  bundled: string | undefined;
  work: PackWork;
  onInstall: (file: File) => void;
  onStop: () => void;
  onRemove: (name: string) => void;
};

type PackProps = { pack: PackHeader; isBundled: boolean; isBusy: boolean; onRemove: () => void };

/** Asked once, since all that came with the pack goes at once. */
const RemovePack = ({ pack, isBusy, onRemove }: Omit<PackProps, 'isBundled'>) => {
  const { translate } = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button
        class="link small"
        type="button"
        data-remove-pack
        disabled={isBusy}
        aria-label={translate('pack_removeNamed', [pack.name])}
        onClick={() => dialog.current?.showModal()}>
        {translate('pack_remove')}
      </button>
      <dialog class="ask" ref={dialog} aria-label={translate('pack_removeNamed', [pack.name])}>
        <h2>{translate('pack_question', [pack.name])}</h2>
        <p>{translate('pack_what', [translate('articles', pack.counts.articles)])}</p>
        <div class="review-actions">
          <button
            class="button danger"
            type="button"
            data-remove-sure
            onClick={() => {
              close();
              onRemove();
            }}>
            {translate('pack_remove')}
          </button>
          <button class="button" type="button" autofocus onClick={close}>
            {translate('pack_keep')}
          </button>
        </div>
      </dialog>
    </>
  );
};

const Pack = ({ pack, isBundled, ...removing }: PackProps) => {
  const words = useTranslate();
  const { translate } = words;
  const coverage = describeCoverage(
    { ...pack.coverage, articles: pack.counts.articles, statements: pack.counts.statements },
    words,
  );
  return (
    <li class="pack" data-pack={pack.name}>
      <b>
        <bdi>{pack.name}</bdi>
      </b>
      <p>{coverage}</p>
      <p class="small quiet">
        {[
          translate('statements', pack.counts.statements),
          translate('figures', pack.counts.claims),
          translate('names', pack.counts.entities),
        ].join(' · ')}
      </p>
      <p class="small quiet">
        {translate('archive_publisher')} <bdi>{pack.publisher}</bdi>
      </p>
      <p class="small quiet">
        {translate('archive_licence')} <bdi>{pack.licence}</bdi>
      </p>
      <details class="small quiet">
        <summary>
          {translate('archive_version')} <bdi>{pack.sha256.slice(0, 12)}</bdi>
        </summary>
        <p>{translate('pack_hash')}</p>
        <code class="hash" dir="ltr">
          {pack.sha256}
        </code>
      </details>
      {isBundled ? (
        <p class="small quiet">{translate('pack_bundled')}</p>
      ) : (
        <div class="by">
          <RemovePack pack={pack} {...removing} />
        </div>
      )}
    </li>
  );
};

const Work = ({ work, onStop }: Pick<PackShelfProps, 'work' | 'onStop'>) => {
  const { translate } = useTranslate();
  if (work.status === 'idle') return null;
  const subject = 'file' in work ? work.file : work.name;
  return (
    <div class="done pack-work" data-done={work.status}>
      <output>{translate(`pack_${work.status}`, [subject])}</output>
      {work.status === 'installing' && (
        <>
          <progress aria-label={translate('pack_installing', [subject])} max={1} value={work.read} />
          <button class="button" type="button" data-stop onClick={onStop}>
            {translate('pack_stop')}
          </button>
        </>
      )}
      {work.status === 'refused' && (
        <p class="small" lang="en" dir="ltr" data-detail>
          {work.detail}
        </p>
      )}
    </div>
  );
};

/** The packs of the archive: where each is from, what it holds; others are added from a file, and removed again. */
export const PackShelf = ({ packs, bundled, work, onInstall, onStop, onRemove }: PackShelfProps) => {
  const { translate } = useTranslate();
  const isBusy = work.status === 'installing' || work.status === 'removing';
  return (
    <section class="shelf" aria-label={translate('archive_packs')}>
      <h2>{translate('archive_packs')}</h2>
      <p class="small quiet">{translate('pack_help')}</p>
      <div class="review-actions">
        <FileButton
          name="pack"
          label={translate('pack_add')}
          accept=".ndjson,.gz,.pack"

          isDisabled={isBusy}
          onFiles={([file]) => file && onInstall(file)}
        />
      </div>
      <Work work={work} onStop={onStop} />
      <ul>
        {packs.map(pack => (
          <Pack
            key={pack.name}
            pack={pack}
            isBundled={pack.name === bundled}
            isBusy={isBusy}
            onRemove={() => onRemove(pack.name)}
          />
        ))}
      </ul>
    </section>
  );
};
