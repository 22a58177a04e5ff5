/** The load cannot be done as asked: the message says what is wrong and is shown alone, without a trace. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
