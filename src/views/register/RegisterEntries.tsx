/** One list of the register, each entry with its place and, of decisions, the charts on which it hides something. */
import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Contents } from '../../database/contents.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import type { RegisteredNote } from '../../register/register-state.ts';
import { hiddenByNote } from '../../wording/hidden-by-note.ts';
import { NoteEntry } from '../shared/annotate/NoteEntry.tsx';
import { useAddresses } from '../shared/use-addresses.ts';

interface RegisterEntriesProps {
  readonly heading: string;
  readonly none: string;
  readonly notes: readonly RegisteredNote[];
  readonly charts: readonly WatchedChart[];
  readonly contents: Contents | null;
  readonly readOnly: boolean;
}

export function RegisterEntries({ heading, none, notes, charts, contents, readOnly }: RegisterEntriesProps): ReactNode {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{heading} <span className="register-count">{notes.length}</span></h2>
      {notes.length === 0 ? <p className="quiet">{none}</p> : (
        <ul className="note-entries">
          {notes.map((note) => (
            <NoteEntry
              key={note.entryId} note={note} readOnly={readOnly}
              hides={note.standing ? hiddenOn(note, charts) : []} place={<Place note={note} contents={contents} />}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function hiddenOn(note: RegisteredNote, charts: readonly WatchedChart[]): readonly string[] {
  if (note.effect === 'none') return [];
  const one = note.measureId !== null && note.providerCode !== null;
  return charts
    .filter(({ measure, provider }) => (note.measureId === null || measure.id === note.measureId) && (note.providerCode === null || provider.code === note.providerCode))
    .flatMap((chart) => {
      const hides = hiddenByNote(chart, note);
      return hides === '' ? [] : [one ? hides : `${chart.measure.shortName}, ${chart.provider.shortName}: ${hides}`];
    });
}

function Place({ note: { measureId, providerCode }, contents }: { readonly note: RegisteredNote; readonly contents: Contents | null }): ReactNode {
  const addresses = useAddresses();
  const measure = measureId === null ? 'Every measure' : contents?.measures.find(({ id }) => id === measureId)?.shortName ?? measureId;
  const provider = providerCode === null ? 'every organisation' : contents?.organisations.find(({ code }) => code === providerCode)?.shortName ?? providerCode;
  const name = `${measure}, ${provider}`;
  return <h3>{measureId !== null && providerCode !== null ? <Link href={addresses.chart(measureId, providerCode)}>{name}</Link> : name}</h3>;
}
