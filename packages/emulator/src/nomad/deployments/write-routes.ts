import { z } from 'zod';
import type { Answer, Route } from '../../core/http/exchange.ts';
import { badRequest, refusal } from '../errors.ts';
import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { decodeBody, type GoTypes } from '../http/body.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { writeAnswer } from '../http/reading.ts';
import { storedId } from '../ids.ts';
import type { Server } from '../server.ts';
import type { Deployment } from '../store/records.ts';
import { failByHand } from './fail.ts';
import { promoteDeployment } from './promote.ts';
import { setHealth } from './set-health.ts';
import { descriptions, isActive, putStatus } from './status.ts';
import { type UpdateReply, updateReply } from './update-reply.ts';

const id = z.string().default('');
const ids = z.array(z.string()).default([]);
const pauseBody = z.object({ DeploymentID: id, Pause: z.boolean().default(false) });
const unblockBody = z.object({ DeploymentID: id });
const promoteBody = z.object({
  DeploymentID: id,
  All: z.boolean().default(false),
  Groups: ids,
  PromotedAt: z.union([z.int(), z.bigint()]).default(0),
});
const healthBody = z.object({
  DeploymentID: id,
  HealthyAllocationIDs: ids,
  UnhealthyAllocationIDs: ids,
});

function types(name: string): GoTypes {
  const members = {
    Groups: '[]string',
    HealthyAllocationIDs: '[]string',
    UnhealthyAllocationIDs: '[]string',
    PromotedAt: 'int64',
  };
  return { body: `structs.${name}`, structs: {}, members };
}

/** Decodes the body and checks its id against the one in the path. */
function bodyFor<T extends z.ZodObject>(call: WriteCall, schema: T, name: string): z.output<T> {
  const body = decodeBody(call.request.body, schema, types(name));
  if (!body['DeploymentID']) throw badRequest('DeploymentID must be specified');
  if (body['DeploymentID'] !== call.request.params['id']) {
    throw badRequest('Deployment ID does not match');
  }
  return body;
}

interface Write {
  /** Opens the verb beside `submit-job`. */
  capability: string;
  /** The refusal for a deployment that has ended. */
  ended: string;
  apply(deployment: Deployment): UpdateReply;
}

/** The order of a server: token, lookup, rights, ended, then the change itself. */
function write(server: Server, call: WriteCall, change: Write): Answer {
  const caller = call.authenticate();
  const given = call.request.params['id'] ?? '';
  const deployment = server.store.deployments.get(storedId(given, 'deployment lookup failed: '));
  if (deployment === undefined) throw refusal('deployment not found');
  requireCapability(caller, deployment.Namespace, change.capability, 'submit-job');
  if (!isActive(deployment)) throw refusal(change.ended);
  const reply = change.apply(deployment);
  return writeAnswer(reply.Index, reply, call.pretty);
}

function fail(server: Server, call: WriteCall): Answer {
  return write(server, call, {
    capability: 'fail-deployment',
    ended: "can't fail terminal deployment",
    apply: (deployment) => failByHand(server, deployment),
  });
}

function pause(server: Server, call: WriteCall): Answer {
  const { Pause } = bodyFor(call, pauseBody, 'DeploymentPauseRequest');
  return write(server, call, {
    capability: 'pause-deployment',
    ended: `can't ${Pause ? 'pause' : 'resume'} terminal deployment`,
    apply: (deployment) => pauseDeployment(server, deployment, Pause),
  });
}

function promote(server: Server, call: WriteCall): Answer {
  const body = bodyFor(call, promoteBody, 'DeploymentPromoteRequest');
  const promotedAt = BigInt(body.PromotedAt);
  return write(server, call, {
    capability: 'promote-deployment',
    ended: "can't promote terminal deployment",
    apply: ({ ID }) =>
      promoteDeployment(server, ID, { all: body.All, groups: body.Groups, promotedAt }),
  });
}

function health(server: Server, call: WriteCall): Answer {
  const body = bodyFor(call, healthBody, 'DeploymentAllocHealthRequest');
  const healthy = body.HealthyAllocationIDs;
  const unhealthy = body.UnhealthyAllocationIDs;
  call.authenticate();
  if (healthy.length + unhealthy.length === 0) {
    throw refusal('must specify at least one healthy/unhealthy allocation ID');
  }
  return write(server, call, {
    capability: 'set-alloc-health-deployment',
    ended: "can't set health of allocations for a terminal deployment",
    apply: (deployment) => setHealth(server, deployment, { healthy, unhealthy }),
  });
}

function unblock(server: Server, call: WriteCall): Answer {
  bodyFor(call, unblockBody, 'DeploymentUnblockRequest');
  return write(server, call, {
    capability: 'unblock-deployment',
    ended: "can't unblock terminal deployment",
    // The Community edition has nothing to unblock and answers zeros (seen on an agent).
    apply: () => ({
      DeploymentModifyIndex: 0,
      EvalCreateIndex: 0,
      EvalID: '',
      Index: 0,
      RevertedJobVersion: null,
    }),
  });
}

/** The five writes of deployments. */
export function deploymentWriteRoutes(endpoints: Endpoints, server: Server): Route[] {
  const at = (verb: string) => `/v1/deployment/${verb}/:id`;
  return [
    ...endpoints.write(at('fail'), (call) => fail(server, call)),
    ...endpoints.write(at('pause'), (call) => pause(server, call)),
    ...endpoints.write(at('promote'), (call) => promote(server, call)),
    ...endpoints.write(at('allocation-health'), (call) => health(server, call)),
    ...endpoints.write(at('unblock'), (call) => unblock(server, call)),
  ];
}

/**
 * Pauses or resumes. A resume sets `Deployment is running` even where a promotion is still needed,
 * and nothing restores the description (seen on an agent).
 */
export function pauseDeployment(
  server: Server,
  deployment: Deployment,
  pause: boolean,
): UpdateReply {
  const { store } = server;
  const evaluation = pause ? undefined : deploymentEvaluation(server, deployment);
  return store.commit((index) => {
    putStatus(store, index, {
      DeploymentID: deployment.ID,
      Status: pause ? 'paused' : 'running',
      StatusDescription: pause ? descriptions.paused : descriptions.running,
      UpdatedAt: server.present(),
    });
    if (evaluation !== undefined) putNewEvaluation(server, index, evaluation);
    return updateReply(index, evaluation);
  });
}
