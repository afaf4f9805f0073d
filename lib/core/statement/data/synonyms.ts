/**
 * Words that outlets put for each other when they report one statement: a translator's "complying with restrictions" is an
 * agency's "abiding by limits". Each line is one meaning, under its first word; a word stands in one line only. Other parts of
 * speech stand with their verb, for direct speech turned indirect changes them. Opposites never share a line.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
abandon discard drop renounce scrap shed
abide adhere comply compliance fulfil fulfill honor honour observe observance respect
accept acceptable accepting acceptance
accord agreement arrangement deal pact treaty convention
accuse accusation allege allegation blame
acquire acquisition obtain
act action behave measure step move
adopt adoption approve approval endorse pass
aim goal intention objective purpose
aircraft airplane jet plane warplane
allies ally partner
allow allowed let permit permission authorise authorize
amount quantity volume
answer reply respond response
appeal request urge
arms armament weapon weaponry
army military troops force forces soldier
arsenal stock stockpile
attack assault hit raid strike struck
await wait
aware know knowledge
ban outlaw prohibit prohibition
begin beginning commence launch launching start fire test-fire
big biggest large largest
boat submarine vessel ship
breach violate violation infringe contravene
build building construct construction
buy purchase procure procurement
capability capacity
cease cessation halt stop end ending
ceasefire truce armistice
chance likelihood likely probability probable probably opportunity
change adjust adjustment alter alteration amend amendment shift revise
check inspect inspection verify verification visit
chief head leader boss
choose choice pick select
claim assert assertion
clear obvious evident
close shut
commit commitment obligation pledge promise undertake undertaking
company firm enterprise
complete completion conclude finish finalise finalize
concern worry alarm anxiety
condition prerequisite
conduct carry hold perform stage
confirm affirm
consequence result outcome
consider contemplate consideration
consultation conversation dialogue discuss discussion negotiate negotiation talk
continue continuation proceed
contribute contribution
control retain retention
cooperate cooperation collaborate collaboration
country nation
create creation form establish establishment
damage harm
danger peril risk threat hazard
date day
decide decision
declare declaration announce announcement
decrease cut reduce reduction diminish
delay postpone postponement
delegate envoy representative diplomat
demand insist require requirement
deploy deployment stationed stationing place placement
destroy destruction
determine set fix
develop development
difficult hard tough
disagree disagreement
discover find
doubt doubtful
drill exercise manoeuvre maneuver
drone uav
effort attempt bid try
enlarge expand expansion
enter entry access
equal parity
equip equipment
essential crucial vital important key necessary need
evidence proof
examine analyse analyze study
expect expectation anticipate hope
expert specialist scientist inspector
expire expiry lapse
explosion blast detonation explosive
extend extension prolong prolongation renew renewal
facility installation plant site station
fail failure
fight combat
fresh further new another additional
front frontline
full fully entire entirely whole completely total totally
gap difference discrepancy
global world worldwide international
govern government regime
grave serious severe
grow growth increase rise surge
guarantee assurance assure ensure
help assist assistance aid support
highest greatest
illegal unlawful
immediate immediately urgent urgently
include inclusion contain comprise
indicate indication sign signal
influence affect impact
inform notify notification
information data
instance case example
intend plan
intimidate cow cowed deter frighten scare
invest investment
involve involvement
join accede accession
journalist reporter
kill killing
latest last recent
lawmaker parliamentarian legislator
lead leadership
legal lawful
limit limitation cap ceiling restriction restrict constraint curb
link tie connect connection linked tied connected
location area region
lose loss
main principal primary
maintain keep remain stay preserve sustain maintenance
meet meeting
method way means
missile rocket projectile
mission task
moment time
monitor monitoring
month monthly
moratorium freeze
nearby near
neighbour neighbor
nuclear atomic
number figure
object objection oppose opposition
occur happen
offer proposal propose
official officer
old former
only solely
participate participation part attend
peace peaceful
point sense
position stance stand
possess possession own
possible possibility could
potential potentially
prepare prepared preparation ready readiness willing willingness
present existing current
pressure coercion duress
prevent avert avoid
problem issue matter question
produce production manufacture
progress advance
protect protection safeguard
provide supply deliver delivery send shipment hand transfer
provoke provocation provocative
quick quickly fast rapid rapidly soon
reach achieve attain
real genuine
reason ground
recall remember
reconnaissance spy
reject dismiss rebuff decline
relation relationship
release free
rely reliance depend dependence
remove removal
report document paper
resolve solve resolution solution
restart relaunch resume resumption
restore restoration
retaliate retaliation
reveal disclose disclosure publish
sanction sanctions penalty penalise penalize
schedule due
secure security
see view
show demonstrate demonstration
similar similarly alike same
situation circumstance
spread proliferate proliferation
statement remark comment
strengthen bolster boost enhance reinforce
strong strongly firmly resolute
suspend suspension pause
tension friction
test trial
threshold brink verge
travel fly flight
trust confidence
understand understanding
unilateral unilaterally
use usage employ
want wish desire
warn warning caution
water sea
weaken undermine erode
welcome hail
withdraw withdrawal pullout pull leave departure
worse worst
wrong mistaken false untrue
year annual annually yearly
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
