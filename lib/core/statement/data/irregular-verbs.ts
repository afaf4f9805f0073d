/** Past forms that no ending tells, each after its verb; sorted. */
const VERBS = `
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drive drove driven
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lose lost
make made
mean meant
meet met
pay paid
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shoot shot
show shown
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
strike struck
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
win won
withdraw withdrew withdrawn
write wrote written
`;

/** The verb of each. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, verb] as const);
    }),
);
