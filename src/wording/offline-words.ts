/** What is said of the pack that the browser keeps. */

/** How the pack on the screen stands to the one on the server. `unasked`: the network or the server is away. */
export type Offline =
  | { readonly state: 'newer'; readonly otherTabs: boolean }
  | { readonly state: 'kept' }
  | { readonly state: 'unasked' };

/** The sentence, and what its button does; without a button: null. `added`: a person added files in this tab, which a reload forgets. */
export function describeOffline(offline: Offline, added = false): { readonly says: string; readonly button: string | null } {
  switch (offline.state) {
    case 'newer':
      return {
        says: [
          'A newer version of this pack has been published.',
          offline.otherTabs ? 'Other tabs still show the one you see: close them first, so that none shows half of each.' : 'What you see stays as it is until you take it.',
          ...(added ? ['Files added in this tab have to be added again then.'] : []),
        ].join(' '),
        button: 'Show the newer version',
      };
    case 'kept':
      return { says: 'This pack is kept in this browser and opens without a network.', button: null };
    case 'unasked':
      return { says: 'No network: this is the pack as this browser kept it. Whether a newer one has been published cannot be told now.', button: null };
  }
}
