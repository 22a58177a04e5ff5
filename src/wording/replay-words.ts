/** The fixed words of looking back, for the screen and for the link that leads there. */

/** What the earlier pack is laid beside: today's data, or the frozen pack that is open. */
export type Beside = 'today' | 'pack';

/** Every sentence that says “now”, for both. A frozen pack has no now: it is called by its name. */
export const REPLAY_WORDS = {
  today: {
    link: 'Look back: what an earlier pack said, and what is known now',
    heading: 'An earlier pack beside today',
    intro: 'Open a pack that was frozen earlier. Each chart is then told twice, as it was shown then and as it is known now, with what made the difference. Nothing of it is kept, and nothing leaves this page.',
    then: 'Shown then', known: 'Known now',
    restated: 'Figures of those months that are told otherwise now', none: 'Every figure that was shown is told as it was.',
    onlyThen: 'Charts that the pack had and today has not', onlyNow: 'Charts that have come since',
  },
  pack: {
    link: 'Look back: what an earlier pack said, beside this one',
    heading: 'An earlier pack beside this one',
    intro: 'Open a pack that was frozen before this one. Each chart is then told twice, as the earlier pack showed it and as this one does, with what made the difference. Nothing of it is kept, and nothing leaves this page.',
    then: 'In the earlier pack', known: 'In this pack',
    restated: 'Figures of those months that this pack tells otherwise', none: 'Every figure of the earlier pack is told as it was.',
    onlyThen: 'Charts that only the earlier pack has', onlyNow: 'Charts that only this pack has',
  },
} as const;
