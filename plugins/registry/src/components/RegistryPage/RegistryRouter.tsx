import { Route, Routes } from 'react-router-dom';
import { ImpactPage } from '../ImpactPage';
import { RegistryPage } from './RegistryPage';

/** The list of everything that exists, and the page of who is affected if one of them breaks. */
export function RegistryRouter() {
  return (
    <Routes>
      <Route path="/" element={<RegistryPage />} />
      <Route path="/:kind/:namespace/:name" element={<ImpactPage />} />
    </Routes>
  );
}
