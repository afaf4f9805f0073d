/** Nouns that head a body's name in another language than English ("the *Instituto* Velm de Estudios"), folded. */
export const foreignBodyNouns: readonly string[] = `
  academia academie accademia akademia akademie asociacion associacao associazione assemblee autorite bundesakademie
  bundesamt bundesverband camara centre centro centrum chambre colegio colectivo collectif comision comitato comite
  commissione conseil consejo conselho consiglio consorzio dernegi ecole enstitusu escola escuela federacion
  federazione fondation fondazione forening forschungsinstitut forschungszentrum forsvarshogskolan
  friedensforschungsinstitut fundacao fundacio fundacion fundacja gesellschaft groupe grupo gruppo hochschule hogeschool
  hogskolan hojskole institut instituto institutet institutt instituttet instituut instytut istituto kommission
  laboratoire lembaga ligue merkezi mouvement movimento movimiento nadace observatoire observatorio osrodek
  osservatorio parti partai partei partido partij partisi partito reseau rete scuola sindicato sociedad societa societe
  stichting stiftelsen stiftung stowarzyszenie syndicat universidad universidade universita universitas universitat
  universitatea universite universiteit universitesi universitet universitetet universiti univerzita univerzitet
  uniwersytet vakfi verband verein vereniging yayasan yliopisto zentrum
`
  .trim()
  .split(/\s+/);

/** Lower-case words that join the words of such a name: "Stiftung *für* Velm". */
export const foreignLinks: ReadonlySet<string> = new Set(
  `
  al am auf aux av da das de degli dei del della delle dello den der des di do dos du e el em en et fur för für het i il im
  la las le les los nad och og para per por pour pro sobre sul sulla sulle sur til till um und van ve voor von y za zu zum
  zur à
  `
    .trim()
    .split(/\s+/),
);

/** Words that begin with such a link without its vowel: "Institut *d'Études*", "Jeanne *d'Aulne*", no "Chargé d'Affaires". */
export const elidedLink = /^(?:d|dall|dell|l|nell|sull)['’](?=\p{Lu})(?!Affaires)/u;
