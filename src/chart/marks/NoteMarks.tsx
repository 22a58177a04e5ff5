import type { ChartPlan } from '../plan-chart.ts';
import { NOTE_OFFSET } from '../place-notes.ts';

/** Annotations and new limits: an upright line through the plot, its label above. New limits begin between two months. */
export function NoteMarks({ plan }: { readonly plan: ChartPlan }) {
  const { plot, noteRow } = plan.layout;
  return (
    <g>
      {plan.notes.map((note, position) => {
        const x = note.kind === 'phase' ? plan.scale.x(note.index - 0.5) : note.x;
        const base = plot.top - 6 - note.row * noteRow;
        return (
          <g key={`${note.index}-${position}`} className={`wl-note wl-note--${note.kind}`}>
            <path className="wl-note__line" d={`M${Math.round(x) + 0.5},${note.number === null ? base - noteRow + 8 : base + 3}V${plot.bottom}`} />
            {note.to > note.index && <path className="wl-note__span" d={`M${plan.scale.x(note.index - 0.5)},${plot.top}H${plan.scale.x(note.to + 0.5)}`} />}
            {note.number === null ? (
              <text className="wl-note__text" x={x + (note.side === 'right' ? NOTE_OFFSET : -NOTE_OFFSET)} y={base} textAnchor={note.side === 'right' ? 'start' : 'end'}>
                {note.text}
              </text>
            ) : (
              <>
                <circle className="wl-note__badge" cx={x} cy={base - plan.textSize * 0.36} r={plan.textSize * 0.68} />
                <text className="wl-note__number" x={x} y={base} textAnchor="middle">
                  {note.number}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
