import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { badRequest, NomadError, permissionDenied } from '../errors.ts';
import type { AclState } from './acl-state.ts';

type Handler = (request: EmulatorRequest) => Answer | Promise<Answer>;

/** A route whose handler may throw NomadError. */
export function route(method: string, path: string, handle: Handler): Route {
  return {
    method,
    path,
    async handle(request) {
      try {
        return await handle(request);
      } catch (error) {
        if (!(error instanceof NomadError)) throw error;
        return { status: error.status, text: error.message };
      }
    },
  };
}

/** POST and PUT are the same for every write. */
export function writeRoutes(path: string, handle: Handler): Route[] {
  return ['POST', 'PUT'].map((method) => route(method, path, handle));
}

/** Throws 400 while access control is off. */
export function requireAclEnabled({ enabled }: AclState): void {
  if (!enabled) throw badRequest('ACL support disabled');
}

/** Throws unless access control is on and a management token calls. */
export function requireManagement(register: AclState, request: EmulatorRequest): void {
  requireAclEnabled(register);
  if (!isManagement(register, request)) throw permissionDenied();
}

function isManagement(register: AclState, request: EmulatorRequest): boolean {
  try {
    return register.callerOf(register.tokenOf(request)).management;
  } catch (error) {
    if (error instanceof NomadError) return false;
    throw error;
  }
}

/** The answer to a write; without `json` the body is empty. */
export function written(index: number, json?: object): Answer {
  const answer = { status: 200, headers: { 'x-nomad-index': String(index) } };
  return json ? { ...answer, json } : answer;
}

/** The answer to a read of one object. */
export function found(index: number, json: object): Answer {
  const headers = {
    'x-nomad-index': String(index),
    'x-nomad-knownleader': 'true',
    'x-nomad-lastcontact': '0',
  };
  return { status: 200, headers, json };
}
