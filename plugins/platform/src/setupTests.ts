import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';

// jsdom does no layout, which the editor measures; a test looks at its text, not its geometry.
Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
Range.prototype.getBoundingClientRect = () => new DOMRect();

// On a busy machine a page takes longer to appear than the second that is waited by default.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(180_000);
