/** Beside a chart: its notes and decisions, the way to write one, and whether new limits are proposed. */
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { useRegister } from '../../../queries/use-register.ts';
import { useTerms } from '../../../queries/use-terms.ts';
import { declinedProposal } from '../../../register/declined-proposal.ts';
import { extractNotes } from '../../../register/extract-rows.ts';
import type { RegisteredNote } from '../../../register/register-state.ts';
import { proposeRebase } from '../../../spc/rebase/propose-rebase.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { describeDeclined, FROZEN_REGISTER } from '../../../wording/describe-register.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { useAddresses } from '../use-addresses.ts';
import { AnnotateDialog } from './AnnotateDialog.tsx';
import { hiddenByNote } from '../../../wording/hidden-by-note.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import { lastName } from './last-name.ts';
import { NoteEntry } from './NoteEntry.tsx';
import { ProposalReasons } from './ProposalReasons.tsx';
import { RebaseDialog } from './RebaseDialog.tsx';
import '../panel.css';
import './annotate.css';

const sentences = (said: string): readonly string[] => (said === '' ? [] : [said]);

interface NotesAndDecisionsProps {
  readonly chart: JudgedChart;
  /** The month pinned on the chart, which dialogs begin with. */
  readonly month?: Period | null;
}

export function NotesAndDecisions({ chart, month = null }: NotesAndDecisionsProps): ReactNode {
  const addresses = useAddresses();
  const { asAt } = useTerms();
  const { notes, register, kept, problems, frozen } = useRegister();
  const [asked, setAsked] = useState<'annotate' | 'rebase' | 'decline' | null>(null);
  const { measure, provider, assessment, annotations } = chart;
  const proposal = useMemo(() => proposeRebase(assessment), [assessment]);
  const isHere = (note: RegisteredNote): boolean =>
    (note.measureId === null || note.measureId === measure.id) && (note.providerCode === null || note.providerCode === provider.code);
  const shown = [...notes, ...extractNotes(annotations, register)].filter(isHere);
  const declined = proposal === null ? null : declinedProposal(shown, measure.id, provider.code, proposal.from);
  const locked = frozen || asAt !== null;
  const name = lastName(register);
  return (
    <section className="card panel" aria-labelledby="decisions-heading">
      <h2 id="decisions-heading">Notes and decisions</h2>
      {proposal?.proposed === true && (declined === null ? <ProposalReasons chart={chart} proposal={proposal} /> : <p>{describeDeclined(proposal.from, declined)}</p>)}
      {!locked && (
        <p className="register-deeds screen-only">
          <button type="button" className="button" onClick={() => setAsked('annotate')}>Annotate…</button>
          <button type="button" className="button" onClick={() => setAsked('rebase')}>Re-base…</button>
          {proposal?.proposed === true && declined === null && <button type="button" className="button" onClick={() => setAsked('decline')}>Decline…</button>}
        </p>
      )}
      {frozen && <p className="quiet">{FROZEN_REGISTER}</p>}
      {!frozen && asAt !== null && <p className="quiet">As at {formatPeriod(asAt)} nothing can be added. Return to today’s position to annotate.</p>}
      {(!kept || problems.length > 0) && <p role="alert">{kept ? 'Some kept entries cannot be read' : 'This browser keeps nothing'}: see the <Link href={addresses.register()}>register</Link>.</p>}
      {shown.length > 0 && (
        <ul className="note-entries">
          {shown.map((note) => <NoteEntry key={note.entryId} note={note} hides={note.standing ? sentences(hiddenByNote(chart, note)) : []} readOnly={locked} />)}
        </ul>
      )}
      <p className="notes-register screen-only"><Link href={addresses.register()}>The register of all decisions</Link></p>
      {asked === 'annotate' && <AnnotateDialog chart={chart} month={month} name={name} onClose={() => setAsked(null)} />}
      {asked === 'decline' && proposal !== null && <DeclineDialog chart={chart} from={proposal.from} name={name} onClose={() => setAsked(null)} />}
      {asked === 'rebase' && <RebaseDialog chart={chart} proposal={proposal} month={month} name={name} onClose={() => setAsked(null)} />}
    </section>
  );
}
