/** What a pack that is one file says of its database. */
export const exploreWords = {
  waiting: 'This file shows the pack as it was published. To take charts apart or list single events, start its database: that takes some seconds, and nothing leaves this page.',
  start: 'Start the database',
  starting: 'The database is starting …',
} as const;
