import { SERVICES_PER_SECTOR } from '../world/generateWorld';
import {
  containerServiceText,
  flatServiceText,
} from '../world/olderServiceText';

/** A document that is to be migrated. */
export interface OlderDocument {
  file: string;
  text: string;
}

/** Services of v1alpha1 and v1beta1 by turns, each with calls and callers. */
export function olderDocuments(count: number): OlderDocument[] {
  return Array.from({ length: count }, (_, position) => {
    const sector = Math.floor(position / SERVICES_PER_SECTOR);
    const near = (distance: number) =>
      `sector-${sector}/service-${position + distance}`;
    const textOf = position % 2 === 0 ? flatServiceText : containerServiceText;
    return {
      file: `sectors/sector-${sector}/service-${position}.yaml`,
      text: textOf({
        position,
        sector,
        version: 1,
        callees: [near(1), near(2), near(3)],
        callers: [near(4), near(5)],
      }),
    };
  });
}
