/** Callings that an article gives people beside the offices of {@link roleNouns}, singular, in lower case. None is a common surname. */
export const occupations: readonly string[] = `
  acrobat all-rounder apprentice attendee auctioneer aviator banker bartender batsman blacksmith boatman bowler
  bricklayer bystander cabbie cabinetmaker caretaker cashier choirmaster choreographer churchwarden cleaner co-
  owner comedian composer conservationist constable cricketer cyclist deckhand defector dermatologist
  detective dispatcher diver docker dockhand dockworker dramatist drummer employee explorer eyewitness farmhand
  ferryman firefighter fishmonger foreman fundraiser gamekeeper glassblower goldsmith groundsman guitarist
  headmaster headmistress headteacher helmsman homeowner horologist illustrator informant janitor jeweller jockey
  labeler labeller labourer landlady landlord landowner lifeguard midfielder milliner motorist mountaineer
  nutritionist onlooker optician organist osteopath paediatrician paralegal parishioner pianist pitcher policeman
  policewoman postman preacher programmer proprietor publican rancher receptionist restaurateur roofer sacristan
  saddler saleswoman schoolteacher seamstress servant shipwright shoemaker signalman solicitor sommelier stallholder
  stonemason swimmer taxidermist therapist toolmaker trawlerman typist umpire undertaker underwriter verger
  veterinarian vintner violinist watchmaker whistleblower wholesaler wicketkeeper widower woodcutter
`
  .trim()
  .split(/\s+/);

/** Those of scholars and makers whom news asks for what they know. */
export const expertOccupations: readonly string[] = `
  actuary architect astrophysicist biochemist ethicist geneticist immunologist ornithologist palaeontologist
  roboticist
`
  .trim()
  .split(/\s+/);
