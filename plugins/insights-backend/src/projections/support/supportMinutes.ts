const MINUTES = { m: 1, h: 60, d: 24 * 60 };

/** Minutes of a time to the first response as platform.yaml writes it, such as `1h`; days have 24 hours. */
export function supportMinutes(written: string): number | undefined {
  const [, count, unit] = /^([0-9]+)(m|h|d)$/.exec(written) ?? [];
  switch (unit) {
    case 'm':
    case 'h':
    case 'd':
      return Number(count) * MINUTES[unit];
    default:
      return undefined;
  }
}
