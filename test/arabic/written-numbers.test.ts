import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/arabic/dates';
import { findNumbers } from '@/lib/arabic/numbers';
import { hijriMonthRows, monthRows } from '@/lib/arabic/months';
import { writeNumber, type Way } from './written-numbers';

const ways = fc.record<Way>({
  gender: fc.constantFrom('masculine', 'feminine'),
  grammaticalCase: fc.constantFrom('nominative', 'oblique'),
});

describe('findNumbers', () => {
  it.each([
    [1_342, { gender: 'feminine', grammaticalCase: 'oblique' }, 'ألف وثلاثمئة واثنتين وأربعين'],
    [11_012, { gender: 'masculine', grammaticalCase: 'nominative' }, 'أحد عشر ألفا واثنا عشر'],
  ] as const)('is tested against words that are right: %i', (value, way, written) => {
    expect(writeNumber(value, way)).toBe(written);
  });

  it('reads any number in words, in both genders and cases, back to its value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 3, max: 999 }), fc.integer({ min: 3, max: 999_999 })),
        ways,
        (value, way) => {
          expect(findNumbers(writeNumber(value, way)).map(found => found.value)).toEqual([value]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('findDates', () => {
  const names = monthRows.flatMap(({ month, levant, gulf, morocco, algeria }) => {
    const others = [gulf, morocco, algeria].flatMap(written => written.split(' '));
    const dual = others.flatMap(other => [
      `${levant}/${other}`,
      `${other} (${levant})`,
      `${levant} - ${other}`,
    ]);
    return [levant, ...others, ...dual].map(name => ({ month, name }));
  });

  it('reads a day of every month in every set and dual form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1990, max: 2050 }),
        (named, day, year) => {
          const iso = `${year}-${String(named.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const found = findDates(`${day} ${named.name} ${year}`, undefined);
          expect(found.map(({ from, to }) => [from, to])).toEqual([[iso, iso]]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads Hijri days as Intl writes them', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const first = Date.UTC(1950, 0, 1) / 86_400_000;
    const last = Date.UTC(2070, 0, 1) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.nat(), (day, pick) => {
        const parts = Object.fromEntries(
          hijri.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]),
        );
        const { names: spellings } = hijriMonthRows[Number(parts.month) - 1]!;
        const written = `${parts.day} ${spellings[pick % spellings.length]} ${parts.year} هـ`;
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(findDates(written, undefined).map(({ from, to }) => [from, to])).toEqual([[iso, iso]]);
      }),
      { numRuns: 300 },
    );
  });
});
