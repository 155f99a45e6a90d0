import { Route, Routes } from 'react-router-dom';
import { RegistryPage } from './RegistryPage';

/** The list of everything that exists. */
export function RegistryRouter() {
  return (
    <Routes>
      <Route path="/" element={<RegistryPage />} />
    </Routes>
  );
}
