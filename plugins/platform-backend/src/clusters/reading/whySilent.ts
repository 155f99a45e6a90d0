/** What is wrong, by what stands in an error's message. */
const CAUSES: ReadonlyArray<[pattern: RegExp, why: (found: string) => string]> =
  [
    [
      /^unauthorized$/,
      () => "does not accept the portal's credentials. They may have expired",
    ],
    [
      /certificate|\bCERT_\w+/i,
      () =>
        'shows a certificate that the portal does not trust. Its setting caData or caFile names whom to trust',
    ],
    [
      /\b(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)\b/,
      found => `cannot be reached (${found})`,
    ],
    [
      /\b(?:google|oidc|aks)\b/i,
      () =>
        'is set up so that each person signs in to it, and nobody is there when the portal looks. A service account can do it',
    ],
  ];

/**
 * Says why a cluster gave no answer, without addresses or secrets that an error may hold.
 *
 * @param error - message of the error, or `unauthorized` where the cluster said that itself
 */
export function whySilent(cluster: string, error: string): string {
  const [why] = CAUSES.flatMap(([pattern, words]) => {
    const found = pattern.exec(error);
    return found ? [words(found[0])] : [];
  });
  return `The cluster ${cluster} ${
    why ?? 'gives no answer that makes sense'
  }. Whoever runs the portal finds more in its log, and the cluster under kubernetes in its settings.`;
}
