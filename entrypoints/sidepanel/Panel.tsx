import type { ChipEntity } from '@/components/EntityChips';
import { EntityView } from '@/components/EntityView';
import type { PageJumpsProps } from '@/components/PageJumps';
import { Notice } from '@/components/Notice';
import type { PinButtonProps } from '@/components/PinButton';
import { useTranslate } from '@/components/translate';
import type { PageFigure } from '@/lib/model/context';
import { openSource } from '@/lib/extension/open-source';
import { useArchive, type ArchiveState } from '@/entrypoints/views/use-archive';
import { useCoverage } from '@/entrypoints/views/use-coverage';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import { PageState } from '@/entrypoints/views/PageState';
import { SaveArticle } from '@/entrypoints/views/SaveArticle';
import { usePage } from '@/entrypoints/views/use-page';
import { loadRecord } from './load-record';
import { useChosenEntity } from './use-chosen-entity';
import { usePageJumps } from './use-page-jumps';
import { useForParagraph } from './use-for-paragraph';
import { useStatements } from './use-statements';

/** What to show before anything is chosen: the first name of the subject itself that has something to say. */
const firstOf = (entities: readonly ChipEntity[]): string | undefined =>
  (entities.find(({ core, statements }) => core && statements > 0) ?? entities[0])?.id;

type ChosenProps = {
  state: ArchiveState;
  id: string;
  tabId: number | undefined;
  here: readonly string[];
  figures: readonly PageFigure[];
  coverage: string;
  askedAt: number | undefined;
  jumps: PageJumpsProps;
  pin: PinButtonProps;
};

const ChosenEntity = ({ state, id, tabId, here, figures, coverage, askedAt, jumps, pin }: ChosenProps) => {
  const { translate } = useTranslate();
  const archive = state.status === 'ready' ? state.archive : undefined;
  const loaded = useLoaded(
    async () => ({ id, record: archive && (await loadRecord(archive, id, { here, figures })) }),
    [archive, id, JSON.stringify([here, figures])],
  );
  const record = loaded.status === 'loaded' ? loaded.value.record : undefined;
  const source = useStatements(archive, record);
  const forParagraph = useForParagraph(archive, tabId, id);
  if (!archive || loaded.status === 'loading') return null;
  if (loaded.status === 'failed') {
    return (
      <div class="section">
        <Notice state="failed">{translate('panel_failed')}</Notice>
      </div>
    );
  }
  if (!record) {
    return loaded.value.id === id ? (
      <div class="section">
        <Notice state="unknown">{translate('panel_unknown')}</Notice>
      </div>
    ) : null;
  }
  return (
    <EntityView
      key={record.entity.id}
      record={record}
      source={source}
      nameOf={other => record.names.get(other)}
      coverage={coverage}
      askedAt={record.entity.id === id ? askedAt : undefined}
      {...(record.entity.id === id && { jumps, pin, forParagraph })}
      onSource={source => void openSource(source)}
    />
  );
};

/** The side panel: the names of the page beside it, and all that the archive holds for the chosen one. */
export const Panel = () => {
  const { translate } = useTranslate();
  const archiveState = useArchive();
  const coverage = useCoverage(archiveState);
  const page = usePage(archiveState);
  const { chosen, pinned, isKnown, askedAt, choose, pin } = useChosenEntity(page.tab?.id);
  const { access, entities } = page;
  // What was chosen on a page that the tab has left is chosen no more.
  const isHere = entities === undefined || entities.some(({ id }) => id === chosen);
  const followed = access !== 'readable' || !isKnown ? undefined : isHere ? chosen : firstOf(entities);
  const shown = pinned ?? followed;
  const mentions = entities?.find(({ id }) => id === shown)?.mentions ?? 0;
  const jumps = usePageJumps(page.tab?.id, shown, mentions);
  return (
    <>
      <h1 class="hidden">{translate('panel_title')}</h1>
      <div class="section head-section">
        <PageState page={page} archiveState={archiveState} chosen={shown} onChoose={choose} />
        {!shown && coverage && (
          <p class="small quiet" data-coverage>
            {coverage}
          </p>
        )}
        {access === 'readable' && (
          <div>
            <SaveArticle tab={page.tab} state={archiveState} />
          </div>
        )}
      </div>
      {shown && (
        <ChosenEntity
          state={archiveState}
          id={shown}
          tabId={page.tab?.id}
          here={page.here ?? []}
          figures={page.figures ?? []}
          coverage={coverage}
          jumps={jumps}
          pin={{ isPinned: pinned !== undefined, onPin: isPinned => pin(isPinned ? shown : undefined) }}
          // What was asked for comes into view when the names above it are there, whose room it would lose again.
          askedAt={entities && askedAt > 0 && shown === chosen ? askedAt : undefined}
        />
      )}
    </>
  );
};
