import { askBackground } from '@/lib/extension/ask-background';
import { longestParagraph } from '@/lib/extension/limits';
import { readCardView, type CardActions, type CardContent } from '@/lib/page/card-view';
import { keepTrying } from '@/lib/page/keep-trying';
import type { Mark } from '@/lib/page/mark';
import type { MarkPainter } from '@/lib/page/paint-marks';
import { paragraphAround } from '@/lib/page/paragraph-around';
import { runCard, type RunningCard } from '@/lib/page/run-card';

/** A question that a dying worker took with it is put to the next one before the reader notices; once, since he waits. */
const askAgainMs = [100] as const;

/** The card's life on this page: what it asks of the background, and what a click in it does. */
export function openCards(
  painter: MarkPainter,
  pointer: () => { x: number; y: number },
): RunningCard<CardContent> {
  const askOnce = async ({ block, mention }: Mark): Promise<CardContent> => {
    if (!readCardView()) actions.sidebarShortcut = await askBackground({ type: 'card' });
    const paragraph = paragraphAround(block.text, mention, longestParagraph);
    const context = await askBackground({ type: 'context', entity: mention.entity, paragraph });
    return context ? { status: 'shown', context } : { status: 'failed' };
  };
  const ask = (mark: Mark): Promise<CardContent> =>
    keepTrying(() => askOnce(mark), askAgainMs).catch(() => ({ status: 'failed' }));

  const card = runCard<CardContent>({
    ask,
    show: (mark, content = { status: 'loading' }) => {
      painter.hold(mark);
      readCardView()?.show(mark, pointer(), content, actions);
    },
    hide: () => {
      painter.hold(undefined);
      readCardView()?.hide();
    },
  });

  /** A card whose buttons lead nowhere (the extension is being updated) does not stay. */
  const close = (): void => card.send({ event: 'gone' });
  const actions: CardActions = {
    onContext: entity => void askBackground({ type: 'open-panel', entity }).catch(close),
    onSource: ({ article, start, end }) =>
      void askBackground({ type: 'open-source', article, start, end }).catch(close),
    onEntered: () => card.send({ event: 'card-entered' }),
    onLeft: () => card.send({ event: 'card-left' }),
    onGone: () => card.send({ event: 'gone' }),
  };

  return card;
}
