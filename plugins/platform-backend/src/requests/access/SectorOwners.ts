import { DerivationService } from '../../derivation/DerivationService';

/** Who owns which sector at present. */
export class SectorOwners {
  constructor(private readonly derivation: DerivationService) {}

  /** Owners of those among the sectors that exist. */
  ownersOf(sectors: readonly string[]): string[] {
    const known = this.derivation.current().world.sectors;
    const owners = sectors.flatMap(
      sector => known.get(sector)?.document.spec.owner ?? [],
    );
    return [...new Set(owners)];
  }

  /** Sectors that belong to one of the people or groups. */
  ownedBy(refs: readonly string[]): string[] {
    const owned = [...this.derivation.current().world.sectors].filter(
      ([, { document }]) => refs.includes(document.spec.owner),
    );
    return owned.map(([sector]) => sector);
  }
}
