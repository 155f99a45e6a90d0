import {
  TelemetrySourceError,
  TelemetrySourceProblem,
} from '@ridgeway/plugin-telemetry-node';
import { PrometheusConfig } from '../config/PrometheusConfig';

/** Where servers are named. */
const PLACE = 'ridgeway.telemetry.prometheus';

/** Nobody the portal trusts has signed the server's certificate, as OpenSSL says it. */
const UNTRUSTED = [
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];

/** What a server that demands a certificate says to one that is missing or that it does not know. */
const ALERT = /_ALERT_(.*CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/;

/** What a server says that found no cipher it knows among those offered, and over TLS 1.2 one that misses a certificate. */
const REFUSAL = /_ALERT_HANDSHAKE_FAILURE/;

/** What either side says when the other one's versions of TLS are too old or too new for it. */
const VERSION = /_ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/;

/** Why there is no connection to a server, in a sentence with the way out; its address is not told. */
export function connectionFailure(
  error: unknown,
  { label, tls, url }: Pick<PrometheusConfig, 'label' | 'tls' | 'url'>,
): TelemetrySourceError {
  const failure = (
    problem: TelemetrySourceProblem,
    what: string,
    wayOut: string,
  ) => new TelemetrySourceError(problem, `${label} ${what}. ${wayOut}`, error);
  const down = (what: string, wayOut: string) =>
    failure('down', `cannot be reached: ${what}`, wayOut);
  const address = `The platform team sets its address in ${PLACE}.`;
  const code: unknown = Object(error).code;
  if (typeof code !== 'string') {
    return down('the connection failed', address);
  }
  const [shows, set] =
    tls?.cert === undefined
      ? [
          'demands a certificate, and the portal shows none',
          `sets one in ${PLACE}, as tls.cert and tls.key.`,
        ]
      : [
          'does not accept the certificate that the portal shows',
          `gives tls.cert and tls.key of ${PLACE} a pair that is valid and signed by whom the server trusts.`,
        ];
  if (ALERT.test(code)) {
    return failure('refused', `${shows} (${code})`, `The platform team ${set}`);
  }
  if (REFUSAL.test(code)) {
    return failure(
      'refused',
      `refuses the connection (${code})`,
      `Where it ${shows}, the platform team ${set} Where the two have no cipher in common, whoever runs it allows one that is in use today, or the platform team allows its own with --tls-cipher-list in NODE_OPTIONS of the portal.`,
    );
  }
  if (VERSION.test(code)) {
    return down(
      `the two have no version of TLS in common (${code})`,
      'Whoever runs it turns on TLS 1.2 or 1.3 there.',
    );
  }
  if (UNTRUSTED.includes(code)) {
    return down(
      `its certificate is signed by nobody the portal trusts (${code})`,
      `The platform team gives the certificate of who signed it as tls.ca of ${PLACE}.`,
    );
  }
  switch (code) {
    case 'ECONNREFUSED':
      return down('nothing listens there', address);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return down('its name is not known', address);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      // Over TLS 1.3 a server hangs up before it is heard to say why.
      return down(
        'it closed the connection',
        url.startsWith('https:')
          ? `Where it ${shows}, the platform team ${set}`
          : address,
      );
    case 'CERT_HAS_EXPIRED':
      return down('its certificate has expired', 'Whoever runs it renews it.');
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return down(
        'its certificate is for another name than the address has',
        `The platform team writes that name in the address, or as tls.serverName of ${PLACE}.`,
      );
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return down(
        'it does not speak TLS there',
        `Where none is meant, the platform team writes http:// in url of ${PLACE}.`,
      );
    default:
      return /CERT|SSL|TLS/.test(code)
        ? down(
            `no secure connection could be agreed on (${code})`,
            `The platform team checks tls of ${PLACE}.`,
          )
        : down(`the connection failed (${code})`, address);
  }
}
