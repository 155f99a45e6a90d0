import { Route, Routes } from 'react-router-dom';
import { DashboardPage } from './DashboardPage';
import { DecisionsPage } from './DecisionsPage';
import { ExceptionsPage } from './ExceptionsPage';
import { FieldsPage } from './FieldsPage';
import { PatternsPage } from './PatternsPage';

/** The dashboard and the pages behind its figures. */
export function EscapeHatchesRouter() {
  return (
    <Routes>
      <Route path="/" element={<DashboardPage />} />
      <Route path="/exceptions" element={<ExceptionsPage />} />
      <Route path="/patterns" element={<PatternsPage />} />
      <Route path="/decisions" element={<DecisionsPage />} />
      <Route path="/fields" element={<FieldsPage />} />
    </Routes>
  );
}
