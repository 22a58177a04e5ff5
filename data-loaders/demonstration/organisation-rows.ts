import { addMonths, firstDay, lastDay } from './days-of-month.ts';
import type { TextCells } from './observation-rows.ts';
import type { Story } from './story.ts';

/**
 * Who is in the story? Rows of `organisation`: commissioners, then each provider followed by its sites. A provider that
 * closes carries its last day.
 */
export function organisationRows(story: Story): readonly TextCells[] {
  const row = (org_code: string, org_name: string, short_name: string, org_type: string, parent_code = '', close_date = ''): TextCells =>
    ({ org_code, org_name, short_name, org_type, parent_code, open_date: '', close_date, valid_from: '', valid_to: '', aliases: '' });
  return [
    ...story.commissioners.map((commissioner) => row(commissioner.code, commissioner.name, commissioner.shortName, 'commissioner')),
    ...story.providers.flatMap((provider) => [
      row(provider.code, provider.name, provider.shortName, 'provider', provider.parent, provider.closes === undefined ? '' : lastDay(provider.closes)),
      ...provider.sites.map((site) => row(site.code, site.name, site.shortName, 'site', provider.code)),
    ]),
  ];
}

/** Who took over from whom? Rows of `organisation_successor`: a provider that closes and names its successor went there whole. */
export function successorRows(story: Story): readonly TextCells[] {
  return story.providers.flatMap(({ code, closes, successor }): readonly TextCells[] => (closes === undefined || successor === undefined
    ? []
    : [{ predecessor_code: code, successor_code: successor, effective_date: firstDay(addMonths(closes, 1)), share: '1', note: '' }]));
}

/** Notes on the time axis as rows of `annotation`; a note on several measures becomes a row for each. Written the month after it begins. */
export function annotationRows(story: Story): readonly TextCells[] {
  return story.annotations.flatMap((note) => (note.measures ?? [note.measure ?? '']).map((measure_id): TextCells => ({
    org_code: note.at ?? '',
    measure_id,
    date_from: firstDay(note.from),
    date_to: note.to === undefined ? '' : lastDay(note.to),
    kind: note.kind,
    text: note.text,
    author: note.author,
    created_at: earlier(firstDay(addMonths(note.from, 1)), story.dataAsOf),
    effect: note.effect,
  })));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
