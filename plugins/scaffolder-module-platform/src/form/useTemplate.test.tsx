import { renderHook } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { useTemplate } from './useTemplate';

function templateAt(address: string) {
  const { result } = renderHook(useTemplate, {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route
            path="/create/templates/:namespace/:templateName"
            element={children}
          />
          <Route path="/create/edit" element={children} />
        </Routes>
      </MemoryRouter>
    ),
  });
  return result.current;
}

describe('useTemplate', () => {
  it('names the template that the address is of, as the scaffolder does', () => {
    expect(templateAt('/create/templates/default/New-service')).toBe(
      'template:default/new-service',
    );
  });

  it('names none in the editor of templates', () => {
    expect(templateAt('/create/edit')).toBeUndefined();
  });
});
