/** The mapping step when it is open: where the headings stand, then what they mean. */
import type { ReactNode } from 'react';
import type { ExtractReport, ReadingContext } from '../../../extract/extract.ts';
import type { HeadingChoice } from '../../../extract/mapping/heading-choice.ts';
import type { MappingProfile } from '../../../extract/mapping/mapping-profile.ts';
import { HeadingPicker } from './HeadingPicker.tsx';
import { MappingForm } from './MappingForm.tsx';

interface MappingPanelProps {
  readonly report: ExtractReport;
  readonly context: ReadingContext;
  readonly onChoose: (choice: HeadingChoice) => void;
  readonly onConfirm: (profile: MappingProfile) => void;
  readonly onCancel: () => void;
}

export function MappingPanel({ report: { file, sample, firstLines }, context, onChoose, onConfirm, onCancel }: MappingPanelProps): ReactNode {
  return (
    <div className="mapping-panel">
      {firstLines !== undefined && <HeadingPicker firstLines={firstLines} sample={sample ?? null} onChoose={onChoose} />}
      {sample === undefined ? <p><button type="button" className="button" onClick={onCancel}>Cancel</button></p>
        // Other headings are another file: what was said of the former ones does not hold for them.
        : <MappingForm key={sample.headings.join('\u0000')} file={file} sample={sample} context={context} onConfirm={onConfirm} onCancel={onCancel} />}
    </div>
  );
}
