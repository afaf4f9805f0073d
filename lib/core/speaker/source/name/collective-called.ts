import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { sidesOfMeeting } from '../noun/those-who-met.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { meetingCalled } from './meeting-called.ts';
import { sidesByName } from './named-sides.ts';
import { officialsOfBody } from './officials-of-body.ts';

/** Those whom a joint text calls "The sides", "the Ministers", "the Meeting", "the Parties". Tried in this order. */
export function collectiveCalled(phrase: NounPhrase, cast: Cast): Member | undefined {
  return (
    sidesOfMeeting(phrase, cast) ??
    sidesByName(phrase, cast) ??
    officialsOfBody(phrase, cast) ??
    meetingCalled(phrase, cast)
  );
}
