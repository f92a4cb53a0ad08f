import { ActionError } from '@rollout-actions/action/action-error';
import { openedPorts, readAppVersion } from '@rollout-actions/client/edgegap/applications';
import type { AppVersion } from '@rollout-actions/client/edgegap/schemas/applications';
import { Failure } from '@rollout-actions/client/http/failure';
import { requestOptions, type Session } from '../../session.ts';

const LATEST = 'latest';

/**
 * Checks the version before a server is paid for: refuses a `port-name` that it does not open,
 * and warns of images tagged `latest`. A version that cannot be read is no reason to stop.
 */
export async function checkVersion(session: Session): Promise<void> {
  const { application, version } = session.inputs;
  if (application === undefined || version === undefined) return;
  if (version === LATEST) warnOfLatest(session, `The version of ${application} is called latest`);
  const found = await tryToRead(session, { application, version });
  if (found === undefined) return;
  if (found.docker_tag) session.run.report.fact('Image tag', found.docker_tag);
  if (found.docker_tag === LATEST) {
    warnOfLatest(session, `Version ${version} of ${application} runs the image tag latest`);
  }
  checkPort(session, found);
}

function checkPort({ inputs }: Session, found: AppVersion): void {
  const { application, version, portName, until, probePayload } = inputs;
  const ports = openedPorts(found);
  const [first] = ports;
  const chosen = portName === undefined ? first : ports.find(({ name }) => name === portName);
  if (first === undefined) return;
  if (chosen === undefined) {
    const names = ports.map(({ name }) => name).join(', ');
    throw new ActionError(
      'refused',
      `port-name is ${portName}, but version ${version} of ${application} opens the ports ` +
        `${names}: correct the input. Nothing was deployed.`,
    );
  }
  const isMute = chosen.protocol.toUpperCase() === 'UDP' && probePayload === undefined;
  if (until === 'ready' || !isMute) return;
  throw new ActionError(
    'refused',
    `Port ${chosen.name} of ${application} ${version} speaks UDP: until: accepting needs ` +
      'probe-payload, a datagram that the server answers. Nothing was deployed.',
  );
}

async function tryToRead(
  session: Session,
  which: { application: string; version: string },
): Promise<AppVersion | undefined> {
  try {
    return await readAppVersion(session.edgegap, which, requestOptions(session));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    session.run.log.debug(`The version could not be read: ${error.message}`);
    return undefined;
  }
}

function warnOfLatest({ run }: Session, what: string): void {
  run.log.warning(
    `${what}: Edgegap keeps images by their tag, so an older one may be started. Use a tag of ` +
      'its own for each build.',
  );
}
