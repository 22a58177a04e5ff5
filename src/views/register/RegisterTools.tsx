/** The register taken away and brought in: as an extract that any pack can hold, and whole with all its steps. */
import { useId, useState, type ReactNode } from 'react';
import type { TakenIn } from '../../queries/take-in-register.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useHolding } from '../../queries/use-holding.ts';
import { useRegister, useRegisterStore } from '../../queries/use-register.ts';
import { ANNOTATION_FIELDS, annotationRows } from '../../register/annotation-rows.ts';
import { encodeRegister } from '../../register/register-entry.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { NOTHING_TO_EXPORT } from '../../wording/describe-register.ts';
import { formatCount } from '../../wording/format-count.ts';
import { downloadText } from '../shared/download-text.ts';

export function RegisterTools({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const environment = useEnvironment();
  const holding = useHolding();
  const store = useRegisterStore();
  const { register } = useRegister();
  const [told, setTold] = useState<TakenIn | string | null>(null);
  const takeIn = async (file: File): Promise<void> => {
    setTold(`Reading ${file.name}…`);
    try {
      const { takeInRegister } = await import('../../queries/take-in-register.ts');
      setTold(await takeInRegister({ name: file.name, content: file }, environment, holding, store));
    } catch (cause) {
      setTold(`${file.name} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  };
  const exportTable = async (): Promise<void> => {
    const { safeCsv } = await import('../../extract/safe-csv.ts');
    downloadText('annotation.csv', 'text/csv;charset=utf-8', safeCsv(ANNOTATION_FIELDS, annotationRows(register)));
  };
  const hasNone = register.entries.length === 0;
  const reason = useId();
  const onlyWithEntries = { disabled: hasNone, 'aria-describedby': hasNone ? reason : undefined };
  return (
    <div className="register-tools screen-only">
      <p className="page-controls">
        <button type="button" className="button" {...onlyWithEntries} onClick={() => void exportTable()}>Export annotation.csv</button>
        <button type="button" className="button" {...onlyWithEntries} onClick={() => downloadText('register.json', 'application/json', encodeRegister(register))}>Export the whole register</button>
        {!readOnly && (
          <label className="button register-import">
            Import…
            <input
              type="file" accept=".csv,.json" className="visually-hidden"
              onChange={(event) => { const [file] = event.target.files ?? []; event.target.value = ''; if (file !== undefined) void takeIn(file); }}
            />
          </label>
        )}
        <button type="button" className="button" onClick={() => window.print()}>Print</button>
      </p>
      {hasNone && <p className="quiet" id={reason}>{NOTHING_TO_EXPORT}</p>}
      <div role="status">{told !== null && (typeof told === 'string' ? <p>{told}</p> : <Told told={told} />)}</div>
    </div>
  );
}

function Told({ told: { file, added, known, conflicts, rowsSetAside, problems } }: { readonly told: TakenIn }): ReactNode {
  return (
    <>
      <p>
        {file}: {formatCount(added, 'entries')} added, {formatCount(known, 'entries')} here already
        {rowsSetAside > 0 && `, ${formatCount(rowsSetAside, 'rows')} set aside`}
        {conflicts > 0 && `, ${formatCount(conflicts, 'entries')} not taken because they say something else than the entry of the same identity here`}.
      </p>
      {problems.filter(({ severity }) => severity !== 'fix').length > 0 && (
        <ul>{problems.filter(({ severity }) => severity !== 'fix').map((problem, index) => <li key={index}>{describeProblem(problem).text}</li>)}</ul>
      )}
    </>
  );
}
