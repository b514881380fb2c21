// A certificate for localhost that whoever is told of it trusts.
import { generate } from 'selfsigned';

export function makeCertificate() {
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Also for a server whose clock a test has set back.
    notBeforeDate: new Date(Date.now() - 2 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
}
