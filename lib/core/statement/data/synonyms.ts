/**
 * Words that outlets put for each other when they report one statement: a translator's "complying with restrictions" is an
 * agency's "abiding by limits". Each line is one meaning, under its first word; a word stands in one line only. Other parts of
 * speech stand with their verb, for direct speech turned indirect changes them. Opposites never share a line.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
abandon discard drop renounce scrap shed forsake
abide adhere comply compliance fulfil fulfill honor honour observe observance respect
accept acceptable accepting acceptance
accord agreement arrangement deal pact treaty convention
accuse accusation allege allegation blame
acquire acquisition obtain
act action behave measure step move
adopt adoption approve approval endorse pass
advantage benefit gain
aggressive aggression hostile
agree consent
aim goal intention objective purpose
aircraft airplane jet plane warplane
allies ally partner
allow allowed let permit permission authorise authorize
ambition ambitious
ammunition munition shell round
amount quantity volume
answer reply respond response react reaction
apparent apparently appear seem seemingly
appeal request urge ask
argue argument
arms armament weapon weaponry
army military troops force forces soldier serviceman servicemen
arsenal stock stockpile
assess assessment estimate estimation evaluate evaluation judge judgment judgement
attack assault hit raid strike struck
attention heed
await wait
aware know knowledge
balance equilibrium
ban outlaw prohibit prohibition forbid forbidden
begin beginning commence launch launching start fire test-fire
believe belief think opinion reckon
big biggest large largest huge enormous massive
block obstruct obstruction hinder hamper impede
boat submarine vessel ship
border frontier boundary
breach violate violation infringe contravene
break rupture
broad wide
build building construct construction
buy purchase procure procurement
capability capacity ability able capable
careful cautious carefully
cargo freight goods
catastrophe catastrophic disaster disastrous
cease cessation halt stop end ending
ceasefire truce armistice
centre center
certain certainly sure confident
chance likelihood likely probability probable probably opportunity perhaps maybe
change adjust adjustment alter alteration amend amendment shift revise
check inspect inspection verify verification visit
chief head leader boss
choose choice pick select
citizen resident inhabitant people population
claim assert assertion
clear obvious evident
close shut closure
collapse breakdown crumble
commission committee panel
commit commitment obligation pledge promise undertake undertaking
company firm enterprise
compensate compensation
complete completion conclude finish finalise finalize
complex complicated complexity
conceal hide concealment
concern worry alarm anxiety fear afraid worried concerned
condemn condemnation denounce deplore criticise criticize criticism censure rebuke
condition prerequisite precondition proviso provided
conduct carry hold perform stage
confirm affirm corroborate
confrontation confront
consequence result outcome
consider contemplate consideration
constructive productive fruitful useful
consultation conversation dialogue discuss discussion negotiate negotiation talk
contact channel
continue continuation proceed
contribute contribution
control retain retention
convene summon convocation
convince persuade
cooperate cooperation collaborate collaboration
correct accurate
cost price expense
country nation
create creation form establish establishment
crew sailor
crisis emergency
cruel inhumane
damage harm
danger peril risk threat hazard threaten menace
date day
deadlock stalemate impasse
deadly lethal
debris fragment wreckage
deceive mislead cheat fool
decide decision
declare declaration announce announcement
decrease cut reduce reduction diminish
deep deeply profound
delay postpone postponement defer reschedule
delegate envoy representative diplomat
demand insist require requirement
deny denial rebut refute
deploy deployment stationed stationing place placement
depot warehouse storage store
describe characterise characterize label
destroy destruction dismantle dismantlement eliminate elimination liquidate liquidation
detail particulars specifics
detain arrest
detect detection record register registered
determine set fix
develop development
difficult hard tough
direct directly
disagree disagreement
discover find
dispute quarrel row
divert diversion
divide division split divisive
doubt doubtful
drill exercise manoeuvre maneuver
drone uav
early earlier premature untimely
easy easily simple
effort attempt bid try
elaborate draft
embargo blockade
enemy adversary foe opponent rival
engage engagement
enlarge expand expansion
enough sufficient suffice sufficiently adequate
entail mean
enter entry access
equal parity
equip equipment
escalate escalation aggravate exacerbate intensify
essential crucial vital important key necessary need
evade circumvent evasion circumvention
evidence proof
exact exactly precise precisely
examine analyse analyze study
exclude exclusion exempt exemption
excuse pretext
expect expectation anticipate hope
expert specialist scientist inspector
expire expiry lapse
explain explanation
explosion blast detonation explosive
extend extension prolong prolongation renew renewal
facility installation plant site sites station
fail failure
fair just
fault flaw defect
fight combat battle hostilities
foreign external overseas
frequent frequently often regular regularly
fresh further new another additional
front frontline
full fully entire entirely whole completely total totally
gap difference discrepancy
global world worldwide international
govern government regime
grave serious severe
grow growth increase rise surge
guarantee assurance assure ensure
guard guarded
help assist assistance aid support favour favor
highest greatest
humiliate humiliation insult
hypocrisy hypocritical
ignore disregard neglect
illegal unlawful
immediate immediately urgent urgently
implement implementation execute execution
improve improvement better
incident accident event episode
include inclusion contain comprise
independence independent sovereign sovereignty
indicate indication sign signal
influence affect impact
inform notify notification notice
information data
initial initially original originally
injure injury injured hurt wound wounded
instance case example
intend plan
intercept interception shoot
interfere interference intervene intervention meddle
intimidate cow cowed deter frighten scare
invest investment
investigate investigation probe inquiry enquiry
involve involvement
join accede accession
journalist reporter
kill killing die dead death perish fatality fatal casualty victim
km kilometre kilometer
laboratory lab
latest last recent
lawmaker parliamentarian legislator
lead leadership
legal lawful legitimate
licence license
limit limitation cap ceiling restriction restrict constraint curb
link tie connect connection linked tied connected
location area region zone
lose loss
main principal primary
maintain keep remain stay preserve sustain maintenance
material substance
meaningless worthless pointless useless
medium middle intermediate
meet meeting
method way means
metre meter
militant rebel insurgent fighter guerrilla gunman
minimum minimal lowest least
missile rocket projectile
mission task
mistake error erroneous
modernise modernize modernisation modernization upgrade
moment time
money fund funding finance
monitor monitoring track tracking follow watch
month monthly
moratorium freeze
mutual mutually reciprocal reciprocally reciprocity
naval navy
nearby near
needless unnecessary
neighbour neighbor
nonsense absurd ridiculous absurdity
normal usual ordinary routine customary
nuclear atomic
number figure
object objection oppose opposition
obstacle hurdle barrier
occur happen
offer proposal propose suggest suggestion
official officer
old former ex
only solely exclusively purely merely
operate operation operational function
order command instruct instruction
partial partially partly
participate participation part attend
pay payment
peace peaceful
permanent permanently indefinite indefinitely forever lasting
photograph photo picture image imagery footage
point sense
policy approach
port harbour harbor
position stance stand
possess possession own
possible possibility could
potential potentially
praise applaud laud
predict prediction forecast
prepare prepared preparation ready readiness willing willingness
present existing current
pressure coercion duress
prevent avert avoid
previous previously prior preceding
primarily mainly chiefly mostly largely
problem issue matter question
procedure process
produce production manufacture
programme program project scheme
progress advance
proper properly appropriate
protect protection safeguard
provide supply deliver delivery send shipment hand transfer
provoke provocation provocative
punish punishment
pursue pursuit
quick quickly fast rapid rapidly soon
radioactive radioactivity radiation
range distance
ratify ratification
reach achieve attain
real genuine
rearm rearmament
reason ground cause
recall remember
reckless irresponsible rash
recognise recognize recognition acknowledge acknowledgement admit admission concede
recommend recommendation advise advice
reconnaissance spy
refrain abstain abstention
regret regrettable disappoint disappointment disappointing unfortunate unfortunately sorry
reject dismiss rebuff decline
relation relationship
release free
rely reliance depend dependence
remainder leftover
remove removal
repeat reiterate reaffirm restate
replace replacement substitute
report document paper
resolve solve resolution solution
responsible responsibility
restart relaunch resume resumption
restore restoration
retaliate retaliation
reveal disclose disclosure publish
right entitle entitled entitlement
rumour rumor
sabotage saboteur
safe safely safety
sale sell
sanction sanctions penalty penalise penalize
satellite spacecraft
satisfy satisfied satisfaction
scale scope extent
schedule due timetable calendar
scrutiny scrutinise scrutinize
secret secretly clandestine covert
secure security
see view
seize seizure capture confiscate
separate separately
session sitting
share exchange swap
shelter bunker
short brief
show demonstrate demonstration
significant significantly considerable substantial substantially major
silence silent
silo shaft
similar similarly alike same
situation circumstance
small little minor slight tiny
space orbit orbital outer
specific concrete particular
spread proliferate proliferation
stable stability
statement remark comment
strategy strategic
strengthen bolster boost enhance reinforce
strong strongly firmly resolute
submit submission file lodge
succeed success successful
suspect suspicion
suspend suspension pause
technical technological technology
temporary temporarily interim provisional
tension friction
test trial
threshold brink verge
tonne ton
tool instrument
toxic poison poisonous
trade commerce commercial
transit cross crossing
transparent transparency openness
travel fly flight
trip journey
trust confidence
tunnel gallery adit
type kind sort class category
unanimous unanimously
underground subterranean
understand understanding
unilateral unilaterally
use usage employ
vehicle truck lorry
version variant
violent violence
vow swear
want wish desire
war warfare conflict
warhead bomb
warn warning caution
water sea ocean
weak weakness
weaken undermine erode
welcome hail
withdraw withdrawal pullout pull leave departure exit quit
worse worst worsen deteriorate deterioration
wrong mistaken false untrue fake forged forgery fabricated fabrication invented invention fiction baseless groundless unfounded
year annual annually yearly
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
