import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFillState, writeFillState } from './FillState.ts';

describe('the state of what is filled in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ridge-fill-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it was written, and unknown before', () => {
    expect(readFillState(folder)).toBeUndefined();
    const state = { recording: 'abc', shiftDays: 3, until: 1234 };
    writeFillState(folder, state);
    expect(readFillState(folder)).toEqual(state);
  });

  it.each(['', '{', '{"recording":1,"shiftDays":0,"until":0}'])(
    'is unknown when the file holds %j',
    text => {
      writeFileSync(join(folder, 'recording.json'), text);
      expect(readFillState(folder)).toBeUndefined();
    },
  );
});
