import { Header } from '@backstage/ui';

/** Everything that exists, with who owns it. */
export function RegistryPage() {
  return (
    <main>
      <Header title="Registry" />
    </main>
  );
}
