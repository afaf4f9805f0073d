import type { Affiliation } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** The body whose members speak: "Some members", "MEPs"; for "Others", that of the sources before. */
export function membersOfBody(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  { previous }: Conversation,
): Affiliation | undefined {
  if (phrase.first !== phrase.noun || phrase.end !== phrase.noun + 1) return undefined;
  const { registry } = cast.setting;
  switch (noun) {
    case 'meps': {
      const [body] = bodiesNamed(registry, 'European Parliament');
      return body && { name: body.name, body };
    }
    case 'members':
      return assemblyBefore(phrase.start, cast);
    case 'others':
      return previous?.kind === 'unnamed' && previous.plural ? previous.affiliation : undefined;
    default:
      return undefined;
  }
}

/** The last body with members that the paragraph has named: "The Gate Council was divided, with | some members |". */
function assemblyBefore(at: number, { mentions, setting: { words } }: Cast): Affiliation | undefined {
  for (let index = firstAfter(mentions, at) - 1; index >= 0; index -= 1) {
    const { member, start } = mentions[index]!;
    if (words[start]?.paragraph !== words[at]?.paragraph) return undefined;
    const last = member.name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (member.kind === 'body' && assemblies.has(last))
      return { name: member.name, ...(member.body && { body: member.body }) };
  }
  return undefined;
}

const assemblies: ReadonlySet<string> = new Set(
  'alliance assembly board bundestag commission committee conference congress council parliament senate'.split(' '),
);
