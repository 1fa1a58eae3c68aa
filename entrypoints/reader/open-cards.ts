import { askBackground } from '@/lib/extension/ask-background';
import { longestParagraph } from '@/lib/extension/limits';
import type { Entity } from '@/lib/model/entity';
import { isDecided, readingsOf } from '@/lib/model/readings';
import { anchorOf } from '@/lib/page/anchor-of';
import { openCardHost } from '@/lib/page/card-host';
import { readCardView, type CardActions, type CardContent } from '@/lib/page/card-view';
import { dialogAround } from '@/lib/page/dialog-around';
import { judgeGround } from '@/lib/page/judge-ground';
import { createFocusKeeper, focusedElement } from '@/lib/page/keep-focus';
import { keepTrying } from '@/lib/page/keep-trying';
import type { Mark } from '@/lib/page/mark';
import type { MarkPainter } from '@/lib/page/paint-marks';
import { paragraphAround } from '@/lib/page/paragraph-around';
import { readDay } from '@/lib/page/read-day';
import { runCard, type RunningCard } from '@/lib/page/run-card';

/** A question that a dying worker took with it is put to the next one before the reader notices; once, since he waits. */
const askAgainMs = [100] as const;

/** The card's life on this page: what it asks of the background, and what a click in it does. */
export function openCards(
  painter: MarkPainter,
  pointer: () => { x: number; y: number },
): RunningCard<CardContent> & { isKept: () => boolean } {
  const askOnce = async ({ block, mention }: Mark): Promise<CardContent> => {
    if (!readCardView()) actions.sidebarShortcut = await askBackground({ type: 'card' });
    if (isDecided(mention)) return await askContext({ block, mention }, mention.entity);
    choice = await askBackground({
      type: 'entities',
      entities: readingsOf(mention).map(({ entity }) => entity),
    });
    return { status: 'choice', entities: choice };
  };
  const askContext = async (mark: Pick<Mark, 'block' | 'mention'>, entity: string): Promise<CardContent> => {
    const paragraph = paragraphAround(mark.block.text, mark.mention, longestParagraph);
    const context = await askBackground({ type: 'context', entity, paragraph, day: readDay(document) });
    return context ? { status: 'shown', context } : { status: 'failed' };
  };
  /** What the undecided name that the card is open for may mean. */
  let choice: readonly Entity[] = [];
  /** The reader has hidden the card's name: its mark goes, and the card stays for a second thought. */
  let isKept = false;
  const ask = (mark: Mark): Promise<CardContent> =>
    keepTrying(() => askOnce(mark), askAgainMs).catch(() => ({ status: 'failed' }));

  const focus = createFocusKeeper();
  const card = runCard<CardContent>({
    ask,
    show: (mark, content = { status: 'loading' }, isCalled) => {
      painter.hold(mark);
      const view = readCardView();
      view?.show(mark, pointer(), content, actions);
      if (view && isCalled) focus.enter(view.focus, mark.ranges.at(-1));
    },
    hide: isOver => {
      isKept = false;
      painter.hold(undefined);
      const view = readCardView();
      const active = focusedElement();
      const hadFocus = active !== null && view?.isOurs(active);
      view?.hide();
      if (hadFocus && isOver) focus.goBack();
    },
  });

  /** A card whose buttons lead nowhere (the extension is being updated) does not stay. */
  const close = (): void => card.send({ event: 'gone' });
  const choose = async (entity: string): Promise<void> => {
    const mark = card.openMark();
    if (!mark) return;
    const answer = await askContext(mark, entity);
    // Another name may have been rested on meanwhile.
    if (card.openMark() !== mark) return;
    const others = choice.filter(({ id }) => id !== entity);
    card.send({ event: 'chosen', answer: answer.status === 'shown' ? { ...answer, others } : answer });
  };
  const actions: CardActions = {
    openHost: openCardHost,
    homeOf: element => dialogAround(element) ?? document.documentElement,
    anchorOf,
    judgeGround,
    onContext: entity => void askBackground({ type: 'open-panel', entity }).catch(close),
    onChoose: entity => void choose(entity).catch(close),
    onHide: ({ entity, how: { form } }, where, isHidden) => {
      isKept = true;
      if (isHidden) painter.hold(undefined);
      void askBackground({ type: 'hide-form', entity, form, where, isHidden }).catch(close);
    },
    onSource: ({ article, start, end }) =>
      void askBackground({ type: 'open-source', article, start, end }).catch(close),
    onSave: () => void askBackground({ type: 'save-article' }).catch(close),
    onEntered: () => card.send({ event: 'card-entered' }),
    onLeft: () => card.send({ event: 'card-left' }),
    // As if closed by Escape: where there is no place for a card, the archive is not asked again with every move.
    onGone: () => card.send({ event: 'escaped' }),
  };

  return { ...card, isKept: () => isKept };
}
