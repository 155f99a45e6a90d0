import type { SignInProviderConfig } from '@backstage/core-components';
import { githubAuthApiRef, type ConfigApi } from '@backstage/core-plugin-api';
import { oidcAuthApiRef } from './oidcAuthApi';

const PROVIDERS: SignInProviderConfig[] = [
  {
    id: 'oidc',
    title: 'Company account',
    message: 'Sign in with your company account',
    apiRef: oidcAuthApiRef,
  },
  {
    id: 'github',
    title: 'GitHub',
    message: 'Sign in with GitHub',
    apiRef: githubAuthApiRef,
  },
];

/** The real sign-in providers that are configured. */
export function signInProviders(config: ConfigApi): SignInProviderConfig[] {
  return PROVIDERS.filter(({ id }) => config.has(`auth.providers.${id}`));
}
