import { alpha2 } from '../../codes/alpha-2.ts';
import { type ActorType, type DocumentMetadata, type Role, SECTORS } from '../../model/index.ts';
import { daysOf } from '../../time/interval.ts';
import { sortOf } from '../columns/edge-columns.ts';
import { type Shown, shownBy } from '../columns/evidence-columns.ts';
import type { GraphStream, NodeFacts, StreamEdge, StreamNode } from '../stream/graph-stream.ts';
import { type FtmEntity, ftmEntity, texts, urls } from './ftm-entity.ts';
import { ftmId } from './ftm-id.ts';

const SCHEMATA: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  government: 'PublicBody',
  military: 'PublicBody',
  police: 'PublicBody',
  militia: 'Organization',
  organization: 'Organization',
  company: 'Company',
  media: 'Organization',
  party: 'Organization',
  population: 'LegalEntity',
};
const ORGANIZATIONS: readonly string[] = ['PublicBody', 'Organization', 'Company'];
const PLACES: readonly Role[] = ['location', 'destination', 'origin'];

/**
 * Entities of FollowTheMoney, one a line, for Aleph and OpenSanctions' tools (`ftm validate`, `alephclient write-entities`): reports are
 * Articles, places Addresses, events Events (who acts is `organizer`, the others `involved`), relations Memberships, Directorships
 * or UnknownLinks with the relation as `role`.
 *
 * @see https://followthemoney.tech/explorer/
 */
export function* ftmParts(stream: GraphStream): Generator<string, void, undefined> {
  for (const [id, metadata] of stream.documents()) yield line(article(id, metadata));
  for (const node of stream.nodes()) {
    yield line(entityOf(stream, node));
    for (const edge of node.edges) {
      const link = edge.attributes.kind === 'relation' ? linkOf(stream, node, edge) : null;
      if (link !== null) yield line(link);
    }
  }
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}

function article(id: string, { title, published, source, url }: DocumentMetadata): FtmEntity {
  return ftmEntity(articleId(id), 'Article', {
    title: texts('string', [title ?? id]),
    publishedAt: dates([published]),
    publisher: texts('string', [source]),
    sourceUrl: urls([url]),
  });
}

function entityOf(stream: GraphStream, node: StreamNode): FtmEntity {
  const { key, attributes } = node;
  const shown = shownBy(node.evidence, stream);
  const name = texts('name', [attributes.label]);
  const common = { name: name.length > 0 ? name : [ftmId(key)], ...sourceOf(shown) };
  if (attributes.kind === 'event') return eventOf(stream, node, common, shown);
  const country = texts('string', [attributes.country === null ? null : alpha2(attributes.country)?.toLowerCase()]);
  const known = { ...common, alias: texts('name', attributes.aliases), country };
  if (attributes.kind === 'location') {
    return ftmEntity(ftmId(key), 'Address', {
      ...known,
      full: texts('address', [attributes.label]),
      latitude: texts('string', [attributes.lat === null ? null : String(attributes.lat)]),
      longitude: texts('string', [attributes.lon === null ? null : String(attributes.lon)]),
      keywords: texts('string', [attributes.type]),
    });
  }
  return ftmEntity(ftmId(key), schemaOf(attributes), {
    ...known,
    keywords: texts('string', [attributes.type, attributes.sector === null ? null : SECTORS[attributes.sector]]),
    wikidataId: texts('string', [attributes.wikidata]).filter((id) => /^Q\d+$/.test(id)),
  });
}

function eventOf(stream: GraphStream, node: StreamNode, common: FtmEntity['properties'], shown: Shown): FtmEntity {
  const { attributes: event } = node;
  if (event.kind !== 'event') throw new TypeError(`${node.key} is no event`);
  const participants = [...node.edges].flatMap(({ attributes, target }) => {
    const attributesOfTarget = attributes.kind === 'role' ? stream.node(target)?.attributes : undefined;
    return attributes.kind === 'role' && attributesOfTarget
      ? [{ role: attributes.role, id: ftmId(target), node: attributesOfTarget }]
      : [];
  });
  const actors = participants.filter((participant) => participant.node.kind === 'actor');
  const places = PLACES.flatMap((role) =>
    participants.filter((participant) => participant.role === role && participant.node.kind === 'location'),
  );
  return ftmEntity(ftmId(node.key), 'Event', {
    ...common,
    startDate: dates([event.start]),
    endDate: dates([event.end]),
    organizer: unique(actors.filter(({ role }) => role === 'actor').map(({ id }) => id)),
    involved: unique(actors.filter(({ role }) => role !== 'actor').map(({ id }) => id)),
    location: texts(
      'address',
      places.map((place) => place.node.label),
    ),
    addressEntity: unique(places.map(({ id }) => id)),
    keywords: texts('string', [event.type, event.mode, event.status]),
    summary: texts('text', [shown.evidence?.sentence.text]),
  });
}

/** A relation; an entity related to itself, or to what the model has no place for, is none. */
function linkOf(stream: GraphStream, node: StreamNode, edge: StreamEdge): FtmEntity | null {
  const relation = sortOf(edge.attributes);
  const target = stream.node(edge.target)?.attributes;
  if (target === undefined || edge.source === edge.target) return null;
  const shown = shownBy(edge.evidence, stream);
  const { proof: _, ...told } = sourceOf(shown);
  const common = {
    role: texts('string', [relation]),
    ...told,
    summary: texts('text', [shown.evidence?.sentence.text]),
  };
  const [source, to] = [[ftmId(edge.source)], [ftmId(edge.target)]];
  const toOrganization = node.attributes.kind === 'actor' && ORGANIZATIONS.includes(schemaOf(target));
  if (toOrganization && relation === 'member-of') {
    return ftmEntity(ftmId(edge.key), 'Membership', { member: source, organization: to, ...common });
  }
  if (toOrganization && relation === 'leads') {
    return ftmEntity(ftmId(edge.key), 'Directorship', { director: source, organization: to, ...common });
  }
  return ftmEntity(ftmId(edge.key), 'UnknownLink', { subject: source, object: to, ...common });
}

function schemaOf(node: NodeFacts): string {
  return node.kind === 'actor'
    ? (SCHEMATA[node.type] ?? 'LegalEntity')
    : node.kind === 'location'
      ? 'Address'
      : 'Event';
}

function sourceOf({ evidence, article }: Shown): FtmEntity['properties'] {
  return {
    proof: article === null || evidence === null ? [] : [articleId(evidence.document)],
    publisher: texts('string', [article?.source]),
    sourceUrl: urls([article?.url]),
  };
}

function articleId(document: string): string {
  return ftmId(`article:${document}`);
}

function dates(values: readonly (string | null)[]): readonly string[] {
  return values.flatMap((value) => (value !== null && daysOf(value) !== null ? [value.slice(0, 10)] : []));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
