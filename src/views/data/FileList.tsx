/** Files with a line that sums them up, and a choice of what to see where there are many. */
import { useId, useState, type ReactNode } from 'react';
import type { HeldExtract } from '../../queries/holding-state.ts';
import { describeFiles, type FileState } from '../../wording/describe-files.ts';
import { ExtractCard } from './ExtractCard.tsx';
import { fileStateOf } from './file-state.ts';

/** More files than this are not looked through one by one. */
const FEW = 10;

const FILTERS = [
  { name: 'All', states: ['loaded', 'partly', 'nothing', 'refused', 'stopped'] },
  { name: 'Loaded', states: ['loaded'] },
  { name: 'With rows set aside', states: ['partly', 'nothing'] },
  { name: 'Not loaded', states: ['refused', 'stopped'] },
] as const satisfies readonly { readonly name: string; readonly states: readonly FileState[] }[];

interface FileListProps {
  readonly heading: string;
  readonly note?: string;
  readonly files: readonly HeldExtract[];
}

export function FileList({ heading, note, files }: FileListProps): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState<string>('All');
  if (files.length === 0) return null;
  const states = new Map(files.map((held) => [held, fileStateOf(held.report)]));
  const within = (filter: (typeof FILTERS)[number]): readonly HeldExtract[] => files.filter((held) => filter.states.some((state) => state === states.get(held)));
  const filter = FILTERS.find(({ name }) => name === chosen) ?? FILTERS[0];
  const found = within(filter);
  // What was chosen may be empty by now, after a file was removed or read again.
  const shown = files.length > FEW && found.length > 0 ? found : files;
  return (
    <section aria-labelledby={id} className="file-list">
      <h2 id={id}>{heading}</h2>
      <p className="file-summary"><strong>{describeFiles([...states.values()])}.</strong>{note !== undefined && <> <span className="quiet">{note}</span></>}</p>
      {files.length > FEW && (
        <div className="file-filter screen-only" role="group" aria-label={`Show of ${heading.toLowerCase()}`}>
          {FILTERS.map((each) => {
            const count = within(each).length;
            return count > 0 && (
              <button key={each.name} type="button" className="button" aria-pressed={each === filter} onClick={() => { setChosen(each.name); }}>{each.name} {count}</button>
            );
          })}
        </div>
      )}
      {shown.map((held) => <ExtractCard key={held.id} held={held} />)}
    </section>
  );
}
