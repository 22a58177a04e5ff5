/** Writes a note about months of a chart, or leaves months out of limits and rules. */
import { useMemo, useState, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { RegisterNote } from '../../../register/register-entry.ts';
import { assessSeries } from '../../../spc/assess-series.ts';
import { hiddenConcern, recipeWith } from '../../../spc/rebase/hidden-concern.ts';
import type { Annotation, Period } from '../../../spc/vocabulary.ts';
import { decidedMonths, describeEffect, describeHidden, describeNoteKind } from '../../../wording/describe-rebase.ts';
import { MonthChoice } from './MonthChoice.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { ReasonLines, SignatureLine } from './WrittenLine.tsx';

/** Limits that start afresh are decided in a dialog of their own. */
const KINDS: readonly Annotation['kind'][] = ['note', 'service-change', 'definition-change', 'data-quality', 'merger', 'exclude'];
const SCOPES = { chart: 'This measure at this organisation', provider: 'Every measure at this organisation', measure: 'This measure everywhere' } as const;
type ScopeChoice = keyof typeof SCOPES;

interface AnnotateDialogProps {
  readonly chart: JudgedChart;
  /** The month to begin with: the one pinned on the chart. */
  readonly month: Period | null;
  readonly name: string;
  readonly onClose: () => void;
}

export function AnnotateDialog({ chart, month, name, onClose }: AnnotateDialogProps): ReactNode {
  const store = useRegisterStore();
  const { measure, provider, assessment } = chart;
  const { periods } = assessment.series;
  const first = month ?? periods.at(-1) ?? '';
  const [draft, setDraft] = useState({ kind: 'note' as Annotation['kind'], from: first, to: first, text: '', by: name, scope: 'chart' as ScopeChoice });
  const change = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const { kind, from, to, text, by } = draft;
  const leavesOut = kind === 'exclude';
  const scope = leavesOut ? 'chart' : draft.scope;
  const note: RegisterNote = {
    providerCode: scope === 'measure' ? null : provider.code, measureId: scope === 'provider' ? null : measure.id,
    from, to, kind, effect: leavesOut ? 'ghost' : 'none', text, cause: '',
  };
  const hides = useMemo(() => {
    if (!leavesOut || to < from) return '';
    const decision = { from, to, effect: 'ghost' as const };
    return describeHidden(hiddenConcern(assessment, assessSeries(assessment.series, recipeWith(assessment.recipe, decision)), from), decidedMonths([decision]));
  }, [leavesOut, from, to, assessment]);
  const record = () => store.record(note, by);
  return (
    <RegisterDialog heading="Annotate" deed={leavesOut ? 'Leave out' : 'Record the note'} onRecord={record} onClose={onClose}>
      <p className="quiet">{measure.name}, {provider.name}</p>
      <div className="register-fields">
        <label>
          <span>Kind</span>
          <select className="field" value={kind} onChange={(event) => change({ kind: event.target.value as Annotation['kind'] })}>
            {KINDS.map((each) => <option key={each} value={each}>{describeNoteKind(each)}</option>)}
          </select>
        </label>
        <MonthChoice label="From" months={periods} value={from} onChange={(month) => change({ from: month, to: month > to ? month : to })} />
        <MonthChoice label="To" months={periods} value={to} onChange={(month) => change({ to: month })} />
        <ReasonLines label={leavesOut ? 'Why these months are left out' : 'What happened'} value={text} onChange={(text) => change({ text })} />
        {!leavesOut && (
          <label className="register-line"><span>About</span>
            <select className="field" value={draft.scope} onChange={(event) => change({ scope: event.target.value as ScopeChoice })}>
              {(Object.keys(SCOPES) as ScopeChoice[]).map((each) => <option key={each} value={each}>{SCOPES[each]}</option>)}
            </select>
          </label>
        )}
        <SignatureLine value={by} onChange={(by) => change({ by })} />
      </div>
      <p className="quiet">{describeEffect(note)}.</p>
      {hides !== '' && <p className="register-hides" role="alert">{hides}</p>}
    </RegisterDialog>
  );
}
