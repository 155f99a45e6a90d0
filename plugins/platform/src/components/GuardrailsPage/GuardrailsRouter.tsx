import { Route, Routes } from 'react-router-dom';
import { GuardrailPage } from '../GuardrailPage';
import { GuardrailsPage } from './GuardrailsPage';

/** The list of guardrails, and below it the page of each. */
export function GuardrailsRouter() {
  return (
    <Routes>
      <Route path="/" element={<GuardrailsPage />} />
      <Route path="/:id" element={<GuardrailPage />} />
    </Routes>
  );
}
