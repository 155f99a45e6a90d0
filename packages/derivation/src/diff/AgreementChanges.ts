import { Agreement } from '../model/Agreement';
import { byText } from '../text/compare';
import { AgreementChange, AgreementDetail } from './WorldDiff';

/**
 * Agreements that differ. An edge is told by its caller on one side and by its callee on the
 * other, so those that are told once wait here; what both sides tell alike is forgotten at once.
 */
export class AgreementChanges {
  private readonly waiting = new Map<string, AgreementChange>();

  add(side: 'from' | 'to', agreements: readonly Agreement[]) {
    for (const { caller, callee, environment, state, ports } of agreements) {
      const key = `${caller} ${callee} ${environment}`;
      const change = this.waiting.get(key) ?? { caller, callee, environment };
      change[side] = { state, ports };
      if (isSame(change.from, change.to)) {
        this.waiting.delete(key);
      } else {
        this.waiting.set(key, change);
      }
    }
  }

  /** Sorted by caller, callee and environment. */
  finish(): AgreementChange[] {
    return [...this.waiting.values()].sort(
      (a, b) =>
        byText(a.caller, b.caller) ||
        byText(a.callee, b.callee) ||
        byText(a.environment, b.environment),
    );
  }
}

function isSame(
  a: AgreementDetail | undefined,
  b: AgreementDetail | undefined,
): boolean {
  return a?.state === b?.state && a?.ports.join() === b?.ports.join();
}
