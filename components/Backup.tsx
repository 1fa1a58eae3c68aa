import { FileButton } from './FileButton';
import { useTranslate } from './translate';

/** What is being done with backups, or was done last. */
export type BackupWork =
  | { status: 'idle' | 'writing' | 'written' | 'failed' }
  | { status: 'restoring'; file: string }
  | { status: 'restored'; file: string; articles: number; packs: number }
  /** `detail`: what is wrong with the file and where, in English as the command line says it. */
  | { status: 'refused'; file: string; detail: string };

export type BackupProps = {
  work: BackupWork;
  onWrite: () => void;
  onRestore: (file: File) => void;
};

const Work = ({ work }: Pick<BackupProps, 'work'>) => {
  const { translate } = useTranslate();
  const { status } = work;
  return (
    <>
      <output data-backup={status}>
        {status !== 'idle' && translate(`backup_${status}`, 'file' in work ? [work.file] : [])}{' '}
        {work.status === 'restored' &&
          translate('backup_brought', [translate('articles', work.articles), translate('packs', work.packs)])}
      </output>
      {work.status === 'refused' && (
        <p class="small" lang="en" dir="ltr" data-detail>
          {work.detail}
        </p>
      )}
    </>
  );
};

/** The reader's archive as a file, and back from it. */
export const Backup = ({ work, onWrite, onRestore }: BackupProps) => {
  const { translate } = useTranslate();
  const isBusy = work.status === 'writing' || work.status === 'restoring';
  return (
    <section class="shelf" aria-label={translate('backup_title')}>
      <h2>{translate('backup_title')}</h2>
      <p class="small quiet">{translate('backup_help')}</p>
      <div class="review-actions">
        <button class="button" type="button" data-backup-write disabled={isBusy} onClick={onWrite}>
          {translate('backup_write')}
        </button>
        <FileButton
          name="backup"
          label={translate('backup_restore')}
          accept=".ndjson,.gz"

          isDisabled={isBusy}
          onFiles={([file]) => file && onRestore(file)}
        />
      </div>
      <Work work={work} />
    </section>
  );
};
