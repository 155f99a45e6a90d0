import {
  companyPlatform,
  hasPrometheus,
  openTelemetry,
  TestPrometheus,
} from '@ridgeway/plugin-telemetry-backend/testUtils';
import { Probe } from '../Benchmark';
import { compareAsync } from '../measure/compareAsync';
import { comparisonOf, emptyReport, Report } from '../report/Report';
import { fleetSamples, fleetSubjects } from './fleetSamples';
import { recordQuestions } from './recordQuestions';

/** Multiple of the time that Prometheus needs for the same questions. */
const PAGE_AT_MOST = 2;
/** Whatever the number of services. */
const QUESTIONS_AT_MOST = 12;
/** Number of services at which that has to hold: the largest page. */
const TARGET_SIZE = 200;
const SECONDS = 10;

/** A page of services side by side, measured by a real Prometheus. */
export const overviewProbe: Probe = {
  name: 'overview',
  sizes: [20, TARGET_SIZE],
  run: async services => {
    if (!hasPrometheus) {
      return {
        ...emptyReport(),
        skipped: ['overview: there is no prometheus on this machine'],
      };
    }
    const end = new Date();
    const prometheus = await TestPrometheus.start({
      openMetrics: fleetSamples(services, end),
    });
    try {
      return await measureAt(prometheus.url, services, end);
    } finally {
      await prometheus.stop();
    }
  },
};

async function measureAt(
  url: string,
  services: number,
  end: Date,
): Promise<Report> {
  const recorder = await recordQuestions(url);
  const platform = companyPlatform(fleetSubjects(services));
  // Opened anew each time, so that nothing is kept from the page before.
  const ask = async () => {
    const { totals } = await openTelemetry({
      platform,
      telemetry: { prometheus: [{ url: recorder.url }] },
      now: () => end,
    }).overview({ limit: services });
    if (totals.observed !== services) {
      throw new Error(`${totals.observed} of ${services} are observed`);
    }
  };
  try {
    const questions = await recorder.during(ask);
    const [page, bare] = await compareAsync(
      [
        { name: `a page of ${services} services`, run: ask },
        {
          name: `its ${questions.length} questions`,
          run: () => Promise.all(questions.map(recorder.askAgain)),
        },
      ],
      SECONDS,
    );
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(
          services,
          page,
          bare,
          services === TARGET_SIZE ? PAGE_AT_MOST : undefined,
        ),
      ],
      figures: [
        {
          what: 'questions for a page',
          size: services,
          value: questions.length,
          unit: 'questions',
          atMost: QUESTIONS_AT_MOST,
        },
      ],
    };
  } finally {
    recorder.close();
  }
}
