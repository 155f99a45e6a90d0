import { SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { ExampleSignIn } from './ExampleSignIn';
import { readExamplePeople } from './readExamplePeople';
import { SignInFrame } from './SignInFrame';
import { signInProviders } from './signInProviders';

/** The way in that this portal is configured with. */
export function SignIn(props: SignInPageProps) {
  const { onSignInSuccess } = props;
  const config = useApi(configApiRef);
  const people = readExamplePeople(config);
  if (people) {
    return <ExampleSignIn people={people} onSignInSuccess={onSignInSuccess} />;
  }
  const providers = signInProviders(config);
  if (providers.length === 0) {
    return (
      <SignInFrame
        title="Nobody can sign in yet"
        description="This portal has no sign-in provider. Whoever runs it: configure auth.providers.oidc or auth.providers.github as app-config.production.yaml shows, and start it again."
      >
        {null}
      </SignInFrame>
    );
  }
  if (providers.length === 1) {
    return (
      <SignInPage provider={providers[0]} onSignInSuccess={onSignInSuccess} />
    );
  }
  return <SignInPage providers={providers} onSignInSuccess={onSignInSuccess} />;
}
