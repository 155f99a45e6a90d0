import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';

// On a busy machine a page takes longer to appear than the second that is waited by default.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);
