import { bannedWeaponTopics } from './taxonomy/banned-weapons.ts';
import { conventionalTopics } from './taxonomy/conventional.ts';
import { missileTopics } from './taxonomy/missiles.ts';
import { nuclearTopics } from './taxonomy/nuclear.ts';
import { otherSubjects } from './taxonomy/other-subjects.ts';
import { securityTopics } from './taxonomy/security.ts';
import type { Taxonomy } from './taxonomy-schema.ts';

/** The topics of arms control that Parley knows from the start. Users add to it in parley.yaml: see extend-taxonomy.ts. */
export const taxonomy: Taxonomy = {
  topics: {
    ...bannedWeaponTopics,
    ...conventionalTopics,
    ...missileTopics,
    ...nuclearTopics,
    ...securityTopics,
  },
  otherSubjects,
};
