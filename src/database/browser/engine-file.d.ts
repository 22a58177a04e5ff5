/** Made at build time by `data-loaders/engine/compress-engine.ts`. */
declare module 'virtual:engine-file' {
  /** Where the compressed engine lies, absolute. */
  export const engineUrl: string;
  /** Its size once inflated: progress is counted against this. */
  export const engineBytes: number;
}
