import { affiliationOf, likeliest } from '../cast/affiliation/affiliation.ts';
import { untieOffices } from '../cast/body/generic-offices.ts';
import { isPlace, isSeatOfOrganisations } from '../cast/body/place.ts';
import type { Affiliation } from '../cast/cast.ts';
import { isAlone } from '../cast/person/lone-names.ts';
import type { Setting, StateMention } from '../cast/setting.ts';
import { notInNames } from '../data/name-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { congressTag, stateMarks } from '../data/state-marks.ts';
import { statesForShort, statesOfTheUnion } from '../data/united-states.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import { stateOfCity } from './city-sites.ts';
import { endsDateline } from './office-evidence.ts';
import { prominenceOf } from './state-prominence.ts';

/**
 * The states that an article names, where it names them, and which of them it is about.
 *
 * @param people indices of words in people's names: a Santiago or a Jordan is no place
 */
export function readStates(
  words: readonly Word[],
  registry: RegistryIndex,
  stateNames: ReadonlyMap<string, string>,
  people: ReadonlySet<number>,
): Pick<Setting, 'named' | 'states' | 'sites' | 'home' | 'from' | 'share'> {
  const named = new Map<string, number>();
  const states: StateMention[] = [];
  const sites: StateMention[] = [];
  const marks: StateMention[] = [];
  let index = 0;
  while (index < words.length) {
    if (people.has(index)) {
      index += 1;
      continue;
    }
    const match = bodyAt(words, index, registry);
    const unlisted = stateNames.get(words[index]?.folded ?? '');
    if (match) {
      const body = likeliest(match.bodies, named);
      if (match.how === 'name') for (const { id } of match.bodies) named.set(id, (named.get(id) ?? 0) + 1);
      const isSite = match.how === 'metonym' && isPlace(words, index);
      if (body && body.type !== 'outlet' && !words[index]?.quoted)
        (isSite ? sites : states).push({ at: index, affiliation: affiliationOf(body, registry) });
    } else if (unlisted !== undefined && !words[index]?.quoted && isNamed(words, index, unlisted))
      states.push({ at: index, affiliation: { name: unlisted } });
    const marked = markedState(words, index, registry);
    if (marked) marks.push({ at: index, affiliation: marked });
    const site = match ? undefined : (unionDateline(words, index, registry) ?? stateOfCity(words, index, registry));
    if (site) sites.push({ at: index, affiliation: site });
    index = match ? match.end : index + 1;
  }
  const site = sites.find(({ at }) => isDateline(words, at));
  const own = site && isState(site) && !isSeatOfOrganisations(words, site.at) ? site : undefined;
  const untied = untieOffices(
    words,
    registry,
    named,
    states,
    (but) => prominenceOf(words, [...states, ...marks], own, but).home,
  );
  const kept = untied.size > 0 ? states.filter(({ at }) => !untied.has(at)) : states;
  const from = datelineState(words, kept, sites);
  const { home, share } = prominenceOf(words, [...kept, ...marks], own, untied);
  return { named, states: kept, sites, share, ...(home && { home }), ...(from && { from }) };
}

/** Whether a name is the state's own: "Velmaria", "the Velmarian Foreign Ministry", but not "Velmaria Airways". */
function isNamed(words: readonly Word[], index: number, state: string): boolean {
  const before = words[index - 1];
  const isContinued = before?.capital && before.sentence === words[index]?.sentence && !notInNames.has(before.folded);
  if (isContinued) return false;
  const next = words[index + 1];
  return (
    words[index]?.text !== state || isAlone(words, index) || isRoleNoun(next) || roleModifiers.has(next?.lower ?? '')
  );
}

/** The state to whose public life a word belongs: "the Commons", a party that only one state has. */
function markedState(words: readonly Word[], index: number, registry: RegistryIndex): Affiliation | undefined {
  const word = words[index];
  if (!word?.capital || word.quoted) return undefined;
  const party = bodyAt(words, index, registry)?.bodies[0];
  if (party?.type === 'party' && party.partOf !== undefined) {
    const body = registry.registry.bodies.get(party.partOf);
    return body && { name: body.name, body };
  }
  const name = congressTag.test(word.text) ? 'United States' : stateMarks.get(word.folded);
  const [body] = name === undefined ? [] : bodiesNamed(registry, name);
  return body && { name: body.name, body };
}

/** The United States, for a dateline with one of theirs: "COLORADO SPRINGS, Colo. —", "DECKER FALLS, Ohio (BNI)". */
function unionDateline(words: readonly Word[], index: number, registry: RegistryIndex): Affiliation | undefined {
  if (!isDateline(words, index) || !/^\p{Lu}{3,}$/u.test(words[index]?.text ?? '')) return undefined;
  for (let at = index + 1; at < index + 5; at += 1) {
    const { folded = '' } = words[at + 1] ?? {};
    if (words[at]?.text !== ',') continue;
    if (!statesOfTheUnion.has(folded) && !statesForShort.has(folded)) return undefined;
    const [states] = bodiesNamed(registry, 'United States');
    return states && { name: states.name, body: states };
  }
  return undefined;
}

/** The state in which an article was written: "MOSCOW, April 18", "KORVE, Lower Marches (BNI) —". */
function datelineState(
  words: readonly Word[],
  states: readonly StateMention[],
  sites: readonly StateMention[],
): Affiliation | undefined {
  const site = sites.find(
    (each) => isDateline(words, each.at) && isState(each) && !isSeatOfOrganisations(words, each.at),
  );
  return (
    site?.affiliation ??
    states.find(({ at }) => (words[at]?.paragraph ?? 4) < 4 && endsDateline(words, at))?.affiliation
  );
}

/** Whether a word begins one of the first paragraphs: "MOSCOW, April 18", "Bengaluru, Oct 7". */
function isDateline(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.paragraph < 4 && words[at - 1]?.paragraph !== word.paragraph;
}

function isState({ affiliation }: StateMention): boolean {
  return affiliation.body?.type === 'state';
}
