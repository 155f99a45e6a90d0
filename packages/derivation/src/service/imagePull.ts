/** Key of the Secret that the kubelet reads registry credentials from. */
const CONFIG_KEY = '.dockerconfigjson';

/** Kubernetes type of a Secret that images are pulled with. */
export const IMAGE_PULL_TYPE = 'kubernetes.io/dockerconfigjson';

/**
 * How the credentials for a registry are composed from the keys of a secret: they are there as a
 * whole, or put together from the registry's host, a user and a password.
 *
 * @returns Go templates by the key of the Secret
 */
export function imagePullTemplate(
  keys: readonly string[],
): Record<string, string> {
  const whole = keys.find(
    key => key === CONFIG_KEY || `.${key}` === CONFIG_KEY,
  );
  return {
    [CONFIG_KEY]:
      whole === undefined
        ? '{"auths":{ {{ .registry | toJson }}: {"username": {{ .username | toJson }}, "password": {{ .password | toJson }}, "auth": {{ printf "%s:%s" .username .password | b64enc | toJson }} } } }'
        : `{{ index . ${JSON.stringify(whole)} }}`,
  };
}
