/** The ways in: a folder, a zip, or an address beside this site. */
import { useId, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import type { OfferedFile } from '../../extract/offered-file.ts';
import { goTo } from '../shared/hash-address.ts';
import { useAddresses } from '../shared/use-addresses.ts';

interface ChoosePackProps {
  /** The address that is open; null: none. */
  readonly address: string | null;
  readonly onFiles: (files: readonly OfferedFile[]) => void;
}

/** Files of a chosen folder carry their path; others their name alone. */
const offered = (files: FileList | null): OfferedFile[] => [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));

export function ChoosePack({ address, onFiles }: ChoosePackProps): ReactNode {
  const id = useId();
  const addresses = useAddresses();
  const onChoose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = offered(event.target.files);
    // The same file chosen again has to count as a change.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  const onAddress = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('address');
    if (typeof given === 'string' && given.trim() !== '') goTo(addresses.replay(given.trim()));
  };
  return (
    <section className="card replay-choose screen-only" aria-label="Choose a frozen pack">
      <p>Drop the folder of a frozen pack, its zip or its contents.json anywhere on this page, or</p>
      <div className="replay-ways">
        <span>
          <label className="button button-main" htmlFor={`${id}-folder`}>Choose a folder</label>
          {/* React does not know this attribute, which every browser does. */}
          <input id={`${id}-folder`} className="visually-hidden" type="file" multiple {...{ webkitdirectory: '' }} onChange={onChoose} />
        </span>
        <span>
          <label className="button" htmlFor={`${id}-file`}>Choose a zip or contents.json</label>
          <input id={`${id}-file`} className="visually-hidden" type="file" accept=".zip,.json" onChange={onChoose} />
        </span>
        <form onSubmit={onAddress}>
          <label htmlFor={`${id}-address`}>or its address beside this site</label>{' '}
          <input key={address} id={`${id}-address`} name="address" className="field" type="text" defaultValue={address ?? ''} placeholder="../2012-06/" autoComplete="off" spellCheck={false} />{' '}
          <button type="submit" className="button">Open</button>
        </form>
      </div>
    </section>
  );
}
