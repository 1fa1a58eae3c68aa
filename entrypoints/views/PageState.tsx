import { Notice } from '@/components/Notice';
import { PageNames } from '@/components/PageNames';
import { messageKey, useTranslate } from '@/components/translate';
import type { ArchiveState } from './use-archive';
import type { Page } from './use-page';

export type PageStateProps = {
  page: Page;
  archiveState: ArchiveState;
  chosen?: string | undefined;
  onChoose: (entity: string) => void;
};

/** The names on the open page, or the sentence that says why there are none. */
export const PageState = ({ page, archiveState, chosen, onChoose }: PageStateProps) => {
  const { translate } = useTranslate();
  const { access, entities } = page;
  if (archiveState.status !== 'ready') {
    return <Notice state={archiveState.status}>{translate(`panel_${archiveState.status}`)}</Notice>;
  }
  if (access && access !== 'readable') {
    return <Notice state={access}>{translate(messageKey('page', access))}</Notice>;
  }
  if (page.off) {
    return (
      <Notice state="off">{translate(page.off === 'everywhere' ? 'page_off_everywhere' : 'page_off')}</Notice>
    );
  }
  // A moment's silence is better than a sentence that is taken back.
  if (!access || !entities) return null;
  if (entities.length === 0) {
    return (
      <Notice state="no-names" detail={translate('page_noNamesHelp')}>
        {translate('page_noNames')}
      </Notice>
    );
  }
  return <PageNames entities={entities} chosen={chosen} onChoose={onChoose} />;
};
