import type { MeasurePicture } from '../../queries/measure-picture.ts';
import type { MeasureState } from '../shared/measure-address.ts';

/** What each part of a measure's page is given. */
export interface MeasurePartProps {
  readonly picture: MeasurePicture;
  readonly state: MeasureState;
  readonly onChange: (change: Partial<MeasureState>) => void;
}
