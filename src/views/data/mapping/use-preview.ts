import { useEffect, useState } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import type { MappingProfile } from '../../../extract/mapping/mapping-profile.ts';
import type { MappingPreview } from '../../../extract/mapping/preview-mapping.ts';

/** How the first rows of a file would be read by this mapping; null until that is known, or where there is nothing to try. */
export function usePreview(profile: MappingProfile | null, sample: FileSample, file: string, context: ReadingContext | null): MappingPreview | null {
  const [shown, setShown] = useState<{ readonly of: string; readonly preview: MappingPreview } | null>(null);
  const key = profile === null ? '' : JSON.stringify(profile);
  useEffect(() => {
    if (key === '' || context === null) return;
    let current = true;
    const preview = async (): Promise<void> => {
      // The checks come to the page only with the first mapping: files are read in a worker.
      const { previewMapping } = await import('../../../extract/mapping/preview-mapping.ts');
      const found = await previewMapping(JSON.parse(key) as MappingProfile, sample, file, context);
      if (current) setShown({ of: key, preview: found });
    };
    void preview();
    return () => { current = false; };
  }, [key, sample, file, context]);
  return shown?.of === key ? shown.preview : null;
}
