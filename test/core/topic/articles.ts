/** Short articles in the manner of agencies, on invented states: what each is about. */
export const articles: readonly { readonly topic: string; readonly text: string }[] = [
  {
    topic: 'arms-control',
    text: paragraphs(
      'Conference chair gives up after fourth week',
      'The president of the Conference on Disarmament told its members that he had not found agreement on what to negotiate about, and that his successor should try.',
      'It was the 28th year without work.',
      '"We are a museum with simultaneous interpretation," a delegate said.',
    ),
  },
  {
    topic: 'arms-transfers',
    text: paragraphs(
      'Brennia halts delivery of patrol boats to Ossara',
      'The government of Brennia has put on hold the handover of four patrol boats with guns to Ossara after pictures showed an earlier one firing at refugees, the trade minister told lawmakers.',
      'The shipyard said 300 jobs were at stake.',
      '"We do not sell boats for that," she said.',
    ),
  },
  {
    topic: 'arms-transfers',
    text: paragraphs(
      'Lorries with mortar rounds vanish on way to Ketara',
      'Five lorries loaded with mortar rounds that Vaskland had sold to Ketara never reached the border, according to a report by UN investigators seen by this newspaper. The buyer’s certificate bore the stamp of an office that had burned down.',
      'Rounds with the same lot numbers were later found with rebels.',
      '"Somebody drove them somewhere," an investigator said.',
    ),
  },
  {
    topic: 'arms-transfers',
    text: paragraphs(
      'Old rifles, new owners',
      'Rifles that Belmora’s army threw out in 2015 have turned up with bandits in three countries, a study says. They were to be melted down; somebody sold them by weight.',
      'Each bears a number, and each number has a file.',
      '"The furnace has a back door," the author said.',
    ),
  },
  {
    topic: 'autonomous-weapons',
    text: paragraphs(
      'Army’s new drone may fire without asking',
      'The swarm that Pelagia’s army bought last year can pick and strike a vehicle by itself when the link is jammed, the maker’s handbook says. The ministry insists that a soldier always decides.',
      'Lawyers want the mode removed.',
      '"A handbook is not a promise," a colonel said.',
    ),
  },
  {
    topic: 'biological-weapons',
    text: paragraphs(
      'Freezer left open at Ushtur institute',
      'A freezer with strains of plague stood open for a night at the Ushtur institute, which the army uses for its vaccines, its director admitted. Neighbouring states asked what strains they were.',
      'Under the convention the institute is declared each April.',
      '"Nothing left the room but the cold," he said.',
    ),
  },
  {
    topic: 'ceasefire',
    text: paragraphs(
      'Second night without shells in Seven Wells',
      'For the second night no shell fell on Seven Wells, and the market opened in the morning. The commander of the western militia said that his men would stay in their trenches until the others had left theirs.',
      'Both had promised to step back by a mile.',
      '"I slept, and it frightened me," a baker said.',
    ),
  },
  {
    topic: 'chemical-weapons',
    text: paragraphs(
      'Villagers of Jazir buried in silence after yellow cloud',
      'Eleven people who died when a yellow cloud drifted over Jazir on Sunday were buried on Tuesday. Doctors spoke of burnt lungs and the smell of swimming pools. The army denies having dropped anything but leaflets.',
      'Experts from The Hague have asked for leave to come.',
      '"Leaflets do not choke children," a nurse said.',
    ),
  },
  {
    topic: 'conventional-forces',
    text: paragraphs(
      'Garrison returns to Yttervik after sixty years',
      'The first 400 soldiers moved into barracks at Yttervik on Monday, and 1,200 more will follow by autumn with tanks and guns, the army said. The town had none since the treaty of 1962, which Nordmark quit last year.',
      'Karjaland moved a regiment to its side of the fjord in reply.',
      '"The baker is happy," the mayor said.',
    ),
  },
  {
    topic: 'conventional-forces',
    text: paragraphs(
      'Marenia to double its army, neighbours uneasy',
      'Marenia’s parliament adopted a plan to raise the number of men under arms from 40,000 to 80,000 by 2030 and to form two more mechanised brigades, the defence minister announced.',
      'Tulsk asked for consultations under the treaty of good neighbourhood.',
      '"No one needs to be afraid of us," he said.',
    ),
  },
  {
    topic: 'conventional-forces',
    text: paragraphs(
      'Tanks to be cut up at Brod as ceiling falls',
      'Brod began on Tuesday to cut up 88 tanks, so as to come under the number which it may keep from July. Each is photographed, and its turret goes to a steelworks.',
      'Selvia, which must part with 102, has asked for more time.',
      '"It’s like butchering elephants," the foreman said.',
    ),
  },
  {
    topic: 'conventional-forces',
    text: paragraphs(
      'Two lakes, two armies, one number',
      'Orinth and Castovia agreed on Monday to keep no more than 12,000 soldiers each within 40 kilometres of the lakes, and no guns above 100 millimetres.',
      'The document was initialled by their chiefs of the general staff and replaces one that lapsed in spring.',
      '"Both sides will be bored, and that is the idea," said the mediator.',
    ),
  },
  {
    topic: 'intermediate-range-missiles',
    text: paragraphs(
      'Range treaty: Esk admits its missile flies 40 kilometres too far',
      'Esk told the commission which watches over the Meridian treaty that its new ground-launched missile had flown 640 kilometres in a test, 40 more than is allowed, and called it an accident.',
      'Caldmoor wants all of them scrapped.',
      '"An accident that lands where it was aimed," its ambassador said.',
    ),
  },
  {
    topic: 'missile-defence',
    text: paragraphs(
      'Orsenne’s dome leaks in test',
      'Two of five target rockets got through in the first full test of Orsenne’s shield, the defence ministry conceded. The system has cost nine billion crowns and is to cover the capital by next year.',
      'Its radar mistook a flock of geese for a sixth.',
      '"Three out of five is good at tennis," a deputy said.',
    ),
  },
  {
    topic: 'missile-defence',
    text: paragraphs(
      'Sky over Port Marlo gets a roof with holes',
      'Port Marlo’s new batteries stop nine rockets in ten, the maker says; the tenth is for the fire brigade. The city paid two billion crowns.',
      'A volley of cheap drones would empty the launchers in six minutes.',
      '"We bought an umbrella for a shower," a councillor said.',
    ),
  },
  {
    topic: 'missile-deployment',
    text: paragraphs(
      'Esk pulls its rockets back from the strait',
      'Esk has moved its coastal rockets 80 kilometres inland, as it had promised in spring, the defence ministry of Caldmoor confirmed. Pictures show empty shelters on the cliffs.',
      'Caldmoor will take its own launchers off the island of Tarn in return.',
      '"For the first time they can’t hit our port," an admiral said.',
    ),
  },
  {
    topic: 'missile-deployment',
    text: paragraphs(
      'Skarn islanders say no to rocket battery',
      'In a vote that binds nobody, the people of Skarn island rejected by 812 to 130 the army’s plan to put a battery of rockets on their only hill.',
      'The minister of defence said the place was the best for it, since the strait is within reach.',
      '"They will be aimed from here, and at here," the mayor said.',
    ),
  },
  {
    topic: 'non-proliferation',
    text: paragraphs(
      'Tubes for a brewery, says Zarhan; for centrifuges, says customs',
      'Customs men in Port Marlo opened a container of steel tubes bound for Zarhan and called in an engineer, who said that no brewer needs such tolerances. The Suppliers’ Group has been told.',
      'Zarhan signed the treaty and has always said that it wants no bomb.',
      '"It is a very precise beer," the engineer said.',
    ),
  },
  {
    topic: 'nuclear-doctrine',
    text: paragraphs(
      'General: order to fire would take three keys',
      'A retired commander of Norvask’s rocket troops told a magazine that no president could start a nuclear war alone, since three officers must turn their keys. He had practised it 200 times.',
      'The palace called the interview irresponsible.',
      '"The third key was always my wife’s worry," he said.',
    ),
  },
  {
    topic: 'nuclear-doctrine',
    text: paragraphs(
      'Kestria’s president: we shall not be first',
      'Kestria would use its atomic weapons only if it had been struck by such weapons before, President Ada Morn said in a speech that ends half a century of silence on the matter.',
      'The generals were told an hour earlier.',
      '"It costs us nothing and it may save us everything," she said.',
    ),
  },
  {
    topic: 'nuclear-sharing',
    text: paragraphs(
      'Bishop asks what sleeps beneath the runway',
      'The bishop of Suvane asked the government in his sermon to send back the foreign bombs which everybody knows are kept under the runway of the air base. The prime minister was in the second row.',
      'The allies say that the bombs keep the peace.',
      '"Then let them keep it at home," the bishop said.',
    ),
  },
  {
    topic: 'nuclear-sharing',
    text: paragraphs(
      'Depot at Dreven gets new locks, mayor is told nothing',
      'The allied depot outside Dreven, in which twenty bombs are said to lie, is being refitted for 90 million crowns. The pilots of the base train with a dummy twice a year.',
      'The government never says what lies there.',
      '"I know the price of the locks and not what they lock," the mayor said.',
    ),
  },
  {
    topic: 'open-skies',
    text: paragraphs(
      'Tessal and Orrenia fly over one another again',
      'A turboprop with two cameras and eleven officers took off from Tessal on Monday and flew for four hours over Orrenia’s garrisons, the first such flight since 2019. Orrenian officers sat beside the pilots.',
      'Each side may do it four times a year.',
      '"They waved, we waved," a farmer said.',
    ),
  },
  {
    topic: 'security-guarantees',
    text: paragraphs(
      'Small print of a big friendship',
      'Ostrel’s parliament will not ratify the mutual-aid treaty with Halvania before it knows who decides whether an attack is an attack. Article 4 leaves it to "the parties", and there are two.',
      'Halvania’s foreign minister called the doubts insulting.',
      '"A neighbour who helps when he feels like it is a neighbour, not an ally," the speaker said.',
    ),
  },
  {
    topic: 'security-guarantees',
    text: paragraphs(
      'What is a promise from Halvania worth?',
      'When Halvania’s chancellor told the parliament of tiny Ostrel last week that it "would not stand alone", the deputies rose and clapped. The text that the two foreign ministers signed afterwards says less.',
      'It provides for talks within 24 hours of an assault, and leaves to each side what it then does.',
      '"We have a telephone number, not a shield," said an opposition deputy.',
    ),
  },
  {
    topic: 'security-guarantees',
    text: paragraphs(
      'Who defends the islands? Envoys go home without an answer',
      'Three powers that once vouched for the independence of the Corran islands could not agree on what they owe them, diplomats said after two days in Port Marlo. One offers ships, one offers words, one wants to be asked.',
      'The islands gave up their own coast guns in 1994 in return.',
      '"We were promised a wall and got a letterhead," their premier said.',
    ),
  },
  {
    topic: 'space',
    text: paragraphs(
      'Quenara: your satellite is too near to ours',
      'Quenara complained at the UN that a satellite of Haidong’s had come within 900 metres of its own and stayed there for a week. Haidong called it a repair robot.',
      'There is no rule on how near is too near.',
      '"One does not park in another’s kitchen," the delegate said.',
    ),
  },
  {
    topic: 'strategic-arms',
    text: paragraphs(
      'Bravonia and Kestria near deal on warheads',
      'Bravonia and Kestria could sign an accord on cutting their long-range warheads to 900 each before the summer, the two presidents said after dining in Port Marlo. Submarines are to be counted by tubes.',
      'The silos at Lesk would be filled in.',
      '"There are two commas left," Bravonia’s negotiator said.',
    ),
  },
  {
    topic: 'strategic-arms',
    text: paragraphs(
      'Vesk would count its bombers if Norvask counts its submarines',
      'Vesk is ready to put its heavy bombers under the same lid as its land missiles in the next accord, its negotiator said in Geneva, provided that the boats of Norvask and what they carry are counted as well.',
      'The last treaty allowed each 1,400 warheads and runs out in May.',
      '"A lid with a hole is no lid," he said.',
    ),
  },
  {
    topic: 'transparency',
    text: paragraphs(
      'Orrenia learned of Tessal’s missile shot from fishermen',
      'The defence ministry of Orrenia protested on Wednesday because Tessal had fired a missile over the strait without a word beforehand, although both promised in 2011 to tell each other a day ahead.',
      'Tessal said that its fax machine had been out of order.',
      '"We heard it from a trawler," an admiral said.',
    ),
  },
  {
    topic: 'transparency',
    text: paragraphs(
      'The red telephone of Lesk gathers dust',
      'On a desk in the general staff of Bravonia stands a red telephone which has not rung since March. At the other end, 600 kilometres away, an officer of Kestria is supposed to lift the receiver within a minute.',
      'Tests every Friday were agreed in 1998. Kestria stopped answering them without giving a reason.',
      '"I say good morning to it," the officer on duty said.',
    ),
  },
  {
    topic: 'verification',
    text: paragraphs(
      'Camera at Zamura plant was blind for eleven days',
      'A camera that watches over the machines in Zamura’s enrichment hall recorded nothing for eleven days in March, the international inspectorate told its member states in a paper dated Friday.',
      'Zamura blamed a cleaner who had pulled the plug.',
      '"We have asked for the cleaner’s name," a diplomat said.',
    ),
  },
];

function paragraphs(...lines: readonly string[]): string {
  return lines.join('\n\n');
}
