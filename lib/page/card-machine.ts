/** The pointer must rest that long on a name: long enough not to open on the way past, short enough to feel prompt. */
export const dwellDelayMs = 300;

/** The card stays that long after the pointer has left, so that the way from name to card need not be straight. */
export const leaveDelayMs = 300;

/** An archive that takes longer is said to be looked in, so that the reader does not take the name for a dead one. */
export const patienceMs = 400;

/**
 * The life of the card. `Mark`: a name on the page; `Answer`: what the archive gave for it (a failure is an answer too).
 * `turn` changes with every delay that begins: a delay that ends with another turn is void. `look` names a question to
 * the archive: an answer to another question is void. `spurned`: closed by Escape, and not to open again at once.
 * `isCalled`: opened by a key or a tap, and open until the reader ends it, wherever the pointer is.
 */
export type CardStage<Mark, Answer> =
  | { stage: 'idle'; turn: number; spurned?: Mark }
  | { stage: 'resting'; turn: number; mark: Mark }
  | { stage: 'loading'; turn: number; mark: Mark; look: number; isCalled?: true }
  | { stage: 'shown'; turn: number; mark: Mark; look: number; answer?: Answer; isCalled?: true }
  | {
      stage: 'leaving';
      turn: number;
      mark: Mark;
      look: number;
      answer?: Answer;
      isCalled?: true;
      next?: Mark;
    };

export type CardEvent<Mark, Answer> =
  /** The pointer is on this name, or on none. */
  | { event: 'pointed'; mark: Mark | undefined }
  /** A key or a tap asks for the card of this name. */
  | { event: 'called'; mark: Mark }
  | { event: 'card-entered' }
  | { event: 'card-left' }
  /** The delay that began with this turn is over. */
  | { event: 'elapsed'; turn: number }
  | { event: 'answered'; look: number; answer: Answer }
  /** In the open card the reader has chosen what to be shown. */
  | { event: 'chosen'; answer: Answer }
  | { event: 'escaped' }
  /** The name has left the page or the view, or nothing may be shown any more. */
  | { event: 'gone' };

/** The delay that a stage begins with, in milliseconds; none in stages that wait for the reader alone. */
export const delaysMs: Record<CardStage<unknown, unknown>['stage'], number | undefined> = {
  idle: undefined,
  resting: dwellDelayMs,
  loading: patienceMs,
  shown: undefined,
  leaving: leaveDelayMs,
};

type Same<Mark> = (one: Mark, other: Mark) => boolean;

/** What the card does next. Pure: the same stage and event give the same stage, and a void event the very same object. */
export function nextStage<Mark, Answer>(
  now: CardStage<Mark, Answer>,
  event: CardEvent<Mark, Answer>,
  isSame: Same<Mark> = Object.is,
): CardStage<Mark, Answer> {
  const turn = now.turn + 1;
  switch (event.event) {
    case 'pointed':
      return point(now, event.mark, isSame);
    case 'called':
      return isOpen(now) && isSame(now.mark, event.mark)
        ? { ...show(now), isCalled: true }
        : { stage: 'loading', turn, mark: event.mark, look: turn, isCalled: true };
    case 'elapsed':
      return event.turn === now.turn ? elapse(now) : now;
    case 'card-entered':
      return now.stage === 'leaving' ? show(now) : now;
    case 'card-left':
      return now.stage === 'shown' && !now.isCalled ? { ...now, stage: 'leaving', turn } : now;
    case 'answered':
      return answer(now, event.look, event.answer);
    case 'chosen':
      return isOpen(now) ? { ...now, answer: event.answer } : now;
    case 'escaped':
      return now.stage === 'idle' ? now : { stage: 'idle', turn, spurned: now.mark };
    case 'gone':
      return now.stage === 'idle' ? now : { stage: 'idle', turn };
  }
}

/** Whether the card is on the page in this stage. */
export const isOpen = <Mark, Answer>(
  now: CardStage<Mark, Answer>,
): now is Extract<CardStage<Mark, Answer>, { stage: 'shown' | 'leaving' }> =>
  now.stage === 'shown' || now.stage === 'leaving';

function point<Mark, Answer>(
  now: CardStage<Mark, Answer>,
  mark: Mark | undefined,
  isSame: Same<Mark>,
): CardStage<Mark, Answer> {
  const turn = now.turn + 1;
  const isOn = (known: Mark | undefined): boolean =>
    mark === undefined ? known === undefined : known !== undefined && isSame(known, mark);
  switch (now.stage) {
    case 'idle':
      if (isOn(now.spurned)) return now;
      return mark === undefined ? { stage: 'idle', turn: now.turn } : { stage: 'resting', turn, mark };
    case 'resting':
    case 'loading':
      if (isOn(now.mark) || ('isCalled' in now && now.isCalled)) return now;
      return mark === undefined ? { stage: 'idle', turn } : { stage: 'resting', turn, mark };
    case 'shown':
      if (isOn(now.mark) || (now.isCalled && mark === undefined)) return now;
      return { ...now, stage: 'leaving', turn, next: mark };
    case 'leaving':
      if (isOn(now.mark) || (now.isCalled && mark === undefined)) return show(now);
      if (isOn(now.next)) return now;
      // A further name must be rested on for its whole delay; leaving it again does not prolong the old card's.
      return { ...now, turn: mark === undefined ? now.turn : turn, next: mark };
  }
}

function elapse<Mark, Answer>(now: CardStage<Mark, Answer>): CardStage<Mark, Answer> {
  const turn = now.turn + 1;
  switch (now.stage) {
    case 'resting':
      return { stage: 'loading', turn, mark: now.mark, look: turn };
    case 'loading':
      return { ...now, stage: 'shown', turn };
    case 'leaving':
      return now.next === undefined
        ? { stage: 'idle', turn }
        : { stage: 'loading', turn, mark: now.next, look: turn };
    default:
      return now;
  }
}

function answer<Mark, Answer>(
  now: CardStage<Mark, Answer>,
  look: number,
  found: Answer,
): CardStage<Mark, Answer> {
  if (!('look' in now) || now.look !== look) return now;
  if (now.stage !== 'loading') return { ...now, answer: found };
  return { ...now, stage: 'shown', turn: now.turn + 1, answer: found };
}

type Open<Mark, Answer> = Extract<CardStage<Mark, Answer>, { stage: 'shown' | 'leaving' }>;

function show<Mark, Answer>(now: Open<Mark, Answer>): Open<Mark, Answer> {
  const { mark, look, turn, answer: found, isCalled } = now;
  return {
    stage: 'shown',
    turn: turn + 1,
    mark,
    look,
    ...(found !== undefined && { answer: found }),
    ...(isCalled && { isCalled }),
  };
}
