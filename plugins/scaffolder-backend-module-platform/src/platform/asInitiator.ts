import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** Options of a platform call that is made as the person who started the task. */
export async function asInitiator(
  auth: AuthService,
  context: { getInitiatorCredentials(): Promise<BackstageCredentials> },
): Promise<{ token: string }> {
  return auth.getPluginRequestToken({
    onBehalfOf: await context.getInitiatorCredentials(),
    targetPluginId: 'platform',
  });
}
