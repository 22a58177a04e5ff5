/** Which events shall be shown? Every choice goes into the address. */
import type { ReactNode } from 'react';
import type { Contents } from '../../database/contents.ts';
import type { EventChoice } from '../../database/read-chosen-events.ts';
import type { ChosenEvents } from '../../queries/events-query.ts';
import { monthsFromTo } from '../../spc/months.ts';
import { eventSortName, partName } from '../../wording/event-words.ts';
import { formatPeriod } from '../../wording/format-period.ts';

interface EventFiltersProps {
  readonly choice: EventChoice;
  readonly contents: Contents;
  readonly found: ChosenEvents;
  readonly onChange: (change: Partial<EventChoice>) => void;
}

interface Option {
  readonly value: string;
  readonly name: string;
}

export function EventFilters({ choice, contents, found, onChange }: EventFiltersProps): ReactNode {
  const parts = (breakdown: 'category' | 'grade' | 'site'): readonly string[] => [...new Set(found.ofSort.filter((each) => each.breakdown === breakdown).map(({ part }) => part))].sort();
  const nameOf = (code: string): string => contents.organisations.find((organisation) => organisation.code === code)?.shortName ?? code;
  const places = found.all.filter(({ breakdown }) => breakdown === 'provider');
  const sorts = [...new Set(places.map(({ part }) => part))].map((sort) => ({ value: `sort:${sort}`, name: eventSortName(sort) })).sort(byName);
  const measures = contents.measures
    .filter(({ sourceEventType, kind }) => sourceEventType !== undefined && kind === 'count' && places.some(({ part }) => part === sourceEventType))
    .map(({ id, shortName }) => ({ value: `measure:${id}`, name: shortName }));
  const providers = [...new Set(places.map(({ beside }) => beside ?? ''))].map((code) => ({ value: code, name: nameOf(code) })).sort(byName);
  const sites = parts('site').map((code) => ({ value: code, name: code === 'unknown' ? 'Not known' : nameOf(code) })).sort(byName);
  const months = contents.firstMonth !== null && contents.lastMonth !== null ? monthsFromTo(contents.firstMonth, contents.lastMonth).reverse().map((month) => ({ value: month, name: formatPeriod(month) })) : [];
  const what = choice.measure !== null ? `measure:${choice.measure}` : choice.type !== null ? `sort:${choice.type}` : '';
  const chooseWhat = (value: string): void => {
    const [kind, id] = value.split(':');
    onChange({ type: kind === 'sort' ? id ?? null : null, measure: kind === 'measure' ? id ?? null : null, category: null, grade: null });
  };
  return (
    <form className="events-filters screen-only" aria-label="Which events" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span className="quiet">Type </span>
        <select className="field" value={what} onChange={(event) => chooseWhat(event.target.value)}>
          <option value="">All</option>
          <optgroup label="Sorts of event">{sorts.map(optionOf)}</optgroup>
          <optgroup label="As a measure counts them">{measures.map(optionOf)}</optgroup>
        </select>
      </label>
      <Choose name="Provider" value={choice.provider} options={providers} onChange={(provider) => onChange({ provider, site: null })} />
      <Choose name="Site" value={choice.site} options={sites} onChange={(site) => onChange({ site })} />
      <Choose name="From" value={choice.from} options={months} onChange={(from) => onChange({ from })} />
      <Choose name="To" value={choice.to} options={months} onChange={(to) => onChange({ to })} />
      <Choose name="Category" value={choice.category} options={parts('category').map((part) => ({ value: part, name: partName('category', part) }))} onChange={(category) => onChange({ category })} />
      <Choose name="Grade" value={choice.grade} options={parts('grade').map((part) => ({ value: part, name: partName('grade', part) }))} onChange={(grade) => onChange({ grade })} />
      <Choose name="Avoidable" value={choice.avoidable} options={['yes', 'no', 'unknown'].map((part) => ({ value: part, name: partName('avoidable', part) }))} onChange={(avoidable) => onChange({ avoidable })} />
    </form>
  );
}

const byName = (a: Option, b: Option): number => a.name.localeCompare(b.name, 'en-GB');
const optionOf = ({ value, name }: Option): ReactNode => <option key={value} value={value}>{name}</option>;

interface ChooseProps {
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
}

/** One choice among what there is; a chosen word that is no longer there stays, so that the address is told as it is. */
function Choose({ name, value, options, onChange }: ChooseProps): ReactNode {
  const shown = value === null || options.some((option) => option.value === value) ? options : [{ value, name: value }, ...options];
  if (shown.length === 0) return null;
  return (
    <label>
      <span className="quiet">{name} </span>
      <select className="field" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">All</option>
        {shown.map(optionOf)}
      </select>
    </label>
  );
}
