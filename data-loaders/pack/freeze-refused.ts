/** The pack cannot be frozen or verified as asked: the message says what is wrong and is shown alone, without a trace. */
export class FreezeRefused extends Error {
  override readonly name = 'FreezeRefused';

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
