import { delaysMs, isOpen, nextStage, type CardEvent, type CardStage } from './card-machine';
import { isSameMark, type Mark } from './mark';

/** What the card's life needs of the world. */
export type CardWorld<Answer> = {
  /** Brings what the archive has for a mark. Never rejects: a failure is an answer. */
  ask: (mark: Mark) => Promise<Answer>;
  /**
   * Draws the card at a mark; without an answer it says that the archive is being looked in. `isCalled`: a key or a tap
   * asked for it, so that it takes the focus.
   */
  show: (mark: Mark, answer: Answer | undefined, isCalled: boolean) => void;
  /** `isOver`: no other card is about to come in its place. */
  hide: (isOver: boolean) => void;
};

export type RunningCard<Answer> = {
  send: (event: CardEvent<Mark, Answer>) => void;
  /** The mark that the card is open for. */
  openMark: () => Mark | undefined;
};

/** Runs the card machine: its delays, its question to the archive, and what is drawn. */
export function runCard<Answer>(world: CardWorld<Answer>): RunningCard<Answer> {
  let stage: CardStage<Mark, Answer> = { stage: 'idle', turn: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: CardEvent<Mark, Answer>): void => {
    const before = stage;
    stage = nextStage(before, event, isSameMark);
    if (stage !== before) follow(before, stage);
  };

  const follow = (before: CardStage<Mark, Answer>, now: CardStage<Mark, Answer>): void => {
    if (now.turn !== before.turn) {
      clearTimeout(timer);
      const delayMs = delaysMs[now.stage];
      if (delayMs !== undefined)
        timer = setTimeout(() => send({ event: 'elapsed', turn: now.turn }), delayMs);
    }
    if (now.stage === 'loading') {
      void world.ask(now.mark).then(answer => send({ event: 'answered', look: now.look, answer }));
    }
    if (!isOpen(now)) {
      if (isOpen(before)) world.hide(now.stage === 'idle');
    } else if (
      !isOpen(before) ||
      before.look !== now.look ||
      before.answer !== now.answer ||
      before.isCalled !== now.isCalled
    ) {
      world.show(now.mark, now.answer, now.isCalled ?? false);
    }
  };

  return { send, openMark: () => (isOpen(stage) ? stage.mark : undefined) };
}
