/** Numbers in words by the grammar, against which the rules are tested: gender of the counted thing, and case. */
export type Way = { gender: 'masculine' | 'feminine'; grammaticalCase: 'nominative' | 'oblique' };

const units = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundreds = ['ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

/** An integer from 3 to 999 999 in words, its parts joined by و. */
export function writeNumber(value: number, way: Way): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const parts = [
    ...(thousands > 0 ? [writeThousands(thousands, way)] : []),
    ...(rest > 0 ? writeBelowThousand(rest, way) : []),
  ];
  return parts.join(' و');
}

function writeThousands(count: number, { grammaticalCase }: Way): string {
  if (count === 1) return 'ألف';
  if (count === 2) return grammaticalCase === 'nominative' ? 'ألفان' : 'ألفين';
  // A thousand is masculine: ثلاثة آلاف، أحد عشر ألفا.
  const written = writeBelowThousand(count, { gender: 'masculine', grammaticalCase }).join(' و');
  const last = count % 100;
  return `${written} ${last >= 3 && last <= 10 ? 'آلاف' : last >= 11 ? 'ألفا' : 'ألف'}`;
}

function writeBelowThousand(value: number, way: Way): string[] {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  const dual = way.grammaticalCase === 'nominative' ? 'مئتان' : 'مئتين';
  const first = hundred === 0 ? [] : [hundred === 1 ? 'مئة' : hundred === 2 ? dual : hundreds[hundred - 3]!];
  return rest === 0 ? first : [...first, writeBelowHundred(rest, way)];
}

function writeBelowHundred(value: number, way: Way): string {
  const isMasculine = way.gender === 'masculine';
  if (value <= 9) return unit(value, way);
  if (value === 10) return isMasculine ? 'عشرة' : 'عشر';
  if (value === 11) return isMasculine ? 'أحد عشر' : 'إحدى عشرة';
  if (value === 12) {
    const two = way.grammaticalCase === 'nominative' ? 'اثنا' : 'اثني';
    return isMasculine ? `${two} عشر` : `${two.replace('اثن', 'اثنت')} عشرة`;
  }
  // From 13 to 19 the ten agrees with the thing counted, the unit goes against it.
  if (value < 20) return `${unit(value - 10, way)} ${isMasculine ? 'عشر' : 'عشرة'}`;
  const ten = tens[Math.floor(value / 10) - 2]! + (way.grammaticalCase === 'nominative' ? 'ون' : 'ين');
  return value % 10 === 0 ? ten : `${unit(value % 10, way)} و${ten}`;
}

function unit(value: number, { gender, grammaticalCase }: Way): string {
  const isMasculine = gender === 'masculine';
  if (value === 1) return isMasculine ? 'واحد' : 'واحدة';
  if (value === 2) {
    const two = isMasculine ? 'اثن' : 'اثنت';
    return two + (grammaticalCase === 'nominative' ? 'ان' : 'ين');
  }
  const bare = units[value - 3]!;
  return isMasculine ? `${bare}ة` : bare;
}
