import {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** Runs something that writes, between the audit event that announces it and the one that closes it. */
export async function audited<T>(
  auditor: AuditorService,
  event: {
    eventId: string;
    /** Absent when it does not come over the HTTP API. */
    request?: AuditorServiceCreateEventOptions['request'];
    meta: JsonObject;
    /** Default `medium`; `low` for what changes nothing for anybody. */
    severityLevel?: 'low' | 'medium';
  },
  run: () => Promise<T>,
): Promise<T> {
  const opened = await auditor.createEvent({
    severityLevel: 'medium',
    ...event,
  });
  try {
    const result = await run();
    await opened.success();
    return result;
  } catch (error) {
    const { name, message } = toError(error);
    await opened.fail({ error: new Error(`${name}: ${message}`) });
    throw error;
  }
}
