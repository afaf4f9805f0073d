/** Nouns for a business, in lower case, that it is called by after its name was given: "the missile *maker*". */
export const businesses: ReadonlySet<string> = new Set(
  `
  airframer arms-maker automaker carmaker chipmaker company conglomerate contractor drugmaker firm giant gunmaker jetmaker
  maker manufacturer multinational planemaker shipbuilder shipmaker subcontractor supplier truckmaker
  `
    .trim()
    .split(/\s+/),
);

/** What a business makes or does, in lower case, before such a noun: "the *defence* giant", "the *missile* maker". */
export const trades: ReadonlySet<string> = new Set(
  `
  aerospace aircraft ammunition arms artillery aviation chip defence defense drone electronics engine engineering explosives
  family-owned fighter helicopter industrial jet listed military missile missiles munitions optics plane powder private radar robotics rocket
  satellite sensor ship shipbuilding space state-controlled state-owned steel submarine tank tech technology truck
  turbine vehicle weapon weapons
  `
    .trim()
    .split(/\s+/),
);

/** Nouns for a business that open a sentence before its name: "*Shipbuilder* Brodal said", "*Rival* Norlan Dynamics said". */
export const businessesFirst: ReadonlySet<string> = new Set(
  `
  airframer automaker carmaker chipmaker competitor contractor conglomerate drugmaker maker manufacturer peer planemaker rival
  shipbuilder start-up startup subcontractor supplier
  `
    .trim()
    .split(/\s+/),
);
