import { actors } from './taxonomy/actors.ts';
import { armsControl } from './taxonomy/arms-control.ts';
import { armsTransfers } from './taxonomy/arms-transfers.ts';
import { autonomousWeapons } from './taxonomy/autonomous-weapons.ts';
import { biologicalWeapons } from './taxonomy/biological-weapons.ts';
import { ceasefire } from './taxonomy/ceasefire.ts';
import { chemicalWeapons } from './taxonomy/chemical-weapons.ts';
import { conventionalForces } from './taxonomy/conventional-forces.ts';
import { figurative } from './taxonomy/figurative.ts';
import { intermediateRangeMissiles } from './taxonomy/intermediate-range-missiles.ts';
import { iran } from './taxonomy/iran.ts';
import { landminesClusterMunitions } from './taxonomy/landmines-cluster-munitions.ts';
import { missileDefence } from './taxonomy/missile-defence.ts';
import { missileDeployment } from './taxonomy/missile-deployment.ts';
import { named } from './taxonomy/named.ts';
import { nonProliferation } from './taxonomy/non-proliferation.ts';
import { northKorea } from './taxonomy/north-korea.ts';
import { nuclearDoctrine } from './taxonomy/nuclear-doctrine.ts';
import { nuclearSharing } from './taxonomy/nuclear-sharing.ts';
import { nuclearTesting } from './taxonomy/nuclear-testing.ts';
import { openSkies } from './taxonomy/open-skies.ts';
import { otherSubjects } from './taxonomy/other-subjects.ts';
import { securityGuarantees } from './taxonomy/security-guarantees.ts';
import { space } from './taxonomy/space.ts';
import { strategicArms } from './taxonomy/strategic-arms.ts';
import { transparency } from './taxonomy/transparency.ts';
import { verification } from './taxonomy/verification.ts';
import { wordClasses } from './taxonomy/word-classes.ts';
import type { Taxonomy } from './taxonomy-schema.ts';

/** The topics of arms control that Parley ships with. Users can add to them in parley.yaml: see extend-taxonomy.ts. */
export const taxonomy: Taxonomy = {
  topics: {
    'arms-control': armsControl,
    'arms-transfers': armsTransfers,
    'autonomous-weapons': autonomousWeapons,
    'biological-weapons': biologicalWeapons,
    ceasefire: ceasefire,
    'chemical-weapons': chemicalWeapons,
    'conventional-forces': conventionalForces,
    'intermediate-range-missiles': intermediateRangeMissiles,
    iran: iran,
    'landmines-cluster-munitions': landminesClusterMunitions,
    'missile-defence': missileDefence,
    'missile-deployment': missileDeployment,
    'non-proliferation': nonProliferation,
    'north-korea': northKorea,
    'nuclear-doctrine': nuclearDoctrine,
    'nuclear-sharing': nuclearSharing,
    'nuclear-testing': nuclearTesting,
    'open-skies': openSkies,
    'security-guarantees': securityGuarantees,
    space: space,
    'strategic-arms': strategicArms,
    transparency: transparency,
    verification: verification,
  },
  otherSubjects,
  wordClasses,
  figurative,
  actors,
  named,
  crossCutting: ['verification'],
  aspects: { 'missile-deployment': ['intermediate-range-missiles'], transparency: 'any', verification: 'any' },
  mostlyOf: { transparency: 'conventional-forces' },
  civilToo: ['autonomous-weapons', 'biological-weapons', 'chemical-weapons', 'nuclear-testing', 'space'],
  everyday: ['ceasefire', 'transparency', 'verification'],
  generalTopic: 'arms-control',
};
