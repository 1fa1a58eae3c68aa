import type { Clitics } from './look-up-word';
import type { NumberWord } from './number-words';

/** One part of a number: its row in the table, and its source start after its proclitics. */
export type NumberPart = NumberWord & { start: number; clitics: Clitics };

/** A sum under way: what is settled, the group that a scale may still multiply, and how much room a further و has. */
export class NumberSum {
  scale = 1;
  private settled = 0;
  private group: number;
  private room: number;
  private ceiling = Infinity;

  constructor(
    value: number,
    private rank: NumberWord['rank'] | 'figure',
    private readonly dualAlone = false,
  ) {
    this.group = value;
    this.room = roomAfter(rank, value);
    if (rank === 'scale' || rank === 'dual') {
      this.settled = dualAlone ? 2 * value : value;
      this.group = 0;
      this.scale = this.ceiling = rank === 'dual' ? value / 2 : value;
      this.room = this.scale;
    }
  }

  get value(): number {
    return this.settled + this.group;
  }

  /** A part after و. */
  add(part: NumberPart, apart: boolean): boolean {
    if (apart && part.clitics.cut > 0) return false;
    if (part.rank === 'fraction') {
      if (this.rank === 'fraction') return false;
      this.settled += part.value * (this.group > 0 ? 1 : this.scale);
      this.rank = 'fraction';
      this.room = 0;
      return true;
    }
    if (part.rank === 'plural' || part.rank === 'parts') return false;
    const tensAfterUnit = this.rank === 'unit' && part.rank === 'tens' && this.group % 10 > 0;
    if (part.value === 0 || (!tensAfterUnit && part.value >= this.room)) return false;
    if (part.rank === 'scale' || part.rank === 'dual') {
      if (this.group > 0) this.settled += this.group;
      this.settled += part.value;
      this.group = 0;
      this.scale = this.ceiling = part.rank === 'dual' ? part.value / 2 : part.value;
      this.room = this.scale;
    } else {
      this.group += part.value;
      this.room = tensAfterUnit ? 0 : roomAfter(part.rank, part.value);
    }
    this.rank = part.rank;
    return true;
  }

  /** A scale right after the group: 25 ألف، ثلاثة ملايين. */
  multiply(part: NumberPart): boolean {
    if (part.clitics.cut > 0 || part.value >= this.ceiling || this.group === 0) return false;
    const hundreds =
      part.rank === 'hundred' && part.value === 100 && this.rank === 'figure' && this.group < 10;
    if (!hundreds && part.rank !== 'scale' && !(part.rank === 'plural' && part.value >= 1000)) return false;
    this.settled += this.group * part.value;
    this.group = 0;
    this.scale = this.ceiling = part.value;
    this.room = part.value;
    this.rank = 'scale';
    return true;
  }

  /** The unit just added becomes a teen or a hundred by the word after it. */
  widen(part: NumberPart): boolean {
    if (this.rank !== 'unit') return false;
    const unit = this.group % 10;
    if (part.rank === 'ten' && unit > 0) {
      this.group += 10;
      this.rank = 'teen';
      this.room = 0;
      return true;
    }
    if (part.rank !== 'hundred' || part.value !== 100 || unit < 3 || this.group > 9 || this.ceiling <= 100)
      return false;
    this.group *= 100;
    this.rank = 'hundred';
    this.room = 100;
    return true;
  }

  repeats(part: NumberPart): boolean {
    return part.rank === 'scale' && part.value === this.scale && part.clitics.definite && !part.clitics.and;
  }
}

function roomAfter(rank: NumberWord['rank'] | 'figure', value: number): number {
  return rank === 'hundred' ? 100 : rank === 'scale' ? value : 0;
}
