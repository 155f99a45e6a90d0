import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { errorReason, LoadingState } from '@ridgeway/ui';
import { useCallback, useEffect, useState } from 'react';
import { ExampleIdentity } from './ExampleIdentity';
import { PersonCard } from './PersonCard';
import { ExamplePerson } from './readExamplePeople';
import { rememberedPerson } from './rememberedPerson';
import { SignInFrame } from './SignInFrame';

interface ExampleSignInProps extends SignInPageProps {
  people: ExamplePerson[];
}

/** Lets anybody be one of the example company's people. */
export function ExampleSignIn(props: ExampleSignInProps) {
  const { people, onSignInSuccess } = props;
  const discoveryApi = useApi(discoveryApiRef);
  const [remembered] = useState(() =>
    people.find(person => person.user === rememberedPerson.get()),
  );
  const [busy, setBusy] = useState(remembered !== undefined);
  const [error, setError] = useState<Error>();

  const signIn = useCallback(
    async (user: string) => {
      setBusy(true);
      setError(undefined);
      const identity = new ExampleIdentity({
        discoveryApi,
        user,
        onSignOut: rememberedPerson.forget,
      });
      try {
        await identity.signIn();
        rememberedPerson.set(user);
        onSignInSuccess(identity);
      } catch (cause) {
        setError(cause instanceof Error ? cause : new Error(String(cause)));
        setBusy(false);
      }
    },
    [discoveryApi, onSignInSuccess],
  );

  useEffect(() => {
    if (remembered) {
      signIn(remembered.user);
    }
    // Once: afterwards a person decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (busy && remembered) {
    return <LoadingState label="Signing in" />;
  }
  return (
    <SignInFrame
      title="Who would you like to be?"
      description="This portal runs on your machine with an example company, Fernhill Outdoor. Choose one of its people; you can sign out and be somebody else at any time, and another tab can be another person."
    >
      {error && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {errorReason(error)}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        {people.map(person => (
          <PersonCard
            key={person.user}
            person={person}
            disabled={busy}
            onChoose={signIn}
          />
        ))}
      </Box>
    </SignInFrame>
  );
}
