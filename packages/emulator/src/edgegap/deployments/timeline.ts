import type { Random } from '../../core/random.ts';
import type { DeploymentRequest, Status } from './deployment.ts';

/** How one deployment will go, all times in ms of virtual time. */
export interface Timeline {
  /** In order; each comes `afterMs` after the one before. The last is READY or ERROR. */
  phases: { status: Status; afterMs: number }[];
  /** From READY until the game server answers. */
  acceptingAfterMs: number;
  /** From TERMINATING to TERMINATED. */
  terminationMs: number;
  /** Not empty where the timeline ends in ERROR. */
  errorDetail: string;
  /** The failure is one of the image: there never was a container. */
  imageMissing: boolean;
}

const slowFactor = 10;

function failureOf(application: string): Pick<Timeline, 'errorDetail' | 'imageMissing'> {
  if (application.endsWith('-pull-error')) {
    return { errorDetail: 'Unable to pull image from registry', imageMissing: true };
  }
  if (application.endsWith('-error')) {
    return { errorDetail: 'Container crashed', imageMissing: false };
  }
  return { errorDetail: '', imageMissing: false };
}

/**
 * The timeline by chance and by the application's name: `…-error` fails while deploying,
 * `…-pull-error` because of its image, `…-slow` takes ten times as long. READY comes 2 to 10 s
 * after the call, the first answer of the game server up to 4 s later.
 */
export function planTimeline(order: DeploymentRequest, random: Random): Timeline {
  const factor = order.application.endsWith('-slow') ? slowFactor : 1;
  const seconds = (low: number, high: number) =>
    Math.round(random.between(low, high) * 1000 * factor);
  const failure = failureOf(order.application);
  const scanning = { status: 'SCANNING' as const, afterMs: seconds(0.4, 1.5) };
  const deploying = order.cachedOnly ? seconds(0.8, 2) : seconds(1, 6);
  return {
    phases: [
      { status: 'SEEKING', afterMs: seconds(0.2, 0.8) },
      { status: 'SEEKED', afterMs: seconds(0.4, 1.5) },
      ...(order.skipTelemetry ? [] : [scanning]),
      { status: 'DEPLOYING', afterMs: seconds(0.2, 0.8) },
      { status: failure.errorDetail === '' ? 'READY' : 'ERROR', afterMs: deploying },
    ],
    acceptingAfterMs: seconds(0.2, 4),
    terminationMs: Math.round(random.between(500, 3000)),
    ...failure,
  };
}
