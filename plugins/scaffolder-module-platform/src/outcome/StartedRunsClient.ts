import {
  ScaffolderClient,
  ScaffolderScaffoldOptions,
  ScaffolderScaffoldResponse,
} from '@backstage/plugin-scaffolder-common';
import { rememberStartedRun } from './startedRun';

/** The scaffolder's client, which also notes the run that was started in this tab. */
export class StartedRunsClient extends ScaffolderClient {
  async scaffold(
    options: ScaffolderScaffoldOptions,
  ): Promise<ScaffolderScaffoldResponse> {
    const response = await super.scaffold(options);
    rememberStartedRun(response.taskId);
    return response;
  }
}
