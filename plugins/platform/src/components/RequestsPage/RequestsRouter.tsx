import { Route, Routes } from 'react-router-dom';
import { RequestPage } from '../RequestPage';
import { RequestsPage } from './RequestsPage';

/** The list of requests, and below it the page of each. */
export function RequestsRouter() {
  return (
    <Routes>
      <Route path="/" element={<RequestsPage />} />
      <Route path="/:id" element={<RequestPage />} />
    </Routes>
  );
}
