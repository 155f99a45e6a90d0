import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';

// On a busy machine a page takes longer to appear than the second that is waited by default.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(180_000);
