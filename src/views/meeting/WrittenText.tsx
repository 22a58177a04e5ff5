/** A text that is written down while somebody types: when they pause, and when they leave it. Nothing typed is lost to a click elsewhere. */
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WrittenTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly onWrite: (text: string) => void;
}

const PAUSE_MS = 1500;

export function WrittenText({ label, text, rows, onWrite }: WrittenTextProps): ReactNode {
  const [typed, setTyped] = useState(text);
  const latest = useRef({ typed, text, onWrite });
  useEffect(() => {
    latest.current = { typed, text, onWrite };
  });
  useEffect(() => {
    if (typed === text) return;
    const pause = setTimeout(() => onWrite(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, text, onWrite]);
  // Going on to the next item takes this field away with what was typed a moment ago.
  useEffect(() => () => {
    if (latest.current.typed !== latest.current.text) latest.current.onWrite(latest.current.typed);
  }, []);
  return (
    <label className="meeting-text">
      {label}
      <textarea
        rows={rows} value={typed} onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed !== text) onWrite(typed);
        }}
      />
    </label>
  );
}
