import { askBackground, hearBackground, isConnected } from '@/lib/extension/ask-background';
import { longestReading } from '@/lib/extension/limits';
import type { GoToMention, StepOn } from '@/lib/extension/messages';
import { translate } from '@/lib/extension/translate';
import { watchConnection } from '@/lib/extension/watch-connection';
import { readCardView, shareCardView } from '@/lib/page/card-view';
import { chooseNextMark, firstMark } from '@/lib/page/choose-next-mark';
import { boxesOf } from '@/lib/page/find-mark-at';
import { followPage } from '@/lib/page/follow-page';
import { goToMark, selectMark } from '@/lib/page/go-to-mark';
import { isSameMark, marksOf, type Mark } from '@/lib/page/mark';
import { createMarkPainter } from '@/lib/page/paint-marks';
import type { FoundNames } from '@/lib/page/remember-names';
import { showNotice, whenVisible, type PageNotice } from '@/lib/page/show-notice';
import { watchPointer } from '@/lib/page/watch-pointer';
import { openCards } from './open-cards';

/** Names a document for its summary; random, since pages of plain http have no crypto.randomUUID. */
const nameDocument = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');

/** For so long a name that the panel asked for stays marked as the one meant: as long as an eye takes to find it. */
const pointedOutMs = 4_000;

/** Marks the page, keeps the marks in step with it, and opens the card. Returns the function that ends all of it. */
export function startReader(): () => void {
  const painter = createMarkPainter();
  let documentName = nameDocument();
  /** Whether the style for marks is in the page; undefined after a question that was never answered. */
  let isStyled: boolean | undefined = false;
  /** Whether nothing may be seen of us on the page. */
  let isQuiet = false;
  let marks: Mark[] = [];
  let pointer = { x: 0, y: 0 };

  let isOver = false;
  // An extension that is gone gives no text any more.
  const lastWords: PageNotice = {
    text: translate('reader_gone'),
    close: translate('reader_close'),
    language: translate('language'),
  };

  const card = openCards(painter, () => pointer);
  const isOurs = (node: Node): boolean => readCardView()?.isOurs(node) ?? false;

  /** Whether the extension is still there; if not, nothing of it may stay on the page. */
  const isAlive = (): boolean => {
    if (isConnected()) return true;
    endAlone();
    return false;
  };

  const findNames = async (blocks: string[]): Promise<FoundNames> => {
    if (!isAlive()) return { mentions: [], core: [] };
    const styled = isStyled;
    isStyled = undefined;
    const marking = await askBackground({ type: 'reading', document: documentName, styled, blocks });
    isStyled = marking.styled;
    isQuiet = marking.quiet;
    return marking;
  };

  const onMarks = (found: Mark[]): void => {
    if (!isAlive()) return;
    marks = found;
    painter.paint(isQuiet ? [] : marks);
    const open = card.openMark();
    if (!open) return;
    const same = marks.find(mark => isSameMark(mark, open));
    if (same && !isQuiet) painter.hold(same);
    else if (!card.isKept()) card.send({ event: 'gone' });
  };

  let pointingOut: ReturnType<typeof setTimeout> | undefined;
  const goTo = ({ entity, index }: GoToMention): boolean => {
    const mark = marksOf(marks, entity)[index];
    if (!mark) return false;
    // Its name leaves the view; a card that closes later would take the pointing with it.
    card.send({ event: 'gone' });
    if (!goToMark(mark)) return false;
    if (isQuiet) {
      selectMark(mark);
      return true;
    }
    painter.hold(mark);
    clearTimeout(pointingOut);
    pointingOut = setTimeout(() => painter.hold(card.openMark()), pointedOutMs);
    return true;
  };

  const call = (mark: Mark, point: { x: number; y: number }): void => {
    pointer = point;
    card.send({ event: 'called', mark });
  };

  /** The name that the last shortcut led to. */
  let visited: Mark | undefined;
  const stepOn = ({ step, isFromEdge }: StepOn): boolean => {
    const next = isFromEdge
      ? firstMark(marks, step)
      : chooseNextMark(marks, step, card.openMark() ?? visited);
    if (!next || !goToMark(next)) {
      // The next name stands in another frame, or the round begins anew: this frame's card is over.
      card.send({ event: 'gone' });
      return false;
    }
    visited = next;
    const [box] = boxesOf(next);
    if (isQuiet) selectMark(next);
    else if (box) call(next, { x: box.x, y: box.y });
    return true;
  };

  const follower = followPage({ findNames, onMarks, isOurs, longestText: longestReading });
  const endings = [
    follower.stop,
    watchConnection(() => endAlone()),
    hearBackground({
      'read-again': follower.readAgain,
      leave: () => leave(),
      'go-to-mention': goTo,
      step: stepOn,
    }),
    watchPointer({
      marks: () => (isQuiet ? [] : marks),
      isOpen: () => card.openMark() !== undefined,
      isOurs,
      onPointed: (mark, point) => {
        if (!isAlive()) return;
        if (mark) pointer = point;
        card.send({ event: 'pointed', mark });
      },
      onTapped: (mark, point) => {
        if (isAlive()) call(mark, point);
      },
      onPressedElsewhere: () => card.send({ event: 'gone' }),
      onEscape: () => card.send({ event: 'escaped' }),
      onScroll: () => readCardView()?.follow(),
    }),
    watchDocument({
      onHidden: () => void askBackground({ type: 'farewell', document: documentName }).catch(() => undefined),
      onShownAgain: () => {
        documentName = nameDocument();
        follower.readAgain();
      },
    }),
  ];

  const stop = (): void => {
    isOver = true;
    for (const end of endings) end();
    clearTimeout(pointingOut);
    card.send({ event: 'gone' });
    painter.clear();
    shareCardView(undefined);
  };
  /** The extension was updated or switched off: its marks go, and the page says why, once. */
  const endAlone = (): void => {
    if (isOver) return;
    const wereSeen = marks.length > 0 && !isQuiet;
    stop();
    if (wereSeen && window === top) whenVisible(() => showNotice(lastWords));
  };
  /** Siyaq was switched off here: it goes with all that it brought, the style for marks included. */
  const leave = (): void => {
    stop();
    void askBackground({ type: 'farewell', document: documentName, styled: isStyled !== false }).catch(
      () => undefined,
    );
  };
  return stop;
}

/** A document that is left may come back as it was, by the button "back". Returns the function that ends the watch. */
function watchDocument(listeners: { onHidden: () => void; onShownAgain: () => void }): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  addEventListener('pagehide', () => listeners.onHidden(), { signal });
  addEventListener('pageshow', event => event.persisted && listeners.onShownAgain(), { signal });
  return () => ending.abort();
}
