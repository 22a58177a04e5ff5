/** What is written above the plot: annotations, and where new limits begin. */
import type { Assessment } from '../spc/assessment.ts';
import type { Annotation } from '../spc/vocabulary.ts';
import type { ChartWords } from './chart-words.ts';
import type { Note } from './place-notes.ts';

/**
 * Which notes belong to this chart? The start of every phase after the first, and every annotation whose month (or
 * months) lies inside the series; one that began before is put on the first month. An annotation in the month where new
 * limits begin is said together with them, because it is their reason.
 *
 * @example notesOf(assessmentWithPhaseIn2011, [annotationOfTheSameMonth], words)
 *   // [{ index: 12, to: 12, text: 'New limits from April 2011: clinic opened', kind: 'phase' }]
 */
export function notesOf(assessment: Assessment, annotations: readonly Annotation[], words: Pick<ChartWords, 'phase'>): Note[] {
  const { periods } = assessment.series;
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];

  const notes: Note[] = [];
  for (const annotation of annotations) {
    if (annotation.to < first || annotation.from > last) continue;
    const to = periods.indexOf(annotation.to);
    notes.push({ index: Math.max(0, periods.indexOf(annotation.from)), to: to < 0 ? periods.length - 1 : to, text: annotation.text, kind: 'annotation' });
  }
  for (const phase of assessment.phases.slice(1)) {
    const from = periods[phase.from];
    if (from === undefined) continue;
    const reason = notes.findIndex((note) => note.index === phase.from && note.kind === 'annotation');
    const said = words.phase(phase, from);
    const note: Note = { index: phase.from, to: phase.from, text: said, kind: 'phase' };
    if (reason >= 0) notes[reason] = { ...note, text: `${said}: ${notes[reason]?.text ?? ''}` };
    else notes.push(note);
  }
  return notes.sort((a, b) => a.index - b.index);
}
