import { useState } from 'react';

interface Draft {
  /** What stands in the field. */
  readonly shown: string;
  readonly write: (text: string) => void;
  /** The field is left: what was not taken goes. */
  readonly leave: () => void;
}

/**
 * A field that is written in while its value has to stay one that a recipe allows: what is typed stands there until the field is left, and is taken as soon as
 * `accepts` says yes. A field that is only looked at changes nothing.
 */
export function useDraft(value: string, accepts: (text: string) => boolean, take: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    shown: draft ?? value,
    write: (text) => {
      setDraft(text);
      if (accepts(text)) take(text);
    },
    leave: () => setDraft(null),
  };
}
