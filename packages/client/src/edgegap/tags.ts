import * as z from 'zod/mini';
import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import { type WriteOptions, writeOptionsOf } from './calls/call.ts';
import type { Edgegap } from './connection.ts';
import { allPages, PAGE_LIMIT } from './pages.ts';
import { noBody } from './schemas/common.ts';
import { type Tag, tag, tagPage } from './schemas/tags.ts';

/** One tag of one deployment. */
export interface TagOf {
  id: string;
  name: string;
}

/** The tags of a deployment, page by page. */
export async function listTags(
  edgegap: Edgegap,
  id: string,
  options: RequestOptions,
): Promise<Tag[]> {
  return await allPages(async (page) => {
    const { value } = await edgegap.call({
      method: 'GET',
      path: path`/v1/deployments/${id}/tags`,
      query: { page, limit: PAGE_LIMIT },
      effect: 'read',
      unknownId: 'any-400',
      resource: `tags of Edgegap deployment ${id}`,
      schema: tagPage,
      ...requestOptionsOf(options),
    });
    return { items: value.tags, pagination: value.pagination };
  });
}

/** A reply counts only for what was asked. */
function tagNamed(name: string) {
  return tag.check(z.refine((one) => one.name === name, { path: ['name'] }));
}

/** One tag of a deployment. Fails with `not-found` for an unknown one. */
export async function readTag(
  edgegap: Edgegap,
  { id, name }: TagOf,
  options: RequestOptions,
): Promise<Tag> {
  const { value } = await edgegap.call({
    method: 'GET',
    path: path`/v1/deployments/${id}/tags/${name}`,
    effect: 'read',
    unknownId: 'any-400',
    resource: `tag ${name} of Edgegap deployment ${id}`,
    schema: tagNamed(name),
    ...requestOptionsOf(options),
  });
  return value;
}

/** Adds a tag; a `conflict` says that it is there. A container that runs does not learn of it. */
export async function createTag(
  edgegap: Edgegap,
  { id, name }: TagOf,
  options: WriteOptions,
): Promise<Tag> {
  const { value } = await edgegap.call({
    method: 'POST',
    path: path`/v1/deployments/${id}/tags`,
    body: { name },
    effect: 'write',
    unknownId: 'by-text',
    resource: `tag ${name} of Edgegap deployment ${id}`,
    schema: tagNamed(name),
    ...writeOptionsOf(options),
  });
  return value;
}

/** Gives a tag another name. A container that runs does not learn of it. */
export async function renameTag(
  edgegap: Edgegap,
  { id, name, newName }: TagOf & { newName: string },
  options: WriteOptions,
): Promise<Tag> {
  const { value } = await edgegap.call({
    method: 'PATCH',
    path: path`/v1/deployments/${id}/tags/${name}`,
    body: { name: newName },
    effect: 'write',
    unknownId: 'by-text',
    resource: `tag ${name} of Edgegap deployment ${id}`,
    schema: tagNamed(newName),
    ...writeOptionsOf(options),
  });
  return value;
}

/** Deletes a tag. Fails with `not-found` where the deployment does not have it. */
export async function deleteTag(
  edgegap: Edgegap,
  { id, name }: TagOf,
  options: WriteOptions,
): Promise<void> {
  await edgegap.call({
    method: 'DELETE',
    path: path`/v1/deployments/${id}/tags/${name}`,
    effect: 'write',
    unknownId: 'any-400',
    resource: `tag ${name} of Edgegap deployment ${id}`,
    schema: noBody,
    format: 'none',
    ...writeOptionsOf(options),
  });
}
