/** The card that answers “why these icons” beside a chart. */
export const WHY_PANEL = 'why-panel';

/** Brings that card into sight and gives it the focus: on a telephone it stands far below the icons. Escape leads back to where the focus was. */
export function leadToWhy(): void {
  const panel = document.getElementById(WHY_PANEL);
  const asker = document.activeElement;
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.focus({ preventScroll: true });
  const back = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && asker instanceof HTMLElement) asker.focus();
  };
  panel?.addEventListener('keydown', back);
  panel?.addEventListener('blur', () => panel.removeEventListener('keydown', back), { once: true });
}
