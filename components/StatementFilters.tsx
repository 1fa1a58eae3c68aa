import type { StatementEntry } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { entityName } from './EntityHeading';
import { writeDigits } from './display';
import { formatRange } from './format-date';
import {
  countFacet,
  narrator,
  speakerKey,
  yearPeriod,
  type Facet,
  type StatementFilters as Filters,
} from './statement-filters';
import { messageKey, useTranslate } from './translate';

export type StatementFiltersProps = {
  entries: readonly StatementEntry[];
  filters: Filters;
  /** The entity whose statements these are: that they are about it need not be asked. */
  own: string;
  /** How an entity is called; undefined for one that the archive does not describe. */
  nameOf: (entity: string) => Entity['name'] | undefined;
  onChange: (filters: Filters) => void;
};

type Option = { value: string; label: string };

/** A period from the timeline is no year, and stands in its list under this value. */
const ownPeriod = 'period';

type FacetSelectProps = {
  facet: Facet;
  label: string;
  value: string;
  options: readonly Option[];
  onValue: (value: string) => void;
};

const FacetSelect = ({ facet, label, value, options, onValue }: FacetSelectProps) => (
  <select
    class={value === '' ? 'facet' : 'facet set'}
    aria-label={label}
    data-facet={facet}
    value={value}
    onChange={event => onValue(event.currentTarget.value)}>
    <option value="" selected={value === ''}>
      {label}
    </option>
    {options.map(option => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </select>
);

/** The ways to narrow statements down: who speaks, of what kind, about whom, when; each choice with what it would leave. */
export const StatementFilters = ({ entries, filters, own, nameOf, onChange }: StatementFiltersProps) => {
  const words = useTranslate();
  const { translate, language } = words;

  const named = (entity: string, otherwise: string): string => {
    const name = nameOf(entity);
    return name ? entityName(name, language).text : otherwise;
  };
  const speakers = new Map(entries.map(entry => [speakerKey(entry), entry.speaker]));
  const labelOf: Record<Facet, (value: string) => string> = {
    speaker: value => {
      const speaker = speakers.get(value);
      if (value === narrator || !speaker) return translate('statement_narration');
      return speaker.entity === undefined ? speaker.text : named(speaker.entity, speaker.text);
    },
    kind: value => translate(messageKey('filter_kind', value)),
    about: value => named(value, value),
    period: value => writeDigits(value, words),
  };
  const optionsOf = (facet: Facet): Option[] =>
    countFacet(entries, filters, facet)
      .filter(({ value }) => facet !== 'about' || value !== own)
      .map(({ value, count }) => ({
        value,
        label: translate('filter_option', [labelOf[facet](value), count]),
      }));
  // What is chosen stays in its list although no statement answers all filters any more.
  const withChosen = (options: Option[], value: string, label: string): Option[] =>
    value === '' || options.some(option => option.value === value) ? options : [{ value, label }, ...options];

  const { period } = filters;
  const year = period?.from.slice(0, 4) ?? '';
  const isYear = period?.from === `${year}-01-01` && period.to === `${year}-12-31`;
  const valueOf: Record<Facet, string> = {
    speaker: filters.speaker ?? '',
    kind: filters.kind ?? '',
    about: filters.about ?? '',
    period: period ? (isYear ? year : ownPeriod) : '',
  };
  const chosenLabel = (facet: Facet): string =>
    valueOf[facet] === ''
      ? ''
      : facet === 'period' && period && !isYear
        ? formatRange(period.shown, words)
        : labelOf[facet](valueOf[facet]);

  const choose = (facet: Facet, value: string): void => {
    const { [facet]: _, ...others } = filters;
    if (value === '') onChange(others);
    else if (facet === 'period')
      onChange(value === ownPeriod ? filters : { ...others, period: yearPeriod(value) });
    else onChange({ ...others, [facet]: value });
  };

  return (
    <div class="facets small" role="group" aria-label={translate('filter_title')}>
      {(['speaker', 'kind', 'about', 'period'] as const).map(facet => {
        const value = valueOf[facet];
        const options = withChosen(optionsOf(facet), value, chosenLabel(facet));
        // A list of one is no choice, unless it is the one chosen.
        if (options.length < 2 && value === '') return null;
        return (
          <FacetSelect
            key={facet}
            facet={facet}
            label={translate(messageKey('filter', facet))}
            value={value}
            options={options}
            onValue={chosen => choose(facet, chosen)}
          />
        );
      })}
    </div>
  );
};
