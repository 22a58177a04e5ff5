import type { MappingProfile } from '../../../extract/mapping/mapping-profile.ts';
import { downloadText } from '../../shared/download-text.ts';

/** Hands a mapping to the person as a file: dropped with next month’s data, it is applied without asking. */
export function downloadProfile(profile: MappingProfile): void {
  const name = profile.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  downloadText(`${name === '' ? 'mapping' : name}.mapping.json`, 'application/json', `${JSON.stringify(profile, null, 2)}\n`);
}
