import { Route, Routes } from 'react-router-dom';
import { DashboardPage } from './DashboardPage';
import { FailuresPage } from './FailuresPage';
import { ServicesPage } from './ServicesPage';
import { SupportPage } from './SupportPage';
import { TargetsPage } from './TargetsPage';

/** The dashboard and the pages behind its figures. */
export function AdoptionRouter() {
  return (
    <Routes>
      <Route path="/" element={<DashboardPage />} />
      <Route path="/services" element={<ServicesPage />} />
      <Route path="/failures" element={<FailuresPage />} />
      <Route path="/support" element={<SupportPage />} />
      <Route path="/targets" element={<TargetsPage />} />
    </Routes>
  );
}
