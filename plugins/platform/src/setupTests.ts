import '@testing-library/jest-dom';

// jsdom does no layout, which the editor measures; a test looks at its text, not its geometry.
Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
Range.prototype.getBoundingClientRect = () => new DOMRect();
