/** The style sheet of a frozen pack, compiled by the build (`data-loaders/build/pack-style.ts`). */
declare module 'virtual:pack-style' {
  export const style: string;
}
