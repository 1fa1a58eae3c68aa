import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delaysMs, isOpen, nextStage, type CardEvent, type CardStage } from '@/lib/page/card-machine';

type Stage = CardStage<string, string>;
type Event = CardEvent<string, string>;

const idle = { stage: 'idle', turn: 0 } as Stage;
const at = (mark?: string): Event => ({ event: 'pointed', mark });
const called = (mark: string): Event => ({ event: 'called', mark });
const entered: Event = { event: 'card-entered' };
const left: Event = { event: 'card-left' };
const escaped: Event = { event: 'escaped' };
const gone: Event = { event: 'gone' };

/** An event that depends on the stage in which it happens: the running delay ends, the running question is answered. */
type Step = Event | ((now: Stage) => Event);
const elapsed: Step = now => ({ event: 'elapsed', turn: now.turn });
const answered =
  (answer: string): Step =>
  now => ({ event: 'answered', look: 'look' in now ? now.look : -1, answer });

const run = (steps: readonly Step[], from: Stage = idle): Stage =>
  steps.reduce((now, step) => nextStage(now, typeof step === 'function' ? step(now) : step), from);

const toShown: Step[] = [at('علي تمي'), elapsed, answered('أقواله')];

describe('nextStage', () => {
  it.each<{ what: string; steps: Step[]; stage: Partial<Stage> | Record<string, unknown> }>([
    { what: 'rests on a name', steps: [at('أ')], stage: { stage: 'resting', mark: 'أ' } },
    { what: 'asks after the dwell delay', steps: [at('أ'), elapsed], stage: { stage: 'loading', mark: 'أ' } },
    {
      what: 'shows the answer',
      steps: toShown,
      stage: { stage: 'shown', mark: 'علي تمي', answer: 'أقواله' },
    },
    {
      what: 'shows that it is looking when the archive is slow',
      steps: [at('أ'), elapsed, elapsed],
      stage: { stage: 'shown', mark: 'أ' },
    },
    {
      what: 'fills a slow card in when its answer comes',
      steps: [at('أ'), elapsed, elapsed, answered('قول')],
      stage: { stage: 'shown', answer: 'قول' },
    },
    { what: 'forgets a name that was only passed over', steps: [at('أ'), at()], stage: { stage: 'idle' } },
    {
      what: 'starts anew on another name',
      steps: [at('أ'), at('ب')],
      stage: { stage: 'resting', mark: 'ب' },
    },
    {
      what: 'drops a question when the pointer leaves before the answer',
      steps: [at('أ'), elapsed, at()],
      stage: { stage: 'idle' },
    },
    {
      what: 'stays a while after the pointer has left',
      steps: [...toShown, at()],
      stage: { stage: 'leaving' },
    },
    { what: 'closes after the leave delay', steps: [...toShown, at(), elapsed], stage: { stage: 'idle' } },
    {
      what: 'stays open for a pointer that enters it',
      steps: [...toShown, at(), entered],
      stage: { stage: 'shown', mark: 'علي تمي', answer: 'أقواله' },
    },
    {
      what: 'leaves when the pointer leaves it',
      steps: [...toShown, at(), entered, left],
      stage: { stage: 'leaving' },
    },
    {
      what: 'stays open for a pointer that returns to the name',
      steps: [...toShown, at(), at('علي تمي')],
      stage: { stage: 'shown', answer: 'أقواله' },
    },
    {
      what: 'is not taken over by a name crossed on the way into it',
      steps: [...toShown, at('داعش'), entered],
      stage: { stage: 'shown', mark: 'علي تمي' },
    },
    {
      what: 'turns to another name that is rested on',
      steps: [...toShown, at('داعش'), elapsed],
      stage: { stage: 'loading', mark: 'داعش' },
    },
    {
      what: 'closes when a name crossed on the way is left again',
      steps: [...toShown, at('داعش'), at(), elapsed],
      stage: { stage: 'idle' },
    },
    {
      what: 'takes an answer while leaving',
      steps: [at('أ'), elapsed, elapsed, at(), answered('قول'), entered],
      stage: { stage: 'shown', answer: 'قول' },
    },
    { what: 'closes on Escape', steps: [...toShown, escaped], stage: { stage: 'idle' } },
    {
      what: 'does not open again on the name that Escape closed it over',
      steps: [...toShown, escaped, at('علي تمي')],
      stage: { stage: 'idle' },
    },
    {
      what: 'opens again once the pointer has been elsewhere',
      steps: [...toShown, escaped, at(), at('علي تمي')],
      stage: { stage: 'resting' },
    },
    {
      what: 'opens on another name right after Escape',
      steps: [...toShown, escaped, at('داعش')],
      stage: { stage: 'resting', mark: 'داعش' },
    },
    {
      what: 'looks at once for a name that is called',
      steps: [called('أ')],
      stage: { stage: 'loading', mark: 'أ', isCalled: true },
    },
    {
      what: 'does not lose a called name to a pointer that lies elsewhere',
      steps: [called('أ'), at('ب'), at(), answered('قول'), at(), left],
      stage: { stage: 'shown', mark: 'أ', answer: 'قول' },
    },
    {
      what: 'turns from a called name to another that the pointer rests on',
      steps: [called('أ'), answered('قول'), at('ب'), elapsed],
      stage: { stage: 'loading', mark: 'ب' },
    },
    {
      what: 'stays with a called name when the pointer only crosses another',
      steps: [called('أ'), answered('قول'), at('ب'), at()],
      stage: { stage: 'shown', mark: 'أ', isCalled: true },
    },
    {
      what: 'keeps the card that a pointer has opened when its name is called',
      steps: [...toShown, at(), called('علي تمي')],
      stage: { stage: 'shown', mark: 'علي تمي', answer: 'أقواله', isCalled: true },
    },
    {
      what: 'goes from one called name to the next',
      steps: [called('أ'), answered('قول'), called('ب')],
      stage: { stage: 'loading', mark: 'ب', isCalled: true },
    },
    { what: 'closes a called card on Escape', steps: [called('أ'), escaped], stage: { stage: 'idle' } },
    { what: 'closes when its name is gone', steps: [...toShown, gone], stage: { stage: 'idle' } },
  ])('$what', ({ steps, stage }) => {
    expect(run(steps)).toMatchObject(stage);
  });

  it.each<{ what: string; steps: Step[]; event: Event }>([
    { what: 'a delay of an earlier turn', steps: toShown, event: { event: 'elapsed', turn: 1 } },
    {
      what: 'an answer to another question',
      steps: toShown,
      event: { event: 'answered', look: 1, answer: 'سواه' },
    },
    {
      what: 'an answer after closing',
      steps: [...toShown, escaped],
      event: { event: 'answered', look: 2, answer: 'متأخر' },
    },
    {
      what: 'an answer before any question',
      steps: [at('أ')],
      event: { event: 'answered', look: 1, answer: 'مبكر' },
    },
    { what: 'the same name again', steps: toShown, event: at('علي تمي') },
    { what: 'the same name again while resting', steps: [at('أ')], event: at('أ') },
    { what: 'nothing again', steps: [], event: at() },
    { what: 'leaving a card that is leaving', steps: [...toShown, at()], event: left },
    { what: 'entering a card that is shown', steps: toShown, event: entered },
    { what: 'Escape without a card', steps: [], event: escaped },
  ])('stays the very same on $what', ({ steps, event }) => {
    const now = run(steps);
    expect(nextStage(now, event)).toBe(now);
  });

  it('drops the late answer for a name that was left, and shows the one for the name that followed', () => {
    const first = run([at('أ'), elapsed]);
    const lateLook = 'look' in first ? first.look : -1;
    const second = run([at('ب'), elapsed], first);
    expect(nextStage(second, { event: 'answered', look: lateLook, answer: 'عن أ' })).toBe(second);
    expect(run([answered('عن ب')], second)).toMatchObject({ stage: 'shown', mark: 'ب', answer: 'عن ب' });
  });

  it('does not let the pointer prolong a leaving card by crossing no name', () => {
    const leaving = run([...toShown, at('داعش')]);
    expect(nextStage(leaving, at()).turn).toBe(leaving.turn);
  });

  it('compares names as it is told to', () => {
    const now = run([at('Ali')]);
    const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
    expect(nextStage(now, at('ALI'), isSame)).toBe(now);
  });

  const anyStep = fc.oneof(
    fc.constantFrom<Step>(
      at(),
      at('أ'),
      at('ب'),
      called('أ'),
      called('ب'),
      entered,
      left,
      escaped,
      gone,
      elapsed,
      answered('قول'),
    ),
    fc.nat(20).map((turn): Step => ({ event: 'elapsed', turn })),
    fc.nat(20).map((look): Step => ({ event: 'answered', look, answer: 'متأخر' })),
  );

  it('never shows a late answer, never counts back, and is closed by Escape from anywhere', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const questions = new Map<number, string>();
        let now = idle;
        for (const step of steps) {
          const next = run([step], now);
          expect(next.turn).toBeGreaterThanOrEqual(now.turn);
          // A question keeps its name for as long as it is open.
          if ('look' in next) {
            expect(questions.get(next.look) ?? next.mark).toBe(next.mark);
            questions.set(next.look, next.mark);
          }
          // Whoever sets a delay sees by the turn that it is another one.
          if (next.stage !== now.stage && delaysMs[next.stage] !== undefined)
            expect(next.turn).toBeGreaterThan(now.turn);
          now = next;
        }
        expect(isOpen(run([escaped], now))).toBe(false);
      }),
    );
  });
});
