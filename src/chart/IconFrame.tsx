import type { ReactNode } from 'react';

export interface IconFrameProps {
  /** What the icon says, in the caller's words; read out in its place. */
  readonly title: string;
  readonly size: number;
  /** Words beside the icon; they repeat the title for those who see it, so they are not read out twice. */
  readonly label?: string | undefined;
  readonly tone: 'improvement' | 'concern' | 'neither' | 'common' | 'empty';
  /** True: the process is not stable, so this verdict may not last. */
  readonly greyed?: boolean;
  readonly children?: ReactNode;
}

/**
 * The ring that both icons share. A concern's ring is twice as thick, so that it stands out in print and without colour;
 * an empty verdict's ring is dashed.
 */
export function IconFrame({ title, size, label, tone, greyed = false, children }: IconFrameProps) {
  const thick = tone === 'concern';
  const picture = (
    <svg
      className={`wl-icon wl-icon--${tone}${greyed ? ' wl-icon--greyed' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      role="img"
      aria-label={title}
      focusable="false"
    >
      <circle className="wl-icon__ring" cx={24} cy={24} r={thick ? 21 : 22} strokeWidth={thick ? 5 : 2.75} strokeDasharray={tone === 'empty' ? '4.4 3.24' : greyed ? '7.5 2' : undefined} />
      {children}
    </svg>
  );
  if (label === undefined) return picture;
  return (
    <span className="wl-icon-with-label">
      {picture}
      <span className={`wl-icon-label wl-icon-label--${greyed ? 'common' : tone}`} aria-hidden="true">
        {label}
      </span>
    </span>
  );
}
