import { Route, Routes } from 'react-router-dom';
import { DashboardPage } from './DashboardPage';
import { DeprecationPage } from './DeprecationPage';
import { EditPage } from './EditPage';
import { MigratePage } from './MigratePage';

/** The dashboard and the pages behind it. */
export function DeprecationsRouter() {
  return (
    <Routes>
      <Route path="/" element={<DashboardPage />} />
      <Route path="/migrate" element={<MigratePage />} />
      <Route path="/new" element={<EditPage />} />
      <Route path="/:id" element={<DeprecationPage />} />
      <Route path="/:id/edit" element={<EditPage />} />
    </Routes>
  );
}
