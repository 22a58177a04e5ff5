/** The card that answers “why these icons” beside a chart. */
export const WHY_PANEL = 'why-panel';

/** Brings that card into sight and gives it the focus: on a telephone it stands far below the icons. */
export function leadToWhy(): void {
  const panel = document.getElementById(WHY_PANEL);
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.focus({ preventScroll: true });
}
