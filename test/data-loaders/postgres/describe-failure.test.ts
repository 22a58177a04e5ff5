import { expect, it } from 'vitest';
import { withReadOnly } from '../../../data-loaders/postgres/connect.ts';
import { describeFailure } from '../../../data-loaders/postgres/describe-failure.ts';

const failure = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code });

it.each([
  ['encryption that the server does not have', failure('The server does not support SSL connections'), /server offers none: set PGSSLMODE=disable/],
  ['a certificate that is not trusted', failure('self-signed certificate', 'SELF_SIGNED_CERT_IN_CHAIN'), /do not agree on encryption/],
  ['an address that is none', failure('Invalid URL', 'ERR_INVALID_URL'), /The address cannot be read; expected postgres:/],
  ['anything else, by its code alone', failure('detail: patient 943 476 5919', 'XX000'), /^The database reported an error \(XX000\)\.$/],
])('describeFailure tells %s', (_, cause, words) => {
  expect(describeFailure(cause)).toMatch(words);
});

it.each(['abc', '0', '70000'])('a PGPORT of %s is refused before anybody waits for it', async (port) => {
  const before = process.env['PGPORT'];
  process.env['PGPORT'] = port;
  try {
    await expect(withReadOnly({ url: null, timeoutSeconds: 1 }, () => Promise.resolve())).rejects.toThrow(`PGPORT is “${port}”; expected a number from 1 to 65535.`);
  } finally {
    if (before === undefined) delete process.env['PGPORT'];
    else process.env['PGPORT'] = before;
  }
});
