import type { PlacedNote } from './place-notes.ts';

/** The texts of notes that are only numbered on the drawing; nothing where the drawing carries them itself. */
export function NoteList({ notes }: { readonly notes: readonly PlacedNote[] }) {
  if (notes.every((note) => note.number === null)) return null;
  return (
    <ol className="wl-chart__notes">
      {notes.map((note) => (
        <li key={note.number}>{note.text}</li>
      ))}
    </ol>
  );
}
