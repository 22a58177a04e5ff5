// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ChartTable } from '../../src/chart/ChartTable.tsx';
import type { ChartTableProps } from '../../src/chart/ChartTable.tsx';
import { accessibilityFaults } from './check-accessibility.ts';
import { storyNamed } from './stories.ts';
import { tableWords } from './story-words.ts';

afterEach(cleanup);

function table(name: string, props: Partial<ChartTableProps> = {}) {
  const story = storyNamed(name);
  const { container } = render(<ChartTable assessment={story.assessment} words={tableWords(story)} caption="The same numbers" {...props} />);
  const row = (month: string): string[] => {
    const cells = within(screen.getByRole('rowheader', { name: month }).closest('tr')!).getAllByRole('cell');
    return cells.map((cell) => cell.textContent);
  };
  return { container, row };
}

describe('ChartTable', () => {
  test('concern-low: one row a month with every number of the chart', () => {
    const { row } = table('concern-low');
    expect(screen.getAllByRole('rowheader').length).toBe(28);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Month', 'Value', 'Seen in time', 'Patients', 'Lower limit', 'Mean', 'Upper limit', 'Threshold', 'Met', 'Signals and notes']);
    expect(row('July 2012')).toEqual(['87.4%', expect.stringMatching(/^[\d,]+$/), expect.stringMatching(/^[\d,]+$/), '85.4%', '89.0%', '92.5%', '95.0%', 'Not met', 'Worse than usual']);
  });

  test('gap-with-reasons: a gap has its reason in place of a value, and no verdict', () => {
    const { row } = table('gap-with-reasons');
    expect(row('December 2010')).toEqual(['not submitted', '–', '–', '85.9%', '90.2%', '94.4%', '95.0%', '–', '–']);
  });

  test('provisional-excluded-restated: each state is a word', () => {
    const { row } = table('provisional-excluded-restated');
    expect(row('April 2011').at(-1)).toBe('left out of the limits');
    expect(row('July 2012').at(-1)).toBe('provisional');
    expect(row('September 2010').at(-1)).toBe('restated, was 88.6%');
  });

  test('suppressed: columns without any entry are left out', () => {
    table('suppressed');
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Month', 'Value', 'Lower limit', 'Mean', 'Upper limit', 'Signals and notes']);
  });

  test('newest first turns the rows round; the pinned month is marked', () => {
    const { container } = table('concern-low', { newestFirst: true, activeIndex: 27 });
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('July 2012');
    expect(container.querySelector('tr[aria-current=true] th')?.textContent).toBe('July 2012');
  });

  test('its scrolling room is named and can be reached by keyboard; no accessibility faults', async () => {
    const { container } = table('concern-low');
    expect(screen.getByRole('region', { name: 'The same numbers' }).tabIndex).toBe(0);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
